import { INDICATORS } from '../lexicon/indicators'
import type { Span } from '../types'
import type { Labelled } from './figure-types'

const BEFORE = /^[●■◆★▲▪◎○◇□·—\s“"(]*$/
/** 这是全区前10个月稀土化合物的产量. */
const SAID_BEHIND = /^(?:这(?:就)?是|这,?是|就是|是|说的是|这个数字是)/
/** What ends a name of a measure that is no index of `INDICATORS`. */
const OTHER_NAMES =
  /(?:产量|总产|产能|面积|里程|装机(?:容量|规模)?|储量|存栏量?|出栏量?|覆盖率|占比|比重|绿化率|贡献率|城镇化率|用工人数|就业人数|(?:进口|出口|进境|出境|发运|外运|接待)[\u4e00-\u9fff]{1,6})$/
const LONGEST = 40

/**
 * 46.3万吨,这是全区前10个月稀土化合物的产量; 40.7亿元农畜产品出口额: a number that opens its sentence is named by what
 * stands behind it. Null where that is no measure's name.
 */
export function namedBehind(text: string, sentence: Span, clause: Span, number: Span): Labelled | null {
  if (!BEFORE.test(text.slice(sentence.start, number.start))) return null
  let words = text.slice(number.end, Math.min(clause.end, number.end + LONGEST))
  let start = number.end
  if (/^[,。;:)]?$/.test(words)) {
    start = clause.end
    const next = /^[^,。;:!?]*/.exec(text.slice(start, Math.min(sentence.end, start + LONGEST)))![0]
    const said = SAID_BEHIND.exec(next)
    if (!said) return null
    start += said[0].length
    words = next.slice(said[0].length)
  }
  const label = words
    .replace(/,.*$/, '')
    .replace(/[,。;:!?)”]+$/, '')
    .trim()
  if (label.length < 2 || /\d{3}|[,;:。]/.test(label)) return null
  const named = OTHER_NAMES.test(label) || INDICATORS.some(({ pattern }) => endsWith(pattern, label))
  return named ? { label, start, inherited: false } : null
}

function endsWith(pattern: RegExp, label: string): boolean {
  const match = pattern.exec(label)
  return match !== null && match.index + match[0].length === label.length
}
