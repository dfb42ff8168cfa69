import type { Span } from '../types'
import type { Labelled } from './figure-types'
import { spokenOf } from './predicate'

/** Nothing but a verb of reaching stands before the number. */
const REACHES =
  /^(?:去年|今年|全年|一年|每年|上半年|到去年底)?(?:已|已经|就|竟|总共|共)?(?:高达|达到?|为|是|突破|超过?|完成|实现|有)?(?:了)?(?:约|近|超)?$/
/** 生态系统服务的总价值,一年有6159亿元. */
const YEARLY = /^(?:一年|每年|去年)/
const INDEX = /(?:产[量值]|收入|价值|利润|销量|销售额|税收|客流量)$/
/** Times, and sizes that tell a class of works (500万元以上项目). */
const DATES = /\d+[万亿]元(?:及)?以上|\d{4}年|\d{1,2}(?:[—-]\d{1,2})?月(?:份|底|末)?|\d{1,2}日|\d+个月/g

/**
 * 过货量再创新高,达861万吨: the clause before names what a number is that has no name of its own.
 *
 * @param end - of the number before
 * @param left - what stands before the number in its clause
 * @returns null where it does not
 */
export function namedBefore(
  text: string,
  sentence: Span,
  clause: Span,
  end: number,
  left: string,
): Labelled | null {
  if (clause.start <= sentence.start || end > clause.start || !REACHES.test(left)) return null
  const before = text.slice(sentence.start, clause.start)
  const said = /([^,;:。]{4,36})[,:]$/.exec(before)
  const label = said && (spokenOf(said[1]!) ?? (YEARLY.test(left) && INDEX.test(said[1]!) ? said[1]! : null))
  // 突破1亿大关 tells a number that is none of a figure's
  if (!said || label === null || /\d/.test(label.replace(DATES, ''))) return null
  const from = /^.*[年月日度](?:份|底|末|当月|以来)?(?=.{2})/.exec(label)?.[0].length ?? 0
  const start = sentence.start + said.index + from
  return end > start ? null : { label: label.slice(from), start, inherited: false }
}
