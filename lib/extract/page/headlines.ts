import { overlap, pairsOf, presentIn } from './cohesion'
import type { Unit } from './units'

/** Units that belong to one headline, and the index of the article they stand in front of. */
export interface Headline {
  units: Unit[]
  /** Index of the article that follows it directly; −1 where none does. */
  before: number
  /** Index of the article that it stands right behind, where it was cut off a stack of headlines that lie under each other. */
  after?: number
}

export const headlineText = (headline: Headline) => headline.units.map((unit) => unit.text).join(' ')

const ADJACENT = 0.45
const NEAR = 0.1
const ACCEPTED = 0.4
const REACH = 12

/** How much more of the text above than of the one below the upper headline of a stack must repeat. */
const CUT = 0.25
/** How much more than that all of it must, to stand above the text below without being its headline; less above a picture's. */
const WHOLE = 0.1

/**
 * Cuts stacks in which the headline of the text above lies on that of the text below: some newspapers print a headline under or
 * beside its text. The text above must have none of its own.
 */
export function cutStacks(
  headlines: readonly Headline[],
  bodies: readonly string[],
  pictures: ReadonlySet<number> = new Set(),
): Headline[] {
  const headed = new Set(headlines.map(({ before }) => before))
  const pairsIn = (units: readonly Unit[]) => pairsOf(units.map(({ text }) => text).join(' '))
  return headlines.flatMap((headline) => {
    const { units, before } = headline
    if (before < 1 || headed.has(before - 1)) return [headline]
    const asked = pairsIn(units)
    const above = presentIn(bodies[before - 1]!, asked)
    const below = presentIn(bodies[before]!, asked)
    let best = 0
    let most = CUT
    for (let i = 1; i <= units.length; i++) {
      const upper = pairsIn(units.slice(0, i)).placesIn(asked)
      const lower = pairsIn(units.slice(i)).placesIn(asked)
      const gain =
        overlap(upper, above) -
        overlap(upper, below) +
        (i < units.length
          ? Math.min(0, overlap(lower, below) - overlap(lower, above))
          : pictures.has(before)
            ? WHOLE
            : -WHOLE)
      if (gain <= most) continue
      most = gain
      best = i
    }
    if (best === 0) return [headline]
    if (best === units.length) return [{ units, before: -1, after: before - 1 }]
    return [
      { units: units.slice(0, best), before: -1, after: before - 1 },
      { units: units.slice(best), before },
    ]
  })
}

/** Headlines that are looked for together, by the bodies around them: a page is one group, a book many. */
const GROUP = 64

interface Pairing {
  headline: number
  body: number
  score: number
}

/**
 * Gives every article the headline that fits it: the one in front of it, unless another, left over somewhere near on the page,
 * repeats far more of the article's words. Headlines without an article stay unassigned.
 */
export function pairHeadlines(
  headlines: readonly Headline[],
  bodies: readonly string[],
): Map<number, number> {
  const groups = new Map<number, number[]>()
  for (const [h, headline] of headlines.entries()) {
    const group = Math.floor(centreOf(headline, bodies) / GROUP)
    const members = groups.get(group)
    if (members) members.push(h)
    else groups.set(group, [h])
  }
  const pairs = [...groups.values()].flatMap((group) => pairingsOf(group, headlines, bodies))
  pairs.sort((a, b) => b.score - a.score || b.headline - a.headline || a.body - b.body)
  const byBody = new Map<number, number>()
  const used = new Set<number>()
  for (const { headline, body } of pairs) {
    if (used.has(headline) || byBody.has(body)) continue
    used.add(headline)
    byBody.set(body, headline)
  }
  return byBody
}

/** The body around which a headline's may stand: at the end where it stands in front of none. */
const centreOf = ({ before, after }: Headline, bodies: readonly string[]): number =>
  after ?? (before < 0 ? bodies.length : before)

/** How well headlines that stand near each other fit the bodies near them. */
function pairingsOf(
  group: readonly number[],
  headlines: readonly Headline[],
  bodies: readonly string[],
): Pairing[] {
  const pairings: Pairing[] = []
  const texts = group.map((h) => headlineText(headlines[h]!))
  const asked = pairsOf(texts.join('\n'))
  const contents = new Map<number, Uint8Array>()
  for (const [i, h] of group.entries()) {
    const headline = headlines[h]!
    const words = pairsOf(texts[i]!).placesIn(asked)
    const centre = centreOf(headline, bodies)
    for (let body = Math.max(0, centre - REACH); body < Math.min(bodies.length, centre + REACH); body++) {
      const content = contents.get(body) ?? presentIn(bodies[body]!, asked)
      contents.set(body, content)
      const last = headline.before === body && headlines[h + 1]?.before !== body
      const behind = headline.after === body ? ADJACENT : 0
      const adjacent = headline.before === body ? (last ? ADJACENT : NEAR) : behind
      const score = overlap(words, content) + adjacent
      if (adjacent > 0 || (score >= ACCEPTED && texts[i]!.length >= 6))
        pairings.push({ headline: h, body, score })
    }
  }
  return pairings
}
