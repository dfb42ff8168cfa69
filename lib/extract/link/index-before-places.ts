import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import { trimTail } from './label'
import { readMeasure } from './measure'
import { spokenOf } from './predicate'
import type { Around, Reading } from './reading'

/** 居全盟前三位的旗县依次为, 最高的是, 方面: what tells that places follow. */
const ANNOUNCES =
  /(?:的?(?:总量|规模|排名|情况)?(?:(?:位?居|位列|排名?|排在|进入)?(?:全[市盟区旗县])?(?:前[一二三四五六七八九十\d]+[位名]?|靠前|首位|第一)|(?:较|最)[高多大快好]|超过?\d+亿元)的?(?:盟市|旗县市?区?|县区|旗区|区县|地区|地方|市|旗|县|区)?|方面|来看|看)?(?:依次|分别)?[为是有]?,?(?:其中)?,?$/
/** Times in front of a name. */
const TIME = /^.*(?:年|[月度](?:份|末|底)?|目前|半年|全年|当月|以来)(?=[\u4e00-\u9fff]{2})/
/** 税收:上半年,A旗…; 分旗县看. */
const TIME_ALONE = /^[^,;:]{0,8}(?:年|月份?|季度|个月|目前|期间|看)$/
const LONGEST = 30

/**
 * 税收方面,A旗5.3亿元; 原煤产量居前三位的是A旗(830万吨)…; 固定资产投资稳步提升,其中A旗、B县分别完成…: what the words in front of a list of
 * places name, where their first number has no name of its own. Null where they name nothing.
 *
 * @param from - where the list of places begins
 */
export function indexBeforePlaces(
  text: string,
  sentence: Span,
  from: number,
  quantity: QuantityMention,
  around: Around,
): Reading | null {
  const before = text.slice(sentence.start, from).replace(ANNOUNCES, '')
  const clause = before.split(/[,;:]/).findLast((words) => words.length > 1 && !TIME_ALONE.test(words))
  if (clause === undefined || clause.length > LONGEST) return null
  const label = trimTail(spokenOf(clause) ?? clause).replace(TIME, '')
  const reading = label.length > 1 ? readMeasure(quantity, { ...around, label, right: '', rest: '' }) : null
  return reading && { ...reading, rule: `${reading.rule}-place` }
}
