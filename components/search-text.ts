import type { View } from '@/lib/view'

const LONGEST = 80

/** A view of the projects that a search finds: what a scope of `lib/store` reads, and no part of a view's own address. */
export type SearchedView = View & { search?: string | null }

/** What is searched for: the parameter `q` without blanks at its ends; null where nothing is left. At most 80 characters. */
export function searchText(value: string | null): string | null {
  const text = [...(value ?? '').normalize('NFKC').trim()].slice(0, LONGEST).join('')
  return text === '' ? null : text
}
