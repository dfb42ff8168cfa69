import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, isIn } from '../text/charset'
import { readHanNumber } from './number-han'

/** A number as printed in Arabic, Chinese or mixed numerals, magnitudes (万, 亿) included. */
/** 9个亿元以上项目: nine of that size, not nine times it. */
export const isClass = (text: string, at: number) => /^元?(?:以上|及以上|级)/.test(text.slice(at, at + 4))

export interface PrintedNumber {
  start: number
  end: number
  value: number
  /** 余, 多, 来 among the digits: 20余, 3万多. */
  inner: '' | '余' | '多' | '来'
  /** A magnitude without a digit: 千亩, 万头. */
  bare: boolean
  /** Magnitude printed behind the digits: 1, 1e4, 1e8, 1e12: what the end of a range lends to its beginning. */
  scale: number
  /** Written with Arabic digits. */
  arabic: boolean
  /** 个 stood between numeral and 亿: 五个亿. */
  counted: boolean
}

/** Characters a number can begin with, as code units. */
export const startsNumber = (code: number) => isIn(code, STARTS)

const STARTS = charset('0123456789零一二两三四五六七八九十百千万亿')

/** Floating point leaves traces (78.65 × 10⁸); nothing in print has more than 13 significant digits. */
export const tidy = (value: number) =>
  (Number.isInteger(value) && value < 1e13) || hasSixDecimals(value) ? value : Number(value.toPrecision(13))

/** Whether the value is the nearest to a decimal of no more than 13 digits, six of them behind the point: nothing is to be tidied. */
const hasSixDecimals = (value: number) =>
  value < 1e7 && value > -1e7 && Math.round(value * 1e6) / 1e6 === value

/**
 * Reads the number that begins at `at`, as far as it goes: 40.4亿, 四十点四亿, 1亿零398万, 三百余, 五个亿, 3千万,
 * 1,234.5, 万 (bare: 10,000). Null where there is none, or only a vague one (数十, 十几).
 */
export function readNumber(text: string, at: number): PrintedNumber | null {
  return isDigit(codeAt(text, at)) ? readArabic(text, at) : readHanNumber(text, at)
}

function readArabic(text: string, at: number): PrintedNumber | null {
  let i = arabicEnd(text, at)
  let value = valueIn(text, at, i)
  if (!Number.isFinite(value)) return null
  let inner = innerAt(text, i)
  if (inner) i++
  let scale = 1
  let counted = false
  if (text[i] === '个' && text[i + 1] === '亿' && !isClass(text, i + 2)) {
    counted = true
    i++
  }
  const magnitude = magnitudeAt(text, i)
  if (magnitude) {
    scale = magnitude.scale
    value = tidy(value * scale)
    i = magnitude.end
    if (scale === 1e8 && !inner) {
      const rest = remainder(text, i)
      if (rest) {
        value = tidy(value + rest.value)
        i = rest.end
      }
    }
    if (!inner) {
      inner = innerAt(text, i)
      if (inner) i++
    }
  }
  return { start: at, end: i, value, inner, bare: false, scale, arabic: true, counted }
}

/** 万, 亿, 万亿, 百万, 千万, 百亿, 千亿 behind digits; 千 and 百 unless they begin 千瓦, 百分点. */
export function magnitudeAt(text: string, at: number): { scale: number; end: number } | null {
  if (!isIn(codeAt(text, at), MAGNITUDES)) return null
  let i = at
  let scale = 1
  const small = text[i]
  if (small === '十' || small === '百' || small === '千') {
    const large = text[i + 1]
    if (large === '万' || large === '亿') {
      scale = small === '十' ? 10 : small === '百' ? 100 : 1000
      i++
    } else if (small === '千' && !UNIT_AFTER_THOUSAND.has(large ?? '')) return { scale: 1e3, end: i + 1 }
    else if (small === '百' && large !== '分') return { scale: 100, end: i + 1 }
    else return null
  }
  if (text[i] === '万') {
    scale *= 1e4
    i++
    if (text[i] === '亿') {
      scale *= 1e8
      i++
    }
  } else {
    scale *= 1e8
    i++
  }
  return { scale, end: i }
}

const MAGNITUDES = charset('十百千万亿')

/** 千瓦, 千米, 千克, 千伏: the thousand belongs to the unit. */
export const UNIT_AFTER_THOUSAND = new Set('瓦米克伏卡赫升焦帕安')

/** 零398万, 5000万, 3千万 behind 亿. */
function remainder(text: string, at: number): { value: number; end: number } | null {
  const first = codeAt(text, at)
  if (!isDigit(first) && first !== ZERO) return null
  const match = /^零?(\d{1,4}(?:\.\d+)?)([百千]?)万/.exec(text.slice(at, at + 12))
  if (!match) return null
  const scale = match[2] === '千' ? 1e7 : match[2] === '百' ? 1e6 : 1e4
  return { value: tidy(Number(match[1]) * scale), end: at + match[0].length }
}

const ZERO = '零'.charCodeAt(0)

/** Digits, groups of three after commas, a decimal part. */
function arabicEnd(text: string, at: number): number {
  let i = at
  while (isDigit(codeAt(text, i))) i++
  if (i - at <= 3) while (text[i] === ',' && isGroup(text, i + 1)) i += 4
  if (text[i] === '.' && isDigit(codeAt(text, i + 1))) {
    i++
    while (isDigit(codeAt(text, i))) i++
  }
  return i
}

function isGroup(text: string, at: number): boolean {
  for (let k = 0; k < 3; k++) if (!isDigit(codeAt(text, at + k))) return false
  return !isDigit(codeAt(text, at + 3))
}

/** The value of printed digits; a quotient of two whole numbers is as near to the decimal as what `Number` reads. */
function valueIn(text: string, from: number, to: number): number {
  if (to - from > SAFE) return Number(text.slice(from, to).replaceAll(',', ''))
  let whole = 0
  let unit = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === POINT) unit = 1
    else if (code !== COMMA) {
      whole = whole * 10 + (code - 0x30)
      unit *= 10
    }
  }
  return unit > 1 ? whole / unit : whole
}

/** So many digits are a whole number that is told exactly. */
const SAFE = 15
const POINT = '.'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

const INNER = charset('余多来')
/** 余额, 余热. */
const NOT_LEFT = charset('额热粮味')

/** 余, 多, 来 at `at`, unless they begin a word of their own (来自, 多元). */
export function innerAt(text: string, at: number): PrintedNumber['inner'] {
  if (!isIn(codeAt(text, at), INNER)) return ''
  const char = text[at]
  const after = text[at + 1] ?? ''
  if (char === '来') return /[个家台亩吨万人户名条座]/.test(after) ? '来' : ''
  if (char === '余') return isIn(codeAt(text, at + 1), NOT_LEFT) ? '' : '余'
  if (after === '元') return /[化素体]/.test(text[at + 2] ?? '') ? '' : '多'
  return /[样功层维渠晶孔肽联]/.test(after) ? '' : '多'
}
