import { findPlaces, type PlaceMatch } from '@/lib/regions'
import { namesBureau } from '../recognise/office-of-place'
import { remembered } from '../text/remembered'
import type { Span } from '../types'

/** All places of a page: asked for by its region, by those of its articles and by each paragraph, found once. */
export const placesOf: (text: string) => readonly PlaceMatch[] = remembered((text) =>
  findPlaces(text).filter(({ end }) => !namesBureau(text.slice(end, end + 4))),
)

/** The places of a page that stand wholly in a stretch of it; offsets as in the page. */
export function placesWithin(text: string, { start, end }: Span): PlaceMatch[] {
  const all = placesOf(text)
  const found: PlaceMatch[] = []
  for (let i = firstFrom(all, start); i < all.length && all[i]!.start < end; i++)
    if (all[i]!.end <= end) found.push(all[i]!)
  return found
}

/** Index of the first match that begins at `start` or behind it. */
function firstFrom(matches: readonly PlaceMatch[], start: number): number {
  let low = 0
  for (let high = matches.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (matches[middle]!.start >= start) high = middle
    else low = middle + 1
  }
  return low
}

/** The same matches with offsets counted from `by`. */
export const countedFrom = (by: number, matches: readonly PlaceMatch[]): PlaceMatch[] =>
  matches.map((match) => ({
    start: match.start - by,
    end: match.end - by,
    candidates: match.candidates,
    by: match.by,
    printed: match.printed,
    risky: match.risky,
  }))
