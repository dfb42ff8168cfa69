import { describe, expect, it } from 'vitest'
import {
  chartSubtitle,
  DEFAULT_VIEW,
  formatQuantity,
  measureNoun,
  PER_HEAD_MEASURES,
  perHead,
  rankingTitle,
  unitOf,
  VIEW_MEASURES,
  withView,
} from '@/lib/view'

describe('measures of the overview', () => {
  it.each([
    ['zh', 'investment', {}, '计划总投资'],
    ['zh', 'investment', { per: 'head' }, '人均计划总投资'],
    ['zh', 'projects', { per: 'head' }, '每10万人项目数'],
    ['zh', 'jobs', { per: 'head' }, '每千人计划就业岗位'],
    ['zh', 'capacity', { product: '甲醇' }, '甲醇计划产能'],
    ['en', 'capacity', { product: '甲醇' }, 'planned capacity, 甲醇'],
    ['en', 'gdp', { per: 'head' }, 'GDP per head'],
    ['en', 'population', {}, 'resident population'],
  ] as const)('%s %s %o', (language, measure, detail, noun) => {
    expect(measureNoun(measure, 'planned', language, detail)).toBe(noun)
  })

  it.each([
    ['investment', {}, 'CNY'],
    ['investment', { per: 'head' }, 'CNY/person'],
    ['installed_capacity', { per: 'head' }, 'kW/person'],
    ['jobs', { per: 'head' }, 'jobs/1000'],
    ['projects', { per: 'head' }, 'projects/100000'],
    ['capacity', { unit: 'kWh/a' }, 'kWh/a'],
    ['capacity', {}, 't/a'],
  ] as const)('%s %o is counted in %s', (measure, detail, unit) => {
    expect(unitOf(measure, detail)).toBe(unit)
  })

  it('whatever may be divided by people has a unit for that', () => {
    for (const measure of PER_HEAD_MEASURES) expect(perHead(measure).unit).toMatch(/person|\/1000/)
    expect(VIEW_MEASURES.filter((measure) => !PER_HEAD_MEASURES.includes(measure))).toEqual([
      'capacity',
      'population',
    ])
  })

  it('figures per head are written out', () => {
    expect(formatQuantity({ value: 85_921.5, unit: 'CNY/person' }, 'zh')).toBe('85921元/人')
    expect(formatQuantity({ value: 4.236, unit: 'projects/100000' }, 'zh')).toBe('4.23个/10万人')
    expect(formatQuantity({ value: 0.7, unit: 'kW/person' }, 'en')).toBe('0.7 kW per person')
  })

  it('the finding says that it is per head and states no share', () => {
    const rows = [
      { name: '乌海市', planned: 189_000, actual: null },
      { name: '阿拉善盟', planned: 492_000, actual: null },
    ]
    const options = {
      measure: 'investment',
      basis: null,
      language: 'zh',
      whole: '全区',
      per: 'head',
    } as const
    expect(rankingTitle(rows, options)).toBe('阿拉善盟人均计划总投资最多，492,000元/人')
  })

  it('the subtitle names grounds, and no years with official figures', () => {
    const view = { ...DEFAULT_VIEW, yearFrom: 2024, yearTo: 2024, grounds: 'stated' } as const
    expect(chartSubtitle(view, '')).toBe('计划总投资与已完成投资，2024年，原句载明')
    expect(chartSubtitle({ ...view, measure: 'gdp' }, '')).toBe('地区生产总值')
  })

  it('a product is left behind with its measure', () => {
    const view = { ...DEFAULT_VIEW, measure: 'capacity', product: '甲醇' } as const
    expect(withView(view, { measure: 'jobs' })).toBe('/?measure=jobs')
    expect(withView(view, { per: 'head' })).toBe('/?measure=capacity&product=%E7%94%B2%E9%86%87')
    expect(withView({ ...DEFAULT_VIEW, per: 'head' }, { measure: 'gdp' })).toBe('/?measure=gdp&per=head')
  })
})
