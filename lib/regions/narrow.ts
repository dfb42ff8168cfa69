import type { PlaceMatch } from './find'
import { isWithin, prefectureOf, ROOT, regionByCode } from './tree'

const isOpen = (match: PlaceMatch): boolean => match.candidates.length > 1 || match.risky === true

function settle(match: PlaceMatch, candidates: string[]): void {
  match.candidates = candidates
  delete match.risky
}

/** A unit named right before (鄂托克旗乌兰镇, 呼和浩特市新城区) decides between candidates and takes the risk away. */
function byUnitBefore(match: PlaceMatch, before: PlaceMatch): void {
  if (before.end !== match.start || before.by === 'town') return
  const inside = match.candidates.filter((code) =>
    before.candidates.some((above) => above !== ROOT && isWithin(code, above)),
  )
  if (inside.length > 0) settle(match, inside)
}

const SEPARATOR = /^[、和与及]$/

/** In a list (乌拉特前旗、中旗; 阿旗、巴林左旗) a certain neighbour of the same prefecture, and best of the same name, decides. */
function byNeighbour(match: PlaceMatch, neighbour: PlaceMatch | undefined, between: string): void {
  const [code, ...others] = neighbour?.candidates ?? []
  if (!neighbour || !code || others.length > 0 || neighbour.risky || !SEPARATOR.test(between)) return
  if (regionByCode(code)?.level !== 'county') return
  const near = match.candidates.filter(
    (candidate) => candidate !== code && prefectureOf(candidate) === prefectureOf(code),
  )
  const family = regionByCode(code)!.name.slice(0, 3)
  const kin = near.filter((candidate) => regionByCode(candidate)!.name.startsWith(family))
  const [found, ...rest] = kin.length > 0 ? kin : near
  if (found && rest.length === 0) settle(match, [found])
}

/** Lets the matches of a text decide what their open neighbours mean. Changes them in place. */
export function narrowMatches(text: string, matches: PlaceMatch[]): void {
  matches.forEach((match, index) => {
    if (!isOpen(match)) return
    const before = matches[index - 1]
    if (before) byUnitBefore(match, before)
    if (before && isOpen(match)) byNeighbour(match, before, text.slice(before.end, match.start))
  })
  for (let index = matches.length - 2; index >= 0; index--) {
    const match = matches[index]!
    const after = matches[index + 1]!
    if (isOpen(match)) byNeighbour(match, after, text.slice(match.end, after.start))
  }
}
