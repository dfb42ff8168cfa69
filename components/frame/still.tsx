import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { StillContent } from '@/components/client/still-content'
import { keepStill } from './still-store'

interface Props {
  /**
   * Names content that stays as it is in the browser while pages are changed in place, for as long as the name is the
   * same: a tree of boxes keeps what is open, focused and scrolled to. Without it, content changes with the page.
   */
  keep?: string
  children: ReactNode
}

/**
 * Content that scripts never change: charts, tables, texts. Next writes what a page is made of a second time behind its
 * HTML, for hydration, which doubles every drawing. Here the first answer has the HTML alone; the browser takes it
 * over as it stands. When a page is changed in place there is no HTML to take over, and the content comes as usual.
 *
 * For components without hooks, without client components among them, that are not async.
 */
export async function Still({ keep, children }: Props) {
  // What opens a page asks for HTML; what changes it in place does not.
  const opens = (await headers()).get('accept')?.includes('text/html') ?? false
  if (!opens) return <StillContent keep={keep}>{children}</StillContent>
  return <StillContent keep={keep} from={keepStill(children)} />
}
