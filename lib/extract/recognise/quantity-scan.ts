import { codeAt } from '@/lib/regions/alphabet'
import type { QuantityMention } from '../contracts'
import { isDigit } from '../text/characters'
import type { Qualifier, Unit } from '../types'
import { type PrintedNumber, readNumber, startsNumber, tidy } from './number'
import { aloneUntil } from './number-alone'
import { innerQualifier, qualifierAfter, qualifierBefore } from './qualifier'
import { idiomatic, impliesPersons, impliesYuan, isTenths, partOfName } from './quantity-context'
import { printedUnitOf, productAt, rangeAt, unitBehind } from './quantity-parts'
import { type PrintedUnit, perYear } from './units'

/** A quantity, or a number of percentage points, which is none but must be seen to be left out. */
export type Scanned = QuantityMention & { points?: true }

const YUAN: PrintedUnit = { printed: '', unit: 'CNY', factor: 1 }
const PERSON: PrintedUnit = { printed: '', unit: 'person', factor: 1 }
const HUNDRED = '百'.charCodeAt(0)
const PART = '分'.charCodeAt(0)
const PIECE = '个'.charCodeAt(0)
const POINT = '点'.charCodeAt(0)
const HALF = '半'.charCodeAt(0)
const PERCENT: PrintedUnit = { printed: '', unit: 'percent', factor: 1 }

/** All numbers with units in `text`, in order, in one pass over its characters. */
export function scanQuantities(text: string): Scanned[] {
  const found: Scanned[] = []
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
function readAt(text: string, at: number, found: Scanned[]): number {
  if (codeAt(text, at) === HUNDRED && text.startsWith('百分之', at)) {
    const number = readNumber(text, at + 3)
    if (!number) return at + 3
    push(text, found, {
      start: at,
      end: number.end,
      number,
      unit: PERCENT,
      value: number.value,
      printed: '%',
    })
    return number.end
  }
  const number = readNumber(text, at)
  if (!number) return skipNumerals(text, at)
  if (partOfName(text, at)) return number.end
  const behind = codeAt(text, number.end)
  if (behind === PART && text.startsWith('分之', number.end)) {
    const share = readNumber(text, number.end + 2)
    if (!share || number.value === 0) return number.end
    const value = tidy((share.value / number.value) * 100)
    push(text, found, { start: at, end: share.end, number, unit: PERCENT, value, printed: '分之' })
    return share.end
  }
  const next = codeAt(text, number.end + 1)
  const points =
    (behind === PIECE && (next === HUNDRED || next === POINT)) || (behind === HUNDRED && next === PART)
      ? /^(?:个百分点|百分点|个点)/.exec(text.slice(number.end, number.end + 4))
      : null
  if (points) {
    const end = number.end + points[0].length
    push(
      text,
      found,
      { start: at, end, number, unit: PERCENT, value: number.value, printed: '个百分点' },
      true,
    )
    return end
  }
  if (isTenths(text, number)) return readTenths(text, number, found)

  const product = productAt(text, number)
  if (product) {
    const value = tidy(number.value * product.number.value * product.unit.factor)
    const printed = printedUnitOf(text, product.number, product.unit.printed)
    push(text, found, {
      start: at,
      end: product.end,
      number: product.number,
      unit: product.unit,
      value,
      printed,
    })
    return product.end
  }
  const unit = unitBehind(text, number)
  const range = rangeAt(text, number, unit)
  if (range) {
    const { upper, min } = range
    const max = tidy(upper.number.value * upper.unit.factor)
    const printed = printedUnitOf(text, upper.number, upper.unit.printed)
    push(text, found, {
      start: at,
      end: upper.end,
      number: upper.number,
      unit: upper.unit,
      value: min,
      max,
      printed,
    })
    return upper.end
  }
  if (unit) {
    const end = number.end + unit.printed.length
    const value = tidy(number.value * unit.factor)
    push(text, found, {
      start: at,
      end,
      number,
      unit,
      value,
      printed: printedUnitOf(text, number, unit.printed),
    })
    return end
  }
  if (impliesYuan(text, number)) {
    const printed = printedUnitOf(text, number, '')
    push(text, found, { start: at, end: number.end, number, unit: YUAN, value: number.value, printed })
  } else if (impliesPersons(text, number))
    push(text, found, {
      start: at,
      end: number.end,
      number,
      unit: PERSON,
      value: number.value,
      printed: printedUnitOf(text, number, ''),
    })
  return number.end
}

/** 七成, 八成五, 7成. */
function readTenths(text: string, number: PrintedNumber, found: Scanned[]): number {
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
  push(text, found, { start: number.start, end, number, unit: PERCENT, value, printed: '成' })
  return end
}

/** 一半, 半数: half of something. */
function readHalf(text: string, at: number, found: Scanned[]): void {
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
  push(text, found, { start, end, number, unit: PERCENT, value: 50, printed: '半' })
}

interface Reading {
  start: number
  end: number
  number: PrintedNumber
  unit: PrintedUnit
  value: number
  max?: number
  printed: string
}

function push(text: string, found: Scanned[], reading: Reading, points?: true): void {
  const { number, unit } = reading
  let { end } = reading
  const before = qualifierBefore(text, reading.start)
  if (unit.printed !== '' && idiomatic(text, number, unit, before !== null)) return
  let canonicalUnit: Unit = unit.unit
  if (text[end] === '/' && !isDigit(codeAt(text, end + 1))) {
    const per = /^\/(年|a(?![a-z])|人(?!次)|户)/.exec(text.slice(end, end + 3))
    if (!per || (per[1] === '人' && unit.unit !== 'CNY') || per[1] === '户') return
    canonicalUnit = per[1] === '人' ? 'CNY/person' : perYear(unit.unit)
    end += per[0].length
  }
  const graded = text[end] === '级' && (unit.unit !== 'percent' || unit.printed !== '')
  if (graded) end++
  const after = qualifierAfter(text, end)
  const core = { start: reading.start, end }
  const counts = unit.counter || unit.unit === 'household' || unit.unit === 'person' || unit.unit === 'head'
  // all mentions have all properties in one order: engines read objects of one shape fastest
  found.push({
    kind: 'quantity',
    start: reading.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    value: reading.value,
    max: reading.max,
    unit: canonicalUnit,
    printedUnit: reading.printed,
    counter: counts ? unit.printed : undefined,
    qualifier: qualifierOf(reading, before?.qualifier, after?.qualifier, graded),
    core,
    points,
  })
}

function qualifierOf(reading: Reading, before?: Qualifier, after?: Qualifier, graded?: boolean): Qualifier {
  if (reading.max !== undefined) return before === 'up_to' || after === 'up_to' ? 'up_to' : 'about'
  const own = before ?? after ?? innerQualifier(reading.number.inner)
  if (own) return own
  return graded || reading.number.bare ? 'about' : 'exact'
}

function skipNumerals(text: string, at: number): number {
  let i = at + 1
  while (i < text.length && startsNumber(text.charCodeAt(i))) i++
  return i
}
