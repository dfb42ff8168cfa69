import type { Source } from '@/lib/store/read'

/** Why neither of two contradicting reports is the newer one: of one day, of one month or year, or both without a date. */
export type Tie = 'day' | 'span' | 'undated'

/** Null where one of them is the newer one, or has a date and the other has none. */
export function tieOf(a: Pick<Source, 'published'>, b: Pick<Source, 'published'>): Tie | null {
  if (a.published !== b.published) return null
  if (a.published === null) return 'undated'
  return a.published.length === 'YYYY-MM-DD'.length ? 'day' : 'span'
}
