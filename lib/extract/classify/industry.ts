import { CUES } from '../lexicon/industry-cues'
import { remembered } from '../text/remembered'

/** Later words of a name are nearer to its head (新能源汽车 is a car), longer words are more specific. */
function tally(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  for (let at = 0; at < text.length; ) {
    const found = CUES.mayStart(text, at) ? CUES.longestAt(text, at) : null
    if (!found) {
      at++
      continue
    }
    const position = found.end / text.length
    const specific = 1 + 0.25 * Math.min(found.end - at - 1, 4)
    for (const [slug, weight] of found.value)
      scores.set(slug, (scores.get(slug) ?? 0) + weight * specific * (0.8 + 0.4 * position))
    at = found.end
  }
  return scores
}

/** What a text's cue words speak for; null where it has none. */
const industryIn = remembered((text) => best(tally(text)))

function best(scores: Map<string, number>): string | null {
  let slug: string | null = null
  let top = 0
  for (const [candidate, score] of scores)
    if (score > top) {
      slug = candidate
      top = score
    }
  return slug
}

/**
 * The industry that the texts speak for, asked in order: a project's name first, then its products, then its sentence,
 * then its company. The first text that contains a cue word decides; `general` where none does.
 */
export function classifyIndustry(...texts: (string | null | undefined)[]): string {
  for (const text of texts) {
    if (!text) continue
    const slug = industryIn(text)
    if (slug) return slug
  }
  return 'general'
}
