import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { StillContent } from '@/components/client/still-content'
import { keepStill } from './still-store'

/**
 * Content that scripts never change: charts, tables, texts. Next writes what a page is made of a second time behind its
 * HTML, for hydration, which doubles every drawing. Here the first answer has the HTML alone; the browser takes it
 * over as it stands. When a page is changed in place there is no HTML to take over, and the content comes as usual.
 *
 * For components without hooks, without client components among them, that are not async.
 */
export async function Still({ children }: { children: ReactNode }) {
  // What opens a page asks for HTML; what changes it in place does not.
  const opens = (await headers()).get('accept')?.includes('text/html') ?? false
  if (!opens) return <StillContent>{children}</StillContent>
  return <StillContent from={keepStill(children)} />
}
