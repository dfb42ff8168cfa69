import type { Notices } from './notice'
import { normalise } from './parameters'

/** Years that figures can be filed under: the founding of the autonomous region to the end of long-term plans. */
const FIRST_YEAR = 1947
const LAST_YEAR = 2100

export interface Years {
  yearFrom: number | null
  yearTo: number | null
}

const OPEN: Years = { yearFrom: null, yearTo: null }

/**
 * `2024`, `2024~2026`, `2024~max` or `2024~` (since), `~2026` (until); also as two parameters `year=2024&year=2026`, which is what a
 * plain form with two fields sends.
 */
export function parseYears(values: readonly string[], notices: Notices): Years {
  const given = values.map((value) => normalise(value).replace(/[\s+,|–—-]/g, '~'))
  const used = given[0]?.includes('~') ? 1 : 2
  for (const value of given.slice(used)) if (value !== given[0]) notices.add('repeated', 'year', value)
  const text = given.slice(0, used).join('~')
  const parts = text.replace(/^(\d{4})~max$/i, '$1~').split('~')
  if (parts.every((part) => part === '')) return OPEN
  if (parts.length > 2 || !parts.every((part) => part === '' || /^\d{4}$/.test(part))) {
    notices.add('unknown-value', 'year', text)
    return OPEN
  }
  const [from, to = from] = parts.map((part) => (part === '' ? null : Number(part)))
  const years = { yearFrom: from ?? null, yearTo: to ?? null }
  if (
    [years.yearFrom, years.yearTo].some((year) => year !== null && (year < FIRST_YEAR || year > LAST_YEAR))
  ) {
    notices.add('out-of-range', 'year', text)
    return OPEN
  }
  if (years.yearFrom !== null && years.yearTo !== null && years.yearFrom > years.yearTo) {
    notices.add('reversed', 'year', text)
    return OPEN
  }
  return years
}

/** The inverse of `parseYears`; empty for open on both ends. */
export function yearsToQuery({ yearFrom, yearTo }: Years): string {
  if (yearFrom === null && yearTo === null) return ''
  if (yearFrom === yearTo) return String(yearFrom)
  return `${yearFrom ?? ''}~${yearTo ?? 'max'}`
}
