import { describe, expect, it } from 'vitest'
import { filedYear, periodDays } from '@/lib/resolve'

describe('periodDays', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q1..Q3', '2024-01-01', '2024-09-30'],
    ['2025-01..11', '2025-01-01', '2025-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2021..2025', '2021-01-01', '2025-12-31'],
    ['2024-11..2025-02', '2024-11-01', '2025-02-28'],
    ['2025-03-04', '2025-03-04', '2025-03-04'],
    ['2025-10-01..07', '2025-10-01', '2025-10-07'],
  ])('%s', (period, start, end) => {
    expect(periodDays(period)).toEqual({ start, end })
  })

  it.each([null, '', '去年', '2025-13', '2025-02-30', '2025..2021', '2025-Q5', '2025-Q3..Q1'])(
    '%s is none',
    (period) => {
      expect(periodDays(period)).toBe(null)
    },
  )
})

describe('filedYear', () => {
  it('is the year a period begins in, else the year of the report', () => {
    expect(filedYear('2021..2025', '2026-01')).toBe(2021)
    expect(filedYear(null, '2026-01')).toBe(2026)
    expect(filedYear(null, null)).toBe(null)
  })
})
