import { BRANCH, BY_BRANCH } from '../lexicon/branches'
import { PARTNER } from '../lexicon/partners'
import { COUNTED_WARES, WARES } from '../lexicon/wares'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import type { Unit } from '../types'
import { ofSector } from './carry'
import type { DraftOutput } from './draft'
import { isStatistical } from './period'
import { productTail, type Reading } from './reading'
import type { Scope } from './scope'

const BRANCHES = new Ending(BRANCH)
/** Of the whole economy only the three sectors are branches. */
const OF_THREE = /[一二三]产/
const GOODS = new Ending(new RegExp(`(?:${WARES}|${COUNTED_WARES}|产品|制品)$`))
/** Where goods are listed: 从产品看, 主要产品中; 进口商品中. */
const LISTS = new Scan(
  /(?:[主重]要|重点|大类)?(?:工业)?产品(?:产量|看|来看|中|里|方面)|(?:进口|出口)(?:的)?(?:大宗|主要)?(?:商品|产品|货物|品种)(?:中|里|看|来看|方面|上)/,
)

/** An index of a place that its branches, places and months may go on with. */
export const isTrend = (fact: DraftOutput): boolean =>
  isStatistical(fact.measure) && typeof fact.subject === 'string'

/** What goods a paragraph lists: those made, brought in or sent out. */
export type Listed = 'made' | 'import' | 'export'

/** What goods the sentence begins to list, null where it begins none. */
export function listedIn(sentence: string): Listed | null {
  if (!sentence.includes('品') && !sentence.includes('货物')) return null
  const words = LISTS.exec(sentence)?.[0]
  if (!words) return null
  return words.startsWith('进口') ? 'import' : words.startsWith('出口') ? 'export' : 'made'
}

/** The index told last in the paragraph, or in the one before where the sentence tells its parts. */
export function trendOf(scope: Scope, sentence: string): DraftOutput | null {
  if (!scope.trend) return null
  const apart = scope.paragraph - scope.trend.paragraph
  return apart === 0 || (apart === 1 && BY_BRANCH.test(sentence)) ? scope.trend.fact : null
}

/** 能源工业增长9.8%: a branch of the index told before it, though shares or goods stand between. */
export function branchOf(own: string, trend: DraftOutput | null): Reading | null {
  if (!trend || (trend.measure === 'gdp' && !OF_THREE.test(own)) || own.length > 24 || !BRANCHES.test(own))
    return null
  return {
    measure: ofSector(trend.measure, own),
    product: productTail(own) ?? own,
    unit: trend.unit ?? 'CNY',
    regional: true,
    rule: 'branch-of-index',
  }
}

/** 电解铝、液体乳分别增长19.6%和6.4%: goods where goods are listed, or where branches of industry were told of. */
export function wareOf(
  own: string,
  listed: Listed | null,
  trend: DraftOutput | null,
  unit: Unit | null,
): Reading | null {
  const ware = own.length <= 20 ? GOODS.exec(own) : null
  if (!ware) return null
  const product = productTail(own) ?? ware[0]
  if (listed === 'import' || listed === 'export') {
    const direction = listed === 'import' ? '进口' : '出口'
    return {
      measure: unit ? 'freight' : listed === 'import' ? 'other' : 'exports',
      product: product.startsWith(direction) ? product : `${direction}${product}`,
      unit: unit ?? 'CNY',
      rule: 'listed-trade',
    }
  }
  const industry = trend?.measure === 'industrial_value_added' || trend?.measure === 'industrial_output_value'
  if (listed !== 'made' && !(industry && !unit)) return null
  return { measure: 'production', product, unit: unit ?? 't', rule: 'listed-ware' }
}

/** 对俄罗斯168.4亿元: another partner of the trade told before. */
export function partnerOf(own: string, unit: Unit | null, trend: DraftOutput | null): Reading | null {
  if (trend?.measure !== 'exports' && !(trend?.measure === 'other' && /进口|贸易/.test(trend.product ?? '')))
    return null
  if (!PARTNER.test(own) || (unit && unit !== trend.unit)) return null
  return {
    measure: trend.measure,
    product: own.replace(/^其中/, ''),
    unit: trend.unit ?? 'CNY',
    regional: true,
    rule: 'trade-partner',
  }
}
