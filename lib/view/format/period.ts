import { t } from '../messages'
import type { Language } from '../types'

/** One end of a period in the guide's notation: a year with, at most, a half, a quarter, or a month and a day. */
interface Point {
  year: string
  half?: number
  quarter?: number
  month?: number
  day?: number
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const ORDINALS = ['', '一', '二', '三', '四']

/**
 * A period in the guide's notation (`2026-H1`, `2024-Q1..Q3`, `2025-01..11`, `2021..2025`) as it is said:
 * 2024年前三季度, Q1–Q3 2024. What does not follow the notation is shown as it is; null is 「—」/“not reported”.
 */
export function formatPeriod(period: string | null, language: Language): string {
  if (period === null || period === '') return t(language).missing
  const [firstText = '', lastText] = period.split('..')
  const first = parsePoint(firstText)
  if (first === null) return period
  if (lastText === undefined) return language === 'zh' ? pointZh(first) : pointEn(first)
  const last = parsePoint(lastText) ?? parsePoint(`${first.year}-${lastText}`)
  if (last === null) return period
  return language === 'zh' ? rangeZh(first, last) : rangeEn(first, last)
}

/** A date as far as it is known: 2026年1月5日, 5 January 2026; 2026年1月; 2026年. */
export function formatDate(date: string | null, language: Language): string {
  return formatPeriod(date, language)
}

function parsePoint(text: string): Point | null {
  const match =
    /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?))?$/.exec(
      text,
    )
  if (!match?.groups) return null
  const { year = '', half, quarter, month, day } = match.groups
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  return { year, half: number(half), quarter: number(quarter), month: number(month), day: number(day) }
}

function pointZh(point: Point): string {
  return `${point.year}年${partZh(point)}`
}

function partZh({ half, quarter, month, day }: Point): string {
  if (half) return half === 1 ? '上半年' : '下半年'
  if (quarter) return `${ORDINALS[quarter]}季度`
  if (month) return `${month}月${day ? `${day}日` : ''}`
  return ''
}

function rangeZh(first: Point, last: Point): string {
  const sameYear = first.year === last.year
  if (sameYear && first.quarter && last.quarter) {
    if (first.quarter === 1)
      return last.quarter === 4 ? `${first.year}年` : `${first.year}年前${quarters(last.quarter)}季度`
    return `${first.year}年${ORDINALS[first.quarter]}至${ORDINALS[last.quarter]}季度`
  }
  if (sameYear && first.month && last.month && !first.day && !last.day) {
    return `${first.year}年${first.month}—${last.month}月`
  }
  if (sameYear && first.day && last.day && first.month === last.month) {
    return `${first.year}年${first.month}月${first.day}—${last.day}日`
  }
  if (partZh(first) === '' && partZh(last) === '') return `${first.year}—${last.year}年`
  return `${pointZh(first)}—${sameYear ? partZh(last) : pointZh(last)}`
}

/** 前两季度, not 前二季度. */
function quarters(count: number): string {
  return count === 2 ? '两' : (ORDINALS[count] ?? '')
}

function pointEn(point: Point): string {
  const part = partEn(point)
  return part === '' ? point.year : `${part} ${point.year}`
}

function partEn({ half, quarter, month, day }: Point): string {
  if (half) return `H${half}`
  if (quarter) return `Q${quarter}`
  if (month) return `${day ? `${day} ` : ''}${MONTHS[month - 1]}`
  return ''
}

function rangeEn(first: Point, last: Point): string {
  const sameYear = first.year === last.year
  if (!sameYear || partEn(first) === '') {
    const spaced = partEn(first) !== '' || partEn(last) !== ''
    return `${pointEn(first)}${spaced ? ' – ' : '–'}${pointEn(last)}`
  }
  if (first.day && last.day && first.month === last.month) return `${first.day}–${pointEn(last)}`
  const spaced = Boolean(first.day || last.day)
  return `${partEn(first)}${spaced ? ' – ' : '–'}${pointEn(last)}`
}
