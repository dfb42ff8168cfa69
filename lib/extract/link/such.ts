import type { QuantityMention } from '../contracts'
import { charset, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import type { Measure, Span } from '../types'
import { productTail, type Reading } from './reading'

/** 像这样的农产品加工项目,园区今年引进了9个: the kind is the topic, its count stands in a clause behind. */
const SUCH =
  /(?:像|类似|诸如)?(?:这样|这种|这类|此类|类似|同类)的?([^,。;:\d“”]{0,16}?(?:项目|工程|企业|工厂|基地|工地|牧场|合作社|园区|车间|[窖棚圈舍库站厂井院屋房池坊田]|牧户|农户|人家|职工|农民|牧民|村民|家庭|大户|服务点)),[^。;]*$/
/** 像这样把危房改造同集中养老合在一处的幸福院,全区已有716处. */
const SUCH_AS =
  /像(?:这样|这种|他这样|她这样|[\u4e00-\u9fff]{2,4}(?:这样|那样|一样))[^,。;:\d]{0,30}的([^,。;:的\d]{0,10}(?:[窖棚圈舍库站厂井院屋房池坊田]|园区|车间|项目|合作社|牧场|职工|人家|农户|牧户|大户|家庭)),[^。;]*$/
const FARMS = /(?:牧场|农场|合作社|工厂|企业|坊)$/
const HOUSEHOLDS = /(?:户|人家|职工|农民|牧民|村民|家庭)$/
const COUNTERS = charset('个家处座项户栋间眼')
const COUNTED = new Ending(
  /(?:有|达到?|引进|落地|落户|签约|建成|建起|开工|实施|新增|培育|投产|储备|谋划|扩建|改造|添|扩)了?$/,
)
const CLOSES = /^(?:以上|左右|多|余)?(?:[,。;]|$)/

/** The kind of undertakings that a number of the sentence counts, null where none is its topic. */
function kindCounted(
  text: string,
  { unit, counter, start, end }: QuantityMention,
  sentence: Span,
): string | null {
  if ((unit !== 'unit' && unit !== 'household') || counter?.length !== 1 || !startsIn(counter, COUNTERS))
    return null
  const before = text.slice(sentence.start, start)
  if (!before.includes('的') || !CLOSES.test(text.slice(end, end + 4)) || !COUNTED.test(before)) return null
  return (SUCH.exec(before) ?? SUCH_AS.exec(before))?.[1] ?? null
}

/** Whether a number counts all undertakings of a kind, of which the text has told one. */
export const countsSuch = (text: string, quantity: QuantityMention, sentence: Span): boolean =>
  kindCounted(text, quantity, sentence) !== null

/** The reading of such a number; null where it counts something else. */
export function suchCounted(text: string, quantity: QuantityMention, sentence: Span): Reading | null {
  const kind = kindCounted(text, quantity, sentence)
  if (!kind) return null
  const read = (measure: Measure): Reading => ({
    measure,
    product: productTail(kind),
    unit: 'unit',
    regional: true,
    rule: `${measure}-such`,
  })
  if (HOUSEHOLDS.test(kind) && quantity.counter === '户') return { ...read('households'), unit: 'household' }
  if (quantity.unit === 'household') return FARMS.test(kind) ? read('enterprise_count') : null
  if (/(?:项目|工程|工地)$/.test(kind)) return read('project_count')
  return read(/(?:企业|工厂)$/.test(kind) ? 'enterprise_count' : 'other')
}
