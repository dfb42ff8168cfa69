import { describe, expect, it } from 'vitest'
import { backgroundRows, regionsOf } from '@/components/statistics/rows'
import { REGIONS } from '@/lib/regions'
import type { GroupRow, StatisticRow } from '@/lib/store/read'
import { DEFAULT_VIEW } from '@/lib/view'

const CODES = REGIONS.map(({ code }) => code)

const official = (regionCode: string, indicator: string, value: number): StatisticRow => ({
  regionCode,
  indicator,
  year: 2020,
  value,
  unit: '人',
  source: '普查',
  publisher: '统计局',
})

const planned = (key: string, value: number | null, inexact = 0) =>
  ({
    key,
    projects: 1,
    planned: { value, count: 1, inexact },
    actual: { value: null, count: 0, inexact: 0 },
  }) as GroupRow

describe('regions of the background table', () => {
  it('are those of the level, of the prefecture drilled into, or the chosen ones', () => {
    expect(regionsOf(DEFAULT_VIEW, CODES)).toHaveLength(12)
    expect(regionsOf({ ...DEFAULT_VIEW, level: 'county' }, CODES)).toHaveLength(103)
    expect(regionsOf({ ...DEFAULT_VIEW, level: 'county', within: '150300' }, CODES)).toEqual([
      '150302',
      '150303',
      '150304',
    ])
    expect(regionsOf({ ...DEFAULT_VIEW, regions: ['150622'] }, CODES)).toEqual(['150622'])
  })
})

describe('background rows', () => {
  it('divide the planned sum by the census population', () => {
    const [row] = backgroundRows(
      ['150622'],
      [official('150622', 'population', 400_000), official('150622', 'urban_population', 300_000)],
      [planned('150622', 8e9, 1)],
    )
    expect(row).toMatchObject({ urbanShare: 75, perHead: 20_000, perHeadInexact: true, gdp: null })
  })

  it('leave missing what no table gives, and never show it as nought', () => {
    const rows = backgroundRows(
      ['150622', '150623', '150624'],
      [official('150622', 'population', 400_000), official('150623', 'gdp', 500)],
      [planned('150622', null)],
    )
    expect(rows.map(({ code, perHead, urbanShare }) => [code, perHead, urbanShare])).toEqual([
      ['150622', null, null],
      ['150623', null, null],
    ])
  })

  it('put most people first', () => {
    const rows = backgroundRows(
      ['150622', '150624'],
      [official('150622', 'population', 1), official('150624', 'population', 2)],
      [],
    )
    expect(rows.map(({ code }) => code)).toEqual(['150624', '150622'])
  })
})
