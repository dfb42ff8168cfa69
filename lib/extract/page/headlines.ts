import type { Span } from '../types'
import type { Likeness } from './likeness'
import type { Unit } from './units'

/** Units that belong to one headline, and the index of the article they stand in front of. */
export interface Headline {
  units: Unit[]
  /** Index of the article that follows it directly; −1 where none does. */
  before: number
  /** Index of the article that it stands right behind, where it was cut off a stack of headlines that lie under each other. */
  after?: number
}

/** What a text begins with: so much of its paragraphs as headlines are compared with. */
export type Opening = readonly Span[]

const LONGEST_OPENING = 2000

export function openingOf(paragraphs: readonly Span[]): Opening {
  const opening: Span[] = []
  let left = LONGEST_OPENING
  for (const { start, end } of paragraphs) {
    if (left <= 0) break
    opening.push({ start, end: Math.min(end, start + left) })
    // paragraphs are told apart by a line end
    left -= end - start + 1
  }
  return opening
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
  bodies: readonly Opening[],
  likeness: Likeness,
  pictures: ReadonlySet<number> = new Set(),
): Headline[] {
  const headed = new Set(headlines.map(({ before }) => before))
  const out: Headline[] = []
  for (const headline of headlines) {
    const { units, before } = headline
    if (before < 1 || headed.has(before - 1)) {
      out.push(headline)
      continue
    }
    const uppers = units.map((_, i) => likeness.distinct(units.slice(0, i + 1)))
    const lowers = units.map((_, i) => likeness.distinct(units.slice(i + 1)))
    const shares = (text: Opening) => {
      likeness.compareWith(text)
      return {
        upper: uppers.map((pairs) => likeness.share(pairs)),
        lower: lowers.map((pairs) => likeness.share(pairs)),
      }
    }
    const above = shares(bodies[before - 1]!)
    const below = shares(bodies[before]!)
    let best = 0
    let most = CUT
    for (let i = 1; i <= units.length; i++) {
      const gain =
        above.upper[i - 1]! -
        below.upper[i - 1]! +
        (i < units.length
          ? Math.min(0, below.lower[i - 1]! - above.lower[i - 1]!)
          : pictures.has(before)
            ? WHOLE
            : -WHOLE)
      if (gain <= most) continue
      most = gain
      best = i
    }
    if (best === 0) out.push(headline)
    else {
      out.push({ units: units.slice(0, best), before: -1, after: before - 1 })
      if (best < units.length) out.push({ units: units.slice(best), before })
    }
  }
  return out
}

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
  bodies: readonly Opening[],
  likeness: Likeness,
): Map<number, number> {
  const pairs = pairingsOf(headlines, bodies, likeness)
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

/** The headlines that may be of each body. */
function nearBodies(headlines: readonly Headline[], count: number): number[][] {
  const near = Array.from({ length: count }, (): number[] => [])
  for (const [h, { before, after }] of headlines.entries()) {
    // at the end where it stands in front of none
    const centre = after ?? (before < 0 ? count : before)
    for (let body = Math.max(0, centre - REACH); body < Math.min(count, centre + REACH); body++)
      near[body]!.push(h)
  }
  return near
}

/** How well headlines fit the bodies near them. */
function pairingsOf(
  headlines: readonly Headline[],
  bodies: readonly Opening[],
  likeness: Likeness,
): Pairing[] {
  const pairings: Pairing[] = []
  const words = headlines.map(({ units }) => likeness.distinct(units))
  const lengths = headlines.map((headline) => headlineText(headline).length)
  for (const [body, near] of nearBodies(headlines, bodies.length).entries()) {
    if (near.length > 0) likeness.compareWith(bodies[body]!)
    for (const h of near) {
      const headline = headlines[h]!
      const last = headline.before === body && headlines[h + 1]?.before !== body
      const behind = headline.after === body ? ADJACENT : 0
      const adjacent = headline.before === body ? (last ? ADJACENT : NEAR) : behind
      const score = likeness.share(words[h]!) + adjacent
      if (adjacent > 0 || (score >= ACCEPTED && lengths[h]! >= 6)) pairings.push({ headline: h, body, score })
    }
  }
  return pairings
}
