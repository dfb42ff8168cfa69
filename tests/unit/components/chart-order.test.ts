import { describe, expect, it } from 'vitest'
import { industryRows, regionRows } from '@/components/charts/rows'
import type { GroupRow } from '@/lib/store/read'
import { DEFAULT_VIEW, type View } from '@/lib/view'

const sum = (value: number | null) => ({ value, count: value === null ? 0 : 1, inexact: 0 })
const group = (key: string, planned: number | null, actual: number | null, projects = 1): GroupRow => ({
  key,
  projects,
  planned: sum(planned),
  actual: sum(actual),
})
const REGIONS = [
  group('150100', null, 90),
  group('150200', 10, 80),
  group('150300', 20, null),
  group('150400', null, 95),
  group('150500', 10, 85),
  group('150600', null, null, 7),
]

describe('the order of bars', () => {
  it.each<[string, Partial<View>, string[]]>([
    [
      'plans first, largest first; what is only carried out behind them, by itself',
      {},
      ['150300', '150500', '150200', '150400', '150100', '150600'],
    ],
    [
      'what is carried out, where that is asked for',
      { basis: 'actual' },
      ['150400', '150100', '150500', '150200'],
    ],
  ])('%s', (_, patch, order) => {
    const rows = regionRows({ ...DEFAULT_VIEW, ...patch }, REGIONS)
    expect(rows.map(({ code }) => code).slice(0, order.length)).toEqual(order)
  })

  it('is the same for industries', () => {
    const rows = industryRows(DEFAULT_VIEW, [group('metals', null, 50), group('renewables', 5, 1)])
    expect(rows.map(({ slug }) => slug)).toEqual(['renewables', 'metals'])
  })
})
