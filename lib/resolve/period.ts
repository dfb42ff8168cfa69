/** First and last day of a period, YYYY-MM-DD. */
export interface PeriodDays {
  start: string
  end: string
}

const POINT =
  /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?))?$/

const two = (value: number) => String(value).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function months(year: number, first: number, last: number): PeriodDays {
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(lastDay(year, last))}` }
}

function point(text: string): PeriodDays | null {
  const groups = POINT.exec(text)?.groups
  if (!groups) return null
  const year = Number(groups.year)
  if (groups.half) return groups.half === '1' ? months(year, 1, 6) : months(year, 7, 12)
  if (groups.quarter) return months(year, Number(groups.quarter) * 3 - 2, Number(groups.quarter) * 3)
  if (!groups.month) return months(year, 1, 12)
  const month = Number(groups.month)
  if (!groups.day) return months(year, month, month)
  const day = Number(groups.day)
  if (day < 1 || day > lastDay(year, month)) return null
  return { start: text, end: text }
}

/**
 * The days of a period in the guide's notation: `2026`, `2026-H1`, `2024-Q1..Q3`, `2025-01..11`, `2021..2025`,
 * `2025-03-01..05`. Null for null and for what does not follow the notation or ends before it begins.
 */
export function periodDays(period: string | null): PeriodDays | null {
  if (period === null) return null
  const [from = '', to] = period.split('..')
  const first = point(from)
  if (first === null || to === undefined) return first
  // The second end leaves out what both have in common.
  const stem = /^\d\d$/.test(to) && /^\d{4}-\d\d-\d\d$/.test(from) ? from.slice(0, 8) : `${from.slice(0, 4)}-`
  const last = point(to) ?? point(`${stem}${to}`)
  return last === null || last.end < first.start ? null : { start: first.start, end: last.end }
}

/** Year that a figure is filed under: the one its period begins in, else the one of its report. */
export function filedYear(period: string | null, published: string | null): number | null {
  const date = periodDays(period)?.start ?? published
  return date === null ? null : Number(date.slice(0, 4))
}
