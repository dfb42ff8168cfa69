import { overlap, pairsOf } from './cohesion'
import type { Unit } from './units'

/** Units that belong to one headline, and the index of the article they stand in front of. */
export interface Headline {
  units: Unit[]
  /** Index of the article that follows it directly; −1 where none does. */
  before: number
}

export const headlineText = (headline: Headline) => headline.units.map((unit) => unit.text).join(' ')

const ADJACENT = 0.45
const NEAR = 0.1
const ACCEPTED = 0.4
const REACH = 12

/**
 * Gives every article the headline that fits it: the one in front of it, unless another, left over somewhere near on the page,
 * repeats far more of the article's words. Headlines without an article stay unassigned.
 */
export function pairHeadlines(
  headlines: readonly Headline[],
  bodies: readonly string[],
): Map<number, number> {
  const pairs: Array<{ headline: number; body: number; score: number }> = []
  const contents = bodies.map(pairsOf)
  headlines.forEach((headline, h) => {
    const text = headlineText(headline)
    const words = pairsOf(text)
    const centre = headline.before < 0 ? bodies.length : headline.before
    for (let body = Math.max(0, centre - REACH); body < Math.min(bodies.length, centre + REACH); body++) {
      const last = headline.before === body && headlines[h + 1]?.before !== body
      const adjacent = headline.before === body ? (last ? ADJACENT : NEAR) : 0
      const score = overlap(words, contents[body]!) + adjacent
      if (adjacent > 0 || (score >= ACCEPTED && text.length >= 6)) pairs.push({ headline: h, body, score })
    }
  })
  pairs.sort((a, b) => b.score - a.score || b.headline - a.headline)
  const byBody = new Map<number, number>()
  const used = new Set<number>()
  for (const { headline, body } of pairs) {
    if (used.has(headline) || byBody.has(body)) continue
    used.add(headline)
    byBody.set(body, headline)
  }
  return byBody
}
