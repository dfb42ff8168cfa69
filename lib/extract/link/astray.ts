import { prefectureOf } from '@/lib/regions'
import type { PlaceMention } from '../contracts'

/**
 * The one other league that a paragraph names places of: columns that were torn put paragraphs of one article below
 * another's headline. Null where a paragraph names its article's own league, several others, or none.
 *
 * @param base - code of the article's region; nothing is strange to the autonomous region as a whole
 */
export function otherLeague(places: readonly PlaceMention[], base: string): string | null {
  const own = prefectureOf(base)
  if (!own) return null
  const named = new Set(places.map(({ code }) => prefectureOf(code)))
  const [only] = named
  return named.size === 1 && only && only !== own ? only : null
}
