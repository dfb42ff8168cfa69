import { beginsWithYear } from '../recognise/period-notation'

const PARTS: Readonly<Record<string, string>> = {
  H1: '06',
  H2: '12',
  Q1: '03',
  Q2: '06',
  Q3: '09',
  Q4: '12',
}

/** Whether a year, a month or a span of them ends before the page was published, as far as both are known. */
export function isPast(period: string | null, published: string | null): boolean {
  if (period === null || published === null) return false
  const joint = period.lastIndexOf('..')
  const end = joint < 0 ? period : period.slice(joint + 2)
  const whole = beginsWithYear(end) ? end : `${period.slice(0, 4)}-${end}`
  const year = whole.slice(0, 4)
  const part = whole.slice(5)
  if (year !== published.slice(0, 4) || !part) return year < published.slice(0, 4)
  const month = PARTS[part] ?? part
  return published.length >= 7 && month <= published.slice(5, 7)
}

/** Whether all of a period lies in years behind that of the page: what is told of it is to come. */
export const isAhead = (period: string | null, published: string | null): boolean =>
  period !== null && published !== null && period.slice(0, 4) > published.slice(0, 4)
