import type { QuantityMention } from '../contracts'
import type { Measure } from '../types'
import type { DraftOutput } from './draft'
import type { Around, Reading } from './reading'

/** Nothing stands before the number but times, adverbs and verbs of reaching. */
const BARE =
  /^(?:目前|现在|眼下|如今|当时|那时|后来|之后|其后|届时|远期|将来|未来|今年|去年|前年|明年|上年|当年|本年|这一年|全年|历年|期间|到|至|在|从|预计|预期|计划|将|要|争取|力争|有望|可|能|可以|会|还|又|再|也|则|就|才|摸到|冲到|冲上|冲着|奔着|奔到|做到|干到|站上|够到|只有|仅|刚|刚刚|首次|一举|已|已经|已达|达|达到|突破|超|超过|提高|提升|增加|增长|上升|扩大|增|升|扩|涨|加起来|合计|总计|累计|一共|总共|共|为|是|有|了|约|近|的|更|更是|其中|(?:19|20)\d\d年?(?:底|末|初)?|\d{1,2}月(?:底|末|初|份)?|[上下]半年|一季度|[一二三四]季度|年|月|底|末|初|前|后|同期|同月|当月|单月|\d{1,2}[—-]\d{1,2}月(?:份)?|前?[\d一二两三四五六七八九十]+个月|前[一二三]个?季度|达产后|投产后|建成后|满产后)*$/

/** What a paragraph goes on to tell of under the name given once. */
const TOLD = new Set<Measure>([
  'production',
  'capacity',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'livestock',
  'area',
  'freight',
  'exports',
  'installed_capacity',
  'industrial_output_value',
  'industrial_value_added',
  'fixed_investment',
  'retail_sales',
  'fiscal_revenue',
  'income_per_capita',
  'gdp',
  'distance',
  'enterprise_count',
])

/**
 * 产值2022年才5万元,去年到了86万元; 远期还可提高到1000万吨: a number with no name of its own, in the unit of the figure before
 * it, is the same of another time.
 *
 * @param own - the words before the number, without verbs
 * @param last - the figure before it in its paragraph
 */
export function again(
  quantity: QuantityMention,
  around: Around,
  own: string,
  left: string,
  last: DraftOutput | null,
): Reading | null {
  if (!last || last.value === null) return null
  const named = SAME_NUMBER.test(left)
  if (!named && !TOLD.has(last.measure)) return null
  const same = [quantity.unit, `${quantity.unit}/a`, `${quantity.unit}/person`].includes(last.unit ?? '')
  if (!same || named)
    return same
      ? { measure: last.measure, product: last.product, unit: last.unit!, rule: `${last.rule}-again` }
      : null
  if (!BARE.test(own.replace(/^[(、,]+/, '')) || !BARE.test(left.replace(/[,。;:(“]/g, ''))) return null
  // a time of its own makes it another figure; without one it is said of something else
  if (!TIMED.test(left) || !/^(?:左右|以上|上下|大关)?(?:[,。;)”]|$)/.test(around.right)) return null
  return {
    measure: last.measure,
    product: last.product,
    unit: last.unit!,
    ...(last.measure === 'capacity' || last.measure === 'installed_capacity' ? { stock: true } : {}),
    rule: `${last.rule}-again`,
  }
}

/** Nothing but a time, no name: 10月当月. */
export const isTimeAlone = (words: string): boolean => BARE.test(words) && TIMED.test(words)

/** 去年这个数字是34.5%. */
const SAME_NUMBER =
  /(?:这一?个?|该|这项)(?:数字|比例|比重|数据|指标|数值)(?:就|已|已经|则|又|也|一度|曾)*(?:是|为|达到?|变成|升[至到]|[提走]高到|增加到|上升到|[涨到降]到?|下降到|突破|超过)?(?:了)?(?:约|近)?$/

const TIMED =
  /[今去前明上当]年|\d年|\d月|半年|季度|目前|现在|眼下|如今|当时|届时|远期|未来|将来|后来|历年|产后|全年/
