import type { Span } from '../types'
import type { Labelled } from './figure-types'
import { indicatorsIn } from './indicators-in'

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
  return isName(label) ? { label, start, inherited: false } : null
}

/** 从2012年的8万亩,到2022年的: a sentence that opens with where something began and what it has come to. */
const GREW_TO =
  /^从[^,。;\d]{0,6}(?:\d{4}年)?[^,。;\d]{0,6}\d[\d.]*[^,。;\d]{1,8},?(?:再)?到[^,。;\d]{0,6}(?:\d{4}年)?[^,。;\d]{0,4}$/

/** What has grown so is named behind the comma, before its verb: 马铃薯种植面积实现了跨越. Null where nothing is. */
export function grownBehind(text: string, sentence: Span, clause: Span, number: Span): Labelled | null {
  if (text[sentence.start] !== '从' || !GREW_TO.test(text.slice(sentence.start, number.start))) return null
  if (text.slice(number.end, clause.end) !== ',') return null
  const next = /^[^,。;:!?]*/.exec(text.slice(clause.end, Math.min(sentence.end, clause.end + LONGEST)))![0]
  for (let end = next.length; end > 2; end--) {
    const label = next.slice(0, end)
    if (isName(label) || GROWN_FIRMS.test(label)) return { label, start: clause.end, inherited: false }
  }
  return null
}
const GROWN_FIRMS = /(?:企业|合作社|市场主体|经营主体)(?:总?数量?)?$/

/** 以45.6亿元的固定资产投资居首位, 完成了3.2亿元的税收: the name stands behind the number it is joined to. Null where none does. */
export function namedAfterOf(text: string, left: string, clause: Span, number: Span): Labelled | null {
  if (text[number.end] !== '的' || !TAKES.test(left)) return null
  const words = text.slice(number.end + 1, Math.min(clause.end, number.end + LONGEST))
  const label = words.slice(0, words.search(NAME_ENDS))
  if (label.length < 3 || !isName(label)) return null
  return { label, start: number.start, inherited: false }
}
const TAKES = /(?:以|凭借?|靠|实现|完成|创造|贡献)(?:了)?(?:约|近|超|超过)?$/
const NAME_ENDS = /(?:位?居(?!民)|位列|名列|排名?|领跑|领先|拔得|独占|稳居|继续|再次|[,。;:]|$)/

const isName = (label: string) =>
  OTHER_NAMES.test(label) || indicatorsIn(label).some(({ pattern }) => endsWith(pattern, label))

function endsWith(pattern: RegExp, label: string): boolean {
  const match = pattern.exec(label)
  return match !== null && match.index + match[0].length === label.length
}
