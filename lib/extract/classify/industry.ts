import { CUE_PATTERN, CUE_WEIGHTS } from '../lexicon/industry-cues'
import { everyMatch } from '../text/every-match'

/** Later words of a name are nearer to its head (新能源汽车 is a car), longer words are more specific. */
function tally(text: string, factor: number, scores: Map<string, number>): void {
  if (text.length === 0) return
  for (const match of everyMatch(text, CUE_PATTERN)) {
    const word = match[0]
    const position = (match.index + word.length) / text.length
    const specific = 1 + 0.25 * Math.min(word.length - 1, 4)
    for (const [slug, weight] of CUE_WEIGHTS.get(word) ?? [])
      scores.set(slug, (scores.get(slug) ?? 0) + factor * weight * specific * (0.8 + 0.4 * position))
  }
}

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
    const scores = new Map<string, number>()
    tally(text, 1, scores)
    const slug = best(scores)
    if (slug) return slug
  }
  return 'general'
}
