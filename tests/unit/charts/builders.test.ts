import { describe, expect, it } from 'vitest'
import {
  type Chart,
  industryBars,
  type PairOptions,
  rankingBars,
  regionMap,
  renderChart,
  statusFunnel,
} from '@/lib/charts'
import { timelineColumns, timelineOf } from '@/lib/charts/timeline'
import { industries, published, regions, squares, stages } from './fixtures'

const zh: PairOptions = { measure: 'investment', basis: null, language: 'zh' }
const phone = { ...zh, width: 390 }
const shapes = squares(['150600', '150200', '150300', '152900', '150100'])
const lines = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [108, 39],
      [110, 39],
      [110, 41],
    ],
  ],
}
const long = regions.map((row) => ({ ...row, name: `${row.name}名称很长很长很长很长的一个地方` }))
const perHead = regions.map((row) => ({ ...row, planned: row.planned && row.planned / 2e6, actual: null }))
const huge = regions.map((row, i) => ({ ...row, planned: [1e15, 5, 0, null][i]!, actual: null }))

const cases: [name: string, chart: () => Chart][] = [
  ['ranking', () => rankingBars(regions, zh)],
  ['ranking-phone', () => rankingBars(regions, phone)],
  ['ranking-english', () => rankingBars(regions, { ...zh, language: 'en' })],
  ['ranking-planned', () => rankingBars(regions, { ...zh, basis: 'planned' })],
  ['ranking-empty', () => rankingBars([], zh)],
  ['ranking-one', () => rankingBars(regions.slice(0, 1), zh)],
  ['ranking-long', () => rankingBars(long, phone)],
  ['ranking-huge', () => rankingBars(huge, zh)],
  ['industries', () => industryBars(industries, zh)],
  ['stages', () => statusFunnel(stages, { language: 'zh' })],
  ['stages-phone', () => statusFunnel(stages, { language: 'en', width: 390 })],
  ['stages-empty', () => statusFunnel([], { language: 'zh' })],
  ['timeline', () => timelineColumns(timelineOf(published), { language: 'zh' })],
  ['timeline-phone', () => timelineColumns(timelineOf(published), { language: 'en', width: 390 })],
  ['timeline-months', () => timelineColumns(timelineOf(published.slice(0, 3)), { language: 'zh' })],
  ['timeline-empty', () => timelineColumns(timelineOf([]), { language: 'zh' })],
  ['ranking-official', () => rankingBars(regions, { ...zh, measure: 'gdp' })],
  ['ranking-per-head', () => rankingBars(perHead, { ...zh, per: 'head' })],
  [
    'ranking-product',
    () => rankingBars(regions, { ...zh, measure: 'capacity', product: '甲醇', unit: 't/a' }),
  ],
  ['map', () => regionMap(regions, shapes, { ...zh, lines })],
  ['map-phone', () => regionMap(regions, shapes, phone)],
  [
    'map-drilled',
    () =>
      regionMap([{ ...regions[0]!, code: '150622', name: '准格尔旗' }], squares(['150621', '150622']), {
        ...zh,
        width: 720,
      }),
  ],
  ['map-empty', () => regionMap([], shapes, { ...zh, language: 'en' })],
]

describe('charts as they are drawn', () => {
  it.each(cases)('%s', async (name, chart) => {
    const svg = renderChart(chart(), { id: 'c', title: name })
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|#f0a|ecmeta|zr\d/)
  })

  it.each(cases)('%s again is the same, byte by byte', (_, chart) => {
    const draw = () => renderChart(chart(), { id: 'c', title: 't' })
    expect(draw()).toBe(draw())
  })
})

describe('marks', () => {
  const links = (chart: Chart) => [
    ...renderChart(chart, { id: 'c', title: 't' }).matchAll(
      /<a class="mark" href="([^"]*)" aria-label="([^"]*)" data-key="([^"]*)"/g,
    ),
  ]

  it('every row is one link, read out with both figures', () => {
    const found = links(rankingBars(regions, zh)).map(([, href, label, key]) => ({ href, label, key }))
    expect(found).toHaveLength(4)
    expect(found[0]).toEqual({
      href: '/?in=150600&amp;lang=zh',
      label: '鄂尔多斯市：计划906.4亿元，实际120亿元，21个项目',
      key: '150600',
    })
    expect(found[3]?.label).toBe('阿拉善盟：计划：报道中未见数据，实际20亿元，3个项目')
  })

  it('each shape leads to its own region', () => {
    const keys = links(regionMap(regions, shapes, zh)).map(([, href, , key]) => [
      key,
      href?.includes(`in=${key}`),
    ])
    expect(keys).toEqual(regions.map(({ code }) => [code, true]))
  })

  it('shapes without a row are read out as not reported', () => {
    const svg = renderChart(regionMap(regions, shapes, zh), { id: 'c', title: 't' })
    expect(svg).toContain(
      '<g class="mark" role="img" aria-label="呼和浩特市：报道中未见数据" data-key="150100"',
    )
  })
})

describe('planned and actual', () => {
  it('are two bars and never one', () => {
    const { option } = rankingBars(regions, zh)
    const series = (
      option.series as { type: string; stack?: string; data: { value: number | null }[] }[]
    ).filter(({ type }) => type === 'bar')
    expect(series.map(({ data }) => data.map(({ value }) => value))).toEqual([
      [90.64e9, 45.3e9, 3.05e9, null],
      [12e9, null, 1.2e8, 2e9],
    ])
    expect(series.every(({ stack }) => stack === undefined)).toBe(true)
  })

  it('differ in their marks: hatched and outlined, solid', () => {
    const svg = renderChart(rankingBars(regions.slice(0, 1), zh), { id: 'c', title: 't' })
    expect(svg).toMatch(/fill="url\(#c-hatch-accent\)" stroke="var\(--chart-accent,/)
    expect(svg).toMatch(/fill="var\(--chart-accent,/)
  })

  it('qualifiers stand at the bars', () => {
    const svg = renderChart(rankingBars(regions, zh), { id: 'c', title: 't' })
    expect(svg).toContain('>≥453<')
    expect(svg).toContain('>≈1.2<')
  })

  it('projects are counted once, without a basis', () => {
    const rows = regions.map((row) => ({ ...row, planned: row.projects, actual: row.projects }))
    const svg = renderChart(rankingBars(rows, { ...zh, measure: 'projects' }), { id: 'c', title: 't' })
    expect(svg).not.toContain('hatch')
    expect(svg.match(/>21</g)).toHaveLength(1)
  })
})

describe('labels of the map', () => {
  it('units with a figure come before larger ones without', () => {
    const { option } = regionMap([{ ...regions[0]!, code: '150100', name: '呼和浩特市' }], shapes, zh)
    const labels = (option.series as { type: string; data: { name: string }[] }[]).find(
      ({ type }) => type === 'scatter',
    )
    expect(labels?.data.map(({ name }) => name)).toEqual([
      '呼和浩特市\n906.4',
      '鄂尔多斯',
      '包头',
      '乌海',
      '阿拉善',
    ])
  })
})
