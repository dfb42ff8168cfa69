import { breaksWord, isStreet, passes } from './aliases/guards'
import { buildEntries, type Entry, type PlaceKind } from './gazetteer'
import { narrowMatches } from './narrow'
import { isWithin, prefectureOf, ROOT } from './tree'
import { Trie } from './trie'
import { zoneTailEnd } from './zones/variants'

/** A place name found in a text. Offsets are UTF-16 units, `end` exclusive. */
export interface PlaceMatch {
  start: number
  end: number
  /** GB/T 2260 codes of all units that the name may mean, ascending; at least one. */
  candidates: string[]
  /** name: a unit's official name; alias: another name of it; town, zone: something inside it. */
  by: PlaceKind
  printed: string
  /** The name is also a word or a place elsewhere, and nothing beside it says that this place is meant. */
  risky?: true
}

let trie: Trie<Entry> | null = null

/** The lexicons as one look-up structure; made on first use, then kept. */
export function gazetteer(): Trie<Entry> {
  if (!trie) {
    trie = new Trie<Entry>()
    for (const entry of buildEntries()) trie.set(entry.text, entry)
  }
  return trie
}

function accepts(entry: Entry, end: number, text: string, start: number): boolean {
  if (entry.guard && !passes(entry.guard, text, start, end)) return false
  if (breaksWord(text, end)) return false
  return entry.by === 'zone' || !isStreet(text, end)
}

/**
 * All places of Inner Mongolia that the text names, in order, without overlaps, longest first.
 * A unit's name followed by 工业园区, 经开区 and the like is one match `by: 'zone'`.
 */
export function findPlaces(text: string): PlaceMatch[] {
  const names = gazetteer()
  const matches: PlaceMatch[] = []
  for (let start = 0; start < text.length; ) {
    if (!names.mayStart(text, start)) {
      start++
      continue
    }
    const found = names.longestAt(text, start, accepts)
    if (!found) {
      start++
      continue
    }
    const { value: entry } = found
    let { end } = found
    let by = entry.by
    if (by !== 'zone') {
      const tail = zoneTailEnd(text, end)
      if (tail > end) {
        end = tail
        by = 'zone'
      }
    }
    const match: PlaceMatch = {
      start,
      end,
      candidates: entry.candidates,
      by,
      printed: text.slice(start, end),
    }
    if (entry.risky && by === entry.by) match.risky = true
    matches.push(match)
    start = end
  }
  narrowMatches(text, matches)
  return matches
}

/**
 * The one unit that a match means in an article about `context`, or null where that cannot be told.
 * One candidate without risk decides by itself; otherwise the candidates within the context's county, then within its
 * prefecture, are looked at, and exactly one must remain.
 */
export function resolvePlace(
  match: Pick<PlaceMatch, 'candidates' | 'risky'>,
  context: string | null,
): string | null {
  if (match.candidates.length === 1 && !match.risky) return match.candidates[0]!
  if (context === null || context === ROOT) return null
  for (const area of [context, prefectureOf(context)]) {
    if (area === null) continue
    const near = match.candidates.filter(
      (code) => isWithin(code, area) || (match.candidates.length === 1 && isWithin(area, code)),
    )
    if (near.length === 1) return near[0]!
  }
  return null
}

/** The unit that a name alone means (full, short, colloquial or historic name, town or zone), or null where none or several. */
export function regionByName(name: string, context: string | null = null): string | null {
  const matches = findPlaces(name)
  const [match] = matches
  if (matches.length !== 1 || !match || match.start !== 0 || match.end !== name.length) return null
  return resolvePlace(match, context)
}
