import { describe, expect, it } from 'vitest'
import { industryLines, silentCounties, totalLine, yearLines } from '@/components/about/coverage-rows'
import { yearSpan } from '@/components/about/year-span'
import { COUNTIES, PREFECTURES } from '@/lib/regions'
import type { CoverageRow } from '@/lib/store/read'

const rows: CoverageRow[] = [
  { what: 'article', regionCode: '150622', key: null, count: 2 },
  { what: 'article', regionCode: '150600', key: null, count: 1 },
  { what: 'document', regionCode: '150600', key: '2025', count: 3 },
  { what: 'document', regionCode: '150000', key: '2025', count: 1 },
  { what: 'document', regionCode: '150100', key: '2023', count: 4 },
  { what: 'document', regionCode: '150100', key: null, count: 2 },
  { what: 'project', regionCode: '150600', key: 'renewables', count: 5 },
  { what: 'project', regionCode: '150000', key: 'renewables', count: 2 },
  { what: 'project', regionCode: '150600', key: 'coal-mining', count: 1 },
  { what: 'figure', regionCode: '150600', key: '2019', count: 1 },
  { what: 'figure', regionCode: '150600', key: '2030', count: 1 },
  { what: 'figure', regionCode: '150600', key: null, count: 1 },
]
const ordos = PREFECTURES.findIndex(({ code }) => code === '150600')

describe('coverage', () => {
  it('industries stand in the order of the taxonomy; those without projects are left out', () => {
    const lines = industryLines(rows)
    expect(lines.map(({ key }) => key)).toEqual(['coal-mining', 'renewables'])
    expect(lines[1]).toMatchObject({ unplaced: 2, total: 7 })
    expect(lines[1]?.counts[ordos]).toBe(5)
  })
  it('years stand newest first, and documents without a date last', () => {
    expect(yearLines(rows).map(({ key, total }) => [key, total])).toEqual([
      ['2025', 4],
      ['2023', 4],
      [null, 2],
    ])
  })
  it('the last line adds up the others', () => {
    const total = totalLine(industryLines(rows))
    expect(total).toMatchObject({ total: 8, unplaced: 2 })
    expect(total.counts.reduce((sum, count) => sum + count, 0) + total.unplaced).toBe(total.total)
  })
  it('a banner is told of when an article is about it, not when one is about its city', () => {
    const silent = silentCounties(rows).map(({ code }) => code)
    expect(silent).toHaveLength(COUNTIES.length - 1)
    expect(silent).not.toContain('150622')
    expect(silent).toContain('150626')
  })
  it('spans the years that figures are filed under', () => {
    expect(yearSpan(rows)).toEqual([2019, 2030])
    expect(yearSpan([])).toBeNull()
  })
})
