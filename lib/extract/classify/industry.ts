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

/** What makes food of a crop or a beast: 辣椒精深加工, 番茄制品, 肉羊屠宰. */
const MADE_OF_CROPS =
  /(?<!饲草|牧草|青贮|秸秆|种子|草颗粒)(?:精深|深)?加工(?!区)|制品|压榨|冷榨|榨油|饮品|果汁|酱|色素|罐头|酿|全粉|淀粉|薯条|粉条|面粉|制糖/
const MADE_OF_BEASTS = /屠宰|分割|肉(?:类|品|制品)?(?:精深|深)?加工|精深加工|熟食/

/** What a text's cue words speak for; null where it has none. */
const industryIn = remembered((text) => {
  const slug = best(tally(text))
  if (slug === 'crops' && MADE_OF_CROPS.test(text)) return 'dairy-food'
  if (slug === 'livestock' && MADE_OF_BEASTS.test(text)) return 'dairy-food'
  return slug
})

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
