import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn, startsIn } from '../text/charset'
import { Opening } from '../text/opening'

/** 赤峰市委、市政府, 盟行署: the body that a place's name only belongs to. */
const BODY = new Opening(/^[市旗区县盟]?(?:委|党委|政府|行署|人民政府)/)
const BODY_BEGINS = charset('市旗区县盟委党政行人')
/** 落实X市委部署, 按照X要求: whose word is followed. */
const FOLLOWED = /(?:落实|按照|贯彻|响应|根据|遵照|对照|执行|围绕|结合|遵循|在|聚焦)[^,。;]{0,6}$/
const LEADS = /^[^,。;]{0,16}(?:领导|支持|部署|要求|安排|帮助|号召|关心|指导|决策|统筹)/
/** 呼和浩特铁路局, 中国铁路沈阳局集团: serves several leagues whatever city it is called by. */
const BUREAU = new Opening(/^(?:铁路局|局集团|铁路集团)/)
export const BUREAU_BEGINS = '铁局'
const BEGINS = charset(BUREAU_BEGINS)

/** A railway bureau is called by the city of its seat. */
export const namesBureau = (next: string): boolean => startsIn(next, BEGINS) && BUREAU.test(next)

/**
 * Whether a place is named only because its party committee or government asked for what is told.
 *
 * @param start - of the name
 * @param end - of the name
 */
export function onlyAsksFor(text: string, start: number, end: number): boolean {
  if (!isIn(codeAt(text, end), BODY_BEGINS)) return false
  const next = text.slice(end, end + 26)
  return BODY.test(next) && (FOLLOWED.test(text.slice(Math.max(0, start - 10), start)) || LEADS.test(next))
}
