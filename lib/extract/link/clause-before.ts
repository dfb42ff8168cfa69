import type { Span } from '../types'
import type { Labelled } from './figure-types'

/** Nothing but a verb of reaching stands before the number. */
const REACHES =
  /^(?:去年|今年|全年|上半年|到去年底)?(?:已|已经|就|竟|总共|共)?(?:高达|达到?|为|是|突破|超过?|完成|实现|有)?(?:了)?(?:约|近|超)?$/
/** What is said of an index before its number: 再创新高, 增势最好, 位居全盟第一. */
const PREDICATE =
  /(?:再|又|也|均|都|仍|继续|持续|实现|稳步|大幅|明显|首次|一举|历史性|连续[^,;:]{1,4})*(?:创(?:下|出|造)?(?:了)?(?:历史|历年|近年|同期)?(?:之)?(?:新高|最高|纪录|记录|新纪录|最好水平)|最[多大快高好强]|(?:位)?居[^,;:]{1,8}|增长|增加|提高|上升|提升|回升|翻番|丰收|突破[^,;:]{1,8}大关|(?:迈|跃)上[^,;:]{0,3}新台阶|翻(?:了)?[一两]番|少收(?:了)?[^,;:]{0,3}|短收|减收|回落|止跌|由负转正|见涨|可观|领先|喜人|强劲|增势[^,;:]{2,4}|实现[^,;:]{0,4}突破|向好)$/

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
  if (!said || /\d/.test(said[1]!)) return null
  const predicate = PREDICATE.exec(said[1]!)
  if (!predicate || predicate.index < 2) return null
  const start = sentence.start + said.index
  return end > start ? null : { label: said[1]!.slice(0, predicate.index), start, inherited: false }
}
