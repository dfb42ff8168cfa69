import { describe, expect, it } from 'vitest'
import { readChosen, readSearch, withRegions } from '@/components/compare/chosen'
import { differences } from '@/components/compare/differences'
import { rivalsOf } from '@/components/compare/rivals'
import { type Cell, measureRows, withBest } from '@/components/compare/table'
import { compareLink } from '@/components/regions/addresses'
import { COUNTIES } from '@/lib/regions'
import type { Headline } from '@/lib/store/read'
import { NOTHING_REPORTED } from '@/lib/store/read/profiles'
import { DEFAULT_VIEW } from '@/lib/view'

const cell = (code: string, value: number | null, more: Partial<Cell> = {}): Cell => ({
  code,
  value,
  qualifier: 'exact',
  text: String(value),
  href: null,
  year: null,
  source: null,
  best: null,
  ...more,
})
const marks = (cells: readonly Cell[]) => withBest(cells).map(({ best }) => best)

describe('regions of a comparison', () => {
  it('keeps the order of the link and leaves doubles out', () => {
    expect(readChosen('150626~150622~150626~150600').codes).toEqual(['150626', '150622', '150600'])
    expect(readChosen(null)).toEqual({ codes: [], notices: [], beyond: [] })
  })

  it('names what is unknown and what is beyond eight', () => {
    const nine = COUNTIES.slice(0, 9).map(({ code }) => code)
    expect(readChosen(nine.join('~'))).toMatchObject({ codes: nine.slice(0, 8), beyond: [nine[8]] })
    expect(readChosen('150622~999999').notices).toEqual([
      { parameter: 'regions', value: '999999', reason: 'unknown-value' },
    ])
  })

  it('understands names and what chat programs make of ~', () => {
    expect(readChosen('准格尔旗,150626').codes).toEqual(['150622', '150626'])
  })

  it('reads the field: one region, several, none', () => {
    expect(readSearch('准旗')).toEqual({ kind: 'found', code: '150622' })
    expect(readSearch('乌珠穆沁')).toMatchObject({ kind: 'unclear', candidates: ['152525', '152526'] })
    expect(readSearch('北京')).toEqual({ kind: 'unclear', text: '北京', candidates: [] })
    expect(readSearch('  ')).toEqual({ kind: 'none' })
  })

  it('links hold at most eight, with the filters of the view but not its place', () => {
    const view = { ...DEFAULT_VIEW, within: '150600', regions: ['150622'], industries: ['coal-power'] }
    const nine = COUNTIES.slice(0, 9).map(({ code }) => code)
    expect(compareLink(view, nine)).toBe(`/compare?industry=coal-power&regions=${nine.slice(0, 8).join('~')}`)
    expect(withRegions(DEFAULT_VIEW, [])).toBe('/compare')
  })
})

describe('the highest of a row', () => {
  it('is marked among regions of one level only', () => {
    expect(marks([cell('150622', 5), cell('150626', 9), cell('150600', 99)])).toEqual([null, 'alone', null])
    expect(marks([cell('150600', 5), cell('150200', 4), cell('150622', 9)])).toEqual(['alone', null, null])
    expect(marks([cell('150622', 5), cell('150600', 9)])).toEqual([null, null])
  })

  it('needs two figures; ties share it; what is missing is not zero', () => {
    expect(marks([cell('150622', 5), cell('150626', null)])).toEqual([null, null])
    expect(marks([cell('150622', 5), cell('150626', 5), cell('150621', 1)])).toEqual(['tied', 'tied', null])
    expect(marks([cell('150622', -2), cell('150626', null), cell('150621', -1)])).toEqual([
      null,
      null,
      'alone',
    ])
  })

  it('is not marked where official figures are of different years', () => {
    const rows = [cell('150622', 5, { year: 2020 }), cell('150626', 9, { year: 2023 })]
    expect(marks(rows)).toEqual([null, null])
    expect(marks(rows.map((one) => ({ ...one, year: 2020 })))).toEqual([null, 'alone'])
  })
})

describe('the table of all measures', () => {
  const profile = (projects: number, total: number | null, inexact = 0): Headline => ({
    projects,
    sums: { ...NOTHING_REPORTED.sums, total: { value: total, count: total === null ? 0 : 1, inexact } },
  })
  const data = {
    profiles: new Map([
      ['150622', profile(10, 98.65e8, 1)],
      ['150626', profile(7, 745e8)],
    ]),
    statistics: [
      ...[
        ['150622', 359184],
        ['150626', 158566],
      ].map(([regionCode, value]) => ({
        regionCode: String(regionCode),
        indicator: 'population',
        year: 2020,
        value: Number(value),
        unit: '人',
        source: '普查',
        publisher: '统计局',
      })),
    ],
  }
  const codes = ['150622', '150626', '150625']
  const rows = measureRows(DEFAULT_VIEW, codes, data)
  const row = (key: string) => rows.find((one) => one.key === key)

  it('has a cell for every region, in order; a region without reports has —', () => {
    for (const { cells } of rows) expect(cells.map(({ code }) => code)).toEqual(codes)
    expect(row('projects')?.cells.map(({ text }) => text)).toEqual(['10', '7', '—'])
    expect(row('total')?.cells.map(({ text }) => text)).toEqual(['约98.65亿元', '745亿元', '—'])
    expect(row('jobs_planned')).toBeUndefined()
  })

  it('divides what is planned by the people counted, and stays approximate', () => {
    const perHead = row('total_per_head')?.cells
    expect(perHead?.[0]?.value).toBeCloseTo(98.65e8 / 359184)
    expect(perHead?.[0]?.qualifier).toBe('about')
    expect(perHead?.map(({ best }) => best)).toEqual([null, 'alone', null])
  })

  it('leads each reported figure to the sentences of that region', () => {
    expect(row('total')?.cells[0]?.href).toBe('/evidence?region=150622&of=total')
    expect(row('total')?.cells[2]?.href).toBeNull()
    expect(row('population')?.cells[0]?.href).toBeNull()
  })

  it('shows one basis where one is asked for', () => {
    const planned = measureRows({ ...DEFAULT_VIEW, basis: 'actual' }, codes, data)
    expect(planned.some(({ key }) => key === 'total' || key === 'total_per_head')).toBe(false)
  })

  it('in words only regions of one level are compared, and it is said who contains whom', () => {
    const mixed = ['150622', '150626', '150600']
    const { notes, texts } = differences(measureRows(DEFAULT_VIEW, mixed, data), mixed, 'zh')
    expect(notes.join('')).toContain('鄂尔多斯市的数字包含准格尔旗、乌审旗')
    expect(texts.find(({ key }) => key === 'total county')?.text).toBe(
      '计划总投资：乌审旗最多，745亿元；准格尔旗约98.65亿元，少约646.4亿元（为其约13.2%）。',
    )
    expect(texts.some(({ text }) => text.includes('鄂尔多斯市'))).toBe(false)
    expect(rivalsOf(mixed)).toEqual(['150622', '150626'])
    expect(rivalsOf(['150622', '150600'])).toEqual([])
    expect(rivalsOf(['150600', '150200', '150622'])).toEqual(['150600', '150200'])
  })
})
