import { notation, smallNumber } from './period-notation'

/** A part of a year, as printed behind it or alone. */
export interface YearPart {
  /** Its notation in a given year. */
  of(year: number): string
  /** First and last month. */
  from: number
  to: number
  /** Alone it can only be read as a time together with a year (底, 初). */
  needsYear?: true
  /** The end of a stretch: a stock as of then. */
  end?: true
}

const DASH = '(?:—{1,2}|--?|~|至|到)'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'

/** Pattern source of everything `yearPart` reads. */
export const PART = [
  '全年',
  '[上下]半年',
  `前[一二两三123]个?季度`,
  `第?[一二三四1234]季度(?!${DASH})`,
  `[一二三1]${DASH}[二三四234]季度`,
  `${NUMBER}月?份?${DASH}${NUMBER}月份?`,
  // 今年前5月; not 此前5月8日, 提前3月
  `前${NUMBER}个月`,
  `(?<![之此以提日])前${NUMBER}月(?!${NUMBER}日|[份上中下底末初])`,
  `${NUMBER}月${NUMBER}日`,
  `${NUMBER}月(?:份|[上中下]旬|底|末|初)?`,
  '年?[底末初]',
].join('|')

const MONTHS = new RegExp(`^(${NUMBER})月?份?${DASH}(${NUMBER})月份?$`)
const DAY = new RegExp(`^(${NUMBER})月(${NUMBER})日$`)
const MONTH = new RegExp(`^(${NUMBER})月(.{0,2})$`)

/** Reads a part of a year; null for what is none (13月). */
export function yearPart(printed: string): YearPart | null {
  const text = printed[0] === '度' ? printed.slice(1) : printed
  const last = text[text.length - 1]
  if (last === undefined || text === '全年') return { of: notation.year, from: 1, to: 12 }
  if (text === '上半年') return { of: (y) => notation.half(y, 1), from: 1, to: 6 }
  if (text === '下半年') return { of: (y) => notation.half(y, 2), from: 7, to: 12 }
  if (text.length === 1 || (text.length === 2 && text[0] === '年')) {
    if (last === '底' || last === '末')
      return { of: notation.year, from: 12, to: 12, needsYear: true, end: true }
    if (last === '初') return { of: notation.year, from: 1, to: 3, needsYear: true }
  }
  if (last === '度') return quarters(text)
  const upTo = text[0] === '前' ? UP_TO.exec(text) : null
  if (upTo) return months(1, smallNumber(upTo[1]!))
  return last === '日' ? day(text) : monthOrMonths(text)
}

const QUARTERS = /^(?:前(.)个?季度|第?(.)季度|(.)\D{1,2}(.)季度)$/
const UP_TO = /^前(.{1,3}?)个?月$/

function quarters(text: string): YearPart | null {
  const match = QUARTERS.exec(text)
  if (!match) return null
  const [, upTo, one, first, last] = match
  const to = smallNumber(upTo ?? one ?? last!)
  const from = upTo ? 1 : smallNumber(one ?? first!)
  if (!from || !to || to > 4 || from > to) return null
  return { of: (y) => notation.quarters(y, from, to), from: from * 3 - 2, to: to * 3 }
}

function day(text: string): YearPart | null {
  const match = DAY.exec(text)
  if (!match) return null
  const month = smallNumber(match[1]!)
  const date = smallNumber(match[2]!)
  if (!month || month > 12 || !date || date > 31) return null
  return { of: (y) => notation.day(y, month, date), from: month, to: month }
}

function monthOrMonths(text: string): YearPart | null {
  const month = MONTH.exec(text)
  if (!month) {
    const range = MONTHS.exec(text)
    return range && months(smallNumber(range[1]!), smallNumber(range[2]!))
  }
  const number = smallNumber(month[1]!)
  const part = months(number, number)
  if (part && /[底末]/.test(month[2]!)) part.end = true
  return part
}

function months(from: number | null, to: number | null): YearPart | null {
  if (!from || !to || to > 12 || from > to) return null
  return { of: (y) => notation.months(y, from, to), from, to }
}
