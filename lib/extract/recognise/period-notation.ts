import { isDigit } from '../text/characters'
import { lastAnswer } from '../text/remembered'

/** Parts of a date of publication. */
export interface PublishedDate {
  year: number
  month?: number
  day?: number
}

/** YYYY, YYYY-MM or YYYY-MM-DD → its parts; null for anything else. */
export const parsePublished = (published: string | null | undefined): PublishedDate | null =>
  readPublished(published ?? '')

const readPublished = lastAnswer((published: string): PublishedDate | null => {
  const match = PUBLISHED.exec(published)
  if (!match) return null
  const date: PublishedDate = { year: Number(match[1]) }
  if (match[2]) date.month = Number(match[2])
  if (match[3]) date.day = Number(match[3])
  return date
})

const two = (n: number) => String(n).padStart(2, '0')

/** Periods in the notation of the annotation guide. */
export const notation = {
  year: (y: number) => String(y),
  half: (y: number, half: 1 | 2) => `${y}-H${half}`,
  quarters: (y: number, from: number, to = from) => (from === to ? `${y}-Q${from}` : `${y}-Q${from}..Q${to}`),
  months: (y: number, from: number, to = from) =>
    from === to ? `${y}-${two(from)}` : `${y}-${two(from)}..${two(to)}`,
  day: (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from}..${to}`),
}

/** Whether a period in this notation begins with a year. */
export function beginsWithYear(period: string): boolean {
  for (let i = 0; i < 4; i++) if (!isDigit(period.charCodeAt(i))) return false
  return true
}

/** Whether a period in this notation is one year, month or day. */
export function isDate(period: string): boolean {
  if (period.length !== 4 && period.length !== 7 && period.length !== 10) return false
  for (let i = 0; i < period.length; i++)
    if (!isDigit(period.charCodeAt(i)) && period[i] !== '-') return false
  return true
}

const HAN = '〇一二三四五六七八九'

/** 12, 十二, 三, 两 → number; null where it is none below 100. */
export function smallNumber(printed: string): number | null {
  if (printed === '') return null
  if (isArabic(printed)) return Number(printed)
  const match = /^(?<tens>[一二三四五六七八九]?十)?(?<ones>[一二两三四五六七八九])?$/.exec(printed)
  if (!match) return null
  const { tens, ones } = match.groups!
  const high = tens ? (tens.length === 2 ? HAN.indexOf(tens[0]!) : 1) * 10 : 0
  return high + (ones ? (ones === '两' ? 2 : HAN.indexOf(ones)) : 0)
}

/** 2026, 二〇二六, 二○二六 → 2026; null where it is no year of this or the last century. */
export function yearNumber(printed: string): number | null {
  if (printed.length !== 4) return null
  let year = 0
  for (let i = 0; i < 4; i++) {
    const code = printed.charCodeAt(i)
    const digit = isDigit(code) ? code - 0x30 : ZEROS.has(code) ? 0 : HAN.indexOf(printed[i]!)
    if (digit < 0) return null
    year = year * 10 + digit
  }
  return year >= 1900 && year <= 2099 ? year : null
}

const ZEROS = new Set(Array.from('零○Ｏ', (zero) => zero.charCodeAt(0)))

const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function isArabic(printed: string): boolean {
  for (let i = 0; i < printed.length; i++) if (!isDigit(printed.charCodeAt(i))) return false
  return true
}
