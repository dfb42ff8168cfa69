import { Ending } from '../text/ending'
import { items } from './label'
import { spokenOf } from './predicate'

/** What closes a list: 等几个优势行业, 三个旗县, 三项指标. */
const SUMMED =
  /(?:等|这)?(?:[\d一二两三四五六七八九十几]+)(?:大)?[个项大种类家](?:[\u4e00-\u9fff]{0,6}?(?:行业|产业|地区|地方|旗县市?区?|旗区|县区|市县|盟市|领域|门类|板块|指标|企业|产品|品种))?$|等$/
/** What opens it: 投资进度居前的是, 从行业看:. */
const OPENED =
  /^(?:其中,?)?(?:[^,、]{0,10}(?:年|月份?|季度|期间|来?看|中|方面|里),)*(?:.*(?:[:;。]|(?:的|[前后][一二三四五六七八九十\d]+位)(?:地区|旗县市?区?|盟市|行业)?[是有为],?))?/
/** A measure that is named alone: 年度计划投资完成率. */
const ALONE = new Ending(/(?:^|[^、和与及]*)(?:[率额值量]|收入|投资|面积|占比|比重|利润|规模)$/)
/** 开复工率超过八成的是: what the list is ranked by. */
const RANKED_BY =
  /([\u4e00-\u9fff]{2,10}(?:[率额值量]|收入|占比|比重))[^,。;:、]{0,10}?的(?:地区|旗县市?区?|盟市|行业)?[是有为],?$/

/** 出栏、交易、屠宰三项分别增长: the list without what sums it up. */
export const unsummed = (left: string): string => {
  const list = left.replace(SUMMED, '')
  return list.includes('、') ? list : left
}

/** What a list that stands apart from its measure names, and the measure. */
export interface ListedBefore {
  named: string[]
  measure: string
}

/**
 * Items that share a measure which stands apart from their list: 教育业,房地产等几个行业走在前面,完成率 … 依次为;
 * 开工率超过八成的是A旗、B县,依次为…. Null where there are not as many as numbers.
 *
 * @param left - the sentence up to 分别, verbs taken off its end
 * @param again - items of the list before, which goes on with another measure: …,开复工率依次为
 */
export function listedBefore(left: string, count: number, again: readonly string[]): ListedBefore | null {
  const comma = left.lastIndexOf(',')
  const name = left.slice(comma + 1)
  const apart = comma > 0 && name.length <= 16 && !/[、和与及]/.test(name) && ALONE.test(name)
  if (apart && again.length === count && /[\d%]$/.test(left.slice(0, comma)))
    return { named: [...again], measure: name }
  if (!left.includes('、') && !apart) return null
  const spoken = apart ? left.slice(0, comma) : left
  const list = unsummed(spokenOf(spoken) ?? spoken)
  const opened = OPENED.exec(list)?.[0] ?? ''
  const measure = apart ? name : RANKED_BY.exec(opened)?.[1]
  if (!measure) return null
  const listed = list.slice(opened.length)
  const byComma = listed.split(',').filter((item) => item !== '')
  const named = byComma.length === count ? byComma : items(listed)
  return named.length === count && named.every((item) => item.length <= 20) ? { named, measure } : null
}
