import { describe, expect, it } from 'vitest'
import { chartSubtitle, DEFAULT_VIEW, type FindingRow, rankingTitle, statusTitle, wholeOf } from '@/lib/view'

const row = (name: string, planned: number | null, actual: number | null = null): FindingRow => ({
  name,
  planned,
  actual,
})
const zh = { measure: 'investment', basis: null, language: 'zh', whole: '全区' } as const
const en = { ...zh, language: 'en', whole: 'Inner Mongolia' } as const

describe('the finding of a ranking', () => {
  const rows = [row('包头市', 50e9), row('鄂尔多斯市', 90.64e9), row('乌海市', null)]
  it('names the first, its figure and its share of what was reported', () => {
    expect(rankingTitle(rows, zh)).toBe('鄂尔多斯市计划总投资最多，906.4亿元，占全区所报合计的64.4%')
    expect(rankingTitle([row('Baotou', 50e9), row('Ordos', 90.64e9)], en)).toBe(
      'Ordos leads in planned total investment: CNY 90.64 bn, 64.4% of the sum reported for Inner Mongolia',
    )
  })
  it('says 四成 only where it is', () => {
    expect(rankingTitle([row('甲市', 40e9), row('乙市', 35e9), row('丙市', 25e9)], zh)).toMatch(/合计的四成$/)
    expect(rankingTitle([row('甲市', 42e9), row('乙市', 35e9), row('丙市', 23e9)], zh)).toMatch(/合计的42%$/)
  })
  it('keeps 超 and lets shares of inexact sums be 约', () => {
    const over = [{ ...row('甲市', 42e9), plannedQualifier: 'over' as const }, row('乙市', 58e8)]
    expect(rankingTitle(over, zh)).toBe('甲市计划总投资最多，超420亿元，占全区所报合计的约87.9%')
  })
  it('names ties', () => {
    expect(rankingTitle([row('甲旗', 1e9), row('乙旗', 1e9), row('丙旗', 1e8)], zh)).toBe(
      '甲旗、乙旗计划总投资并列最多，均为10亿元',
    )
    expect(rankingTitle([row('A', 1e9), row('B', 1e9), row('C', 1e8)], en)).toBe(
      'A and B lead in planned total investment: CNY 1.0 bn each',
    )
  })
  it('compares nothing where there is one', () => {
    expect(rankingTitle([row('甲旗', 1e9), row('乙旗', null)], zh)).toBe('甲旗计划总投资10亿元')
  })
  it('states no share of overlapping rows', () => {
    expect(rankingTitle(rows, { ...zh, whole: null })).toBe('鄂尔多斯市计划总投资最多，906.4亿元')
  })
  it('never calls planned figures actual', () => {
    expect(rankingTitle([row('甲旗', 1e9)], { ...zh, measure: 'jobs' })).toContain('计划就业岗位')
    expect(rankingTitle([row('甲旗', null, 5e8)], zh)).toBe('甲旗已完成投资5亿元')
    expect(rankingTitle([row('甲旗', 1e9)], { ...zh, basis: 'actual' })).toBe(
      '当前条件下，报道未载明已完成投资',
    )
  })
  it('says that there is nothing', () => {
    expect(rankingTitle([], zh)).toBe('当前条件下，报道未载明计划总投资')
    expect(rankingTitle([], { ...en, basis: 'planned' })).toBe(
      'No planned total investment reported for this selection',
    )
  })
})

describe('how far projects have come', () => {
  const stage = (key: string, projects: number) => ({ key, label: key, projects })
  it('counts stages together that belong together', () => {
    const rows = [
      stage('signed', 4),
      stage('started', 6),
      stage('construction', 15),
      stage('operational', 12),
      stage('unknown', 9),
    ]
    expect(statusTitle(rows, 'zh')).toBe('46个项目中，21个在建，12个已投产或建成，4个处于签约和前期阶段')
    expect(statusTitle(rows, 'en')).toBe(
      'Of 46 projects, 21 under construction, 12 in operation or completed, 4 agreed or planned',
    )
  })
  it('without projects, without stages', () => {
    expect(statusTitle([], 'zh')).toBe('当前条件下没有项目')
    expect(statusTitle([stage('unknown', 1)], 'en')).toBe('1 project, stage not reported')
  })
})

describe('subtitle', () => {
  it('says measure, years and unit', () => {
    expect(chartSubtitle({ ...DEFAULT_VIEW, yearFrom: 2024, yearTo: 2026 }, '亿元')).toBe(
      '计划总投资与已完成投资，2024—2026年，单位：亿元',
    )
    expect(
      chartSubtitle({ ...DEFAULT_VIEW, language: 'en', basis: 'planned', yearFrom: 2024 }, 'CNY bn'),
    ).toBe('Planned total investment, since 2024, Unit: CNY bn')
  })
  it('what shares are shares of', () => {
    expect(wholeOf(DEFAULT_VIEW)).toBe('全区')
    expect(wholeOf({ within: '150600', language: 'zh' })).toBe('全市')
    expect(wholeOf({ within: '152500', language: 'zh' })).toBe('全盟')
  })
})
