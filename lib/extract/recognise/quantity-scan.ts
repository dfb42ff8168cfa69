import { codeAt } from '@/lib/regions/alphabet'
import { type PrintedNumber, readNumber, startsNumber, tidy } from './number'
import { aloneUntil } from './number-alone'
import { impliesPersons, impliesYuan, isTenths, partOfName } from './quantity-context'
import { productAt, rangeAt, sharedUnit, unitBehind } from './quantity-parts'
import type { PrintedUnit } from './units'

/** A number with its unit, as it stands in a text. */
export interface QuantityReading {
  start: number
  end: number
  number: PrintedNumber
  unit: PrintedUnit
  value: number
  /** The larger of two that bound a range. */
  max: number | undefined
  /** What stands for the unit; null where that is printed as it is called. */
  sign: string | null
}

const YUAN: PrintedUnit = { printed: '', unit: 'CNY', factor: 1 }
const PERSON: PrintedUnit = { printed: '', unit: 'person', factor: 1 }
const HUNDRED = '百'.charCodeAt(0)
const PART = '分'.charCodeAt(0)
const PIECE = '个'.charCodeAt(0)
const POINT = '点'.charCodeAt(0)
const HALF = '半'.charCodeAt(0)
const PERCENT: PrintedUnit = { printed: '', unit: 'percent', factor: 1 }
/** Stands for a unit that is none: such a number must be seen to be left out. */
export const POINTS = '个百分点'

/** All numbers with units in `text`, in order, in one pass over its characters. */
export function scanQuantities(text: string): QuantityReading[] {
  const found: QuantityReading[] = []
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (!startsNumber(code)) {
      if (code === HALF) readHalf(text, i, found)
      i++
      continue
    }
    const alone = aloneUntil(text, i)
    i = alone < 0 ? readAt(text, i, found) : alone
  }
  return found
}

/** Reads what begins at `at`; returns where to go on. */
function readAt(text: string, at: number, found: QuantityReading[]): number {
  if (codeAt(text, at) === HUNDRED && text.startsWith('百分之', at)) {
    const number = readNumber(text, at + 3)
    return number ? add(found, at, number.end, number, PERCENT, number.value, '%') : at + 3
  }
  const number = readNumber(text, at)
  if (!number) return skipNumerals(text, at)
  const { value, end } = number
  if (partOfName(text, at)) return end
  const behind = codeAt(text, end)
  if (behind === PART && text.startsWith('分之', end)) {
    const share = readNumber(text, end + 2)
    if (!share || value === 0) return end
    return add(found, at, share.end, number, PERCENT, tidy((share.value / value) * 100), '分之')
  }
  const next = codeAt(text, end + 1)
  const points =
    (behind === PIECE && (next === HUNDRED || next === POINT)) || (behind === HUNDRED && next === PART)
      ? /^(?:个百分点|百分点|个点)/.exec(text.slice(end, end + 4))
      : null
  if (points) return add(found, at, end + points[0].length, number, PERCENT, value, POINTS)
  if (isTenths(text, number)) return readTenths(text, number, found)

  const product = productAt(text, number)
  if (product) {
    const { number: factor, unit } = product
    return add(found, at, product.end, factor, unit, tidy(value * factor.value * unit.factor))
  }
  const unit = unitBehind(text, number)
  const range = rangeAt(text, number, unit)
  if (range) {
    const { number: most, unit, end } = range.upper
    return add(found, at, end, most, unit, range.min, null, tidy(most.value * unit.factor))
  }
  if (unit) return add(found, at, end + unit.printed.length, number, unit, tidy(value * unit.factor))
  const shared = sharedUnit(text, number)
  if (shared) return add(found, at, end, number, shared, tidy(value * shared.factor))
  if (impliesYuan(text, number)) return add(found, at, end, number, YUAN, value)
  return impliesPersons(text, number) ? add(found, at, end, number, PERSON, value) : end
}

/** 七成, 八成五, 7成. */
function readTenths(text: string, number: PrintedNumber, found: QuantityReading[]): number {
  let end = number.end + 1
  let value = number.value * 10
  const half = text[end] === '半' ? null : readNumber(text, end)
  if (text[end] === '半') {
    value += 5
    end++
  } else if (half && half.end === end + 1 && half.value < 10 && !half.arabic && !unitBehind(text, half)) {
    value += half.value
    end = half.end
  }
  return add(found, number.start, end, number, PERCENT, value, '成')
}

/** 一半, 半数: half of something. */
function readHalf(text: string, at: number, found: QuantityReading[]): void {
  const start = text[at - 1] === '一' ? at - 1 : text[at + 1] === '数' ? at : -1
  if (start < 0 || text[at - 2] === '第') return
  const end = text[at + 1] === '数' ? at + 2 : at + 1
  if (/[天年月是个]/.test(text[end] ?? '')) return
  const number: PrintedNumber = {
    start,
    end,
    value: 50,
    inner: '',
    bare: false,
    scale: 1,
    arabic: true,
    counted: false,
  }
  add(found, start, end, number, PERCENT, 50, '半')
}

/** Adds what was read, and returns where it ends. */
function add(
  found: QuantityReading[],
  start: number,
  end: number,
  number: PrintedNumber,
  unit: PrintedUnit,
  value: number,
  sign: string | null = null,
  max?: number,
): number {
  found.push({ start, end, number, unit, value, max, sign })
  return end
}

function skipNumerals(text: string, at: number): number {
  let i = at + 1
  while (i < text.length && startsNumber(text.charCodeAt(i))) i++
  return i
}
