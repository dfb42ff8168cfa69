import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { type PrintedNumber, readNumber, tidy } from './number'
import { type PrintedUnit, readUnit, strengthens } from './units'

/** A number with the unit behind it. */
export interface Measured {
  number: PrintedNumber
  unit: PrintedUnit
  end: number
}

/** The unit behind a number, if it is one there. */
export function unitBehind(text: string, number: PrintedNumber): PrintedUnit | null {
  const unit = readUnit(text, number.end)
  if (!unit) return null
  return unit.weak && !strengthens(unit, text, number.end + unit.printed.length, number.scale) ? null : unit
}

function measuredAt(text: string, at: number): Measured | null {
  const number = readNumber(text, at)
  if (!number || number.bare) return null
  const unit = unitBehind(text, number)
  return unit && { number, unit, end: number.end + unit.printed.length }
}

const JOINT = /(?:—{1,2}|--?|~|至|到)/y
const JOINS = charset('—-~至到')

/**
 * 1—2吨, 2至3万亩, 30亿—50亿元, 300万元至500万元: lower and upper bound. The lower one borrows the upper one's magnitude
 * where it has none and is the smaller figure. 由5万吨到500万吨 is a rise, not a range.
 *
 * @param own - the unit behind the lower bound, null where none stands there
 */
export function rangeAt(
  text: string,
  number: PrintedNumber,
  own: PrintedUnit | null,
): { min: number; upper: Measured } | null {
  const end = own ? number.end + own.printed.length : number.end
  if (!isIn(codeAt(text, end), JOINS)) return null
  JOINT.lastIndex = end
  const joint = JOINT.exec(text)
  if (!joint) return null
  if ((joint[0] === '到' || joint[0] === '至') && /[由从]/.test(text[number.start - 1] ?? '')) return null
  const upper = measuredAt(text, JOINT.lastIndex)
  if (!upper || (own && own.unit !== upper.unit.unit)) return null
  const { scale, value } = upper.number
  const borrows = number.scale === 1 && !own && scale > 1 && number.value < value / scale
  const min = tidy(number.value * (borrows ? scale : 1) * (own?.factor ?? upper.unit.factor))
  return min < tidy(value * upper.unit.factor) ? { min, upper } : null
}

const AND = charset('和与及、')
const EACH = /(?:分别|依次|各)[^,。;\d]{0,6}$/

/** 存栏、出栏分别达1436万和981万头: the unit of the second of two, which the first leaves out. */
export function sharedUnit(text: string, number: PrintedNumber): PrintedUnit | null {
  if (number.scale < 1e4 || !isIn(codeAt(text, number.end), AND)) return null
  if (!EACH.test(text.slice(Math.max(0, number.start - 10), number.start))) return null
  const second = measuredAt(text, number.end + 1)
  return second && second.number.scale >= 1e4 ? second.unit : null
}

const TIMES = charset('×xX*')
const MACHINES = charset('台套座组×')

/** 2×100万千瓦, 2*66万千瓦, 2台66万千瓦: several machines of one size. Sizes in metres are dimensions, not products. */
export function productAt(text: string, number: PrintedNumber): Measured | null {
  if (number.value > 200 || number.scale > 1) return null
  let at = number.end
  const whole = Number.isInteger(number.value)
  if (isIn(codeAt(text, at), TIMES)) at++
  else if (!whole) return null
  else if (!isIn(codeAt(text, at), MACHINES)) return null
  else {
    const machine = /^(?:台|套|座|组|×)(?:单机容量|单机|装机)?(?:容量)?/.exec(text.slice(at, at + 7))
    if (!machine) return null
    at += machine[0].length
    if (!isDigit(codeAt(text, at))) return null
    const sized = measuredAt(text, at)
    if (sized?.unit.unit !== 'kW') return null
    // 150台10兆瓦的风机, 2台70兆瓦热水锅炉: so many machines of a kind
    return /^级?(?:的(?![\u4e00-\u9fff]{0,6}(?<!风电)机组)|风机|风力发电机|风电机组|[\u4e00-\u9fff]{0,4}锅炉)/.test(
      text.slice(sized.end, sized.end + 10),
    )
      ? null
      : sized
  }
  const size = measuredAt(text, at)
  if (
    !size ||
    (size.unit.unit === 'km' && size.unit.factor < 1) ||
    // 8.16×2公里: two pipes side by side
    (!whole && size.unit.unit !== 'km') ||
    size.unit.unit === 'percent' ||
    isIn(codeAt(text, size.number.end), TIMES)
  )
    return null
  return size
}

/** 万元, 亿千瓦时, 公顷: the unit as printed, with the magnitude before it. */
export function printedUnitOf(text: string, number: PrintedNumber, unit: string): string {
  if (number.arabic && isDigit(codeAt(text, number.end - 1))) return unit
  if (number.bare) return text.slice(number.start, number.end) + unit
  const end = isIn(codeAt(text, number.end - 1), VAGUE) ? number.end - 1 : number.end
  return text.slice(magnitudeStart(text, number, end), end) + unit
}

/** Where the magnitude begins that ends at `end`: 万, 千亿; 千 and 百 alone, and before 万, belong to Arabic digits only. */
function magnitudeStart(text: string, { start, arabic }: PrintedNumber, end: number): number {
  let from = end
  while (from > start && isIn(codeAt(text, from - 1), LARGE)) from--
  if (!arabic || from === start || !isIn(codeAt(text, from - 1), SMALL)) return from
  return from < end || isDigit(codeAt(text, from - 2)) ? from - 1 : from
}

const VAGUE = charset('余多来个')
const LARGE = charset('万亿')
const SMALL = charset('十百千')
