import { linkTo } from '@/components/link'
import { DEFAULT_VIEW, type View } from '@/lib/view'

/** A fact's own page in the view's language and edition: what a citation points to. */
export function factLink(view: View, key: string): string {
  return linkTo(`/facts/${key}`, { ...DEFAULT_VIEW, language: view.language, edition: view.edition })
}
