import { describe, expect, it } from 'vitest'
import { type RankedRow, rankIn, rankSentence, rankTitle, regionTitle, reportedClaim } from '@/lib/view'

const row = (key: string, planned: number | null, more: Partial<RankedRow> = {}): RankedRow => ({
  key,
  name: key,
  planned,
  actual: null,
  ...more,
})
const ROWS = [row('甲旗', 40e8), row('乙旗', 30e8), row('丙旗', 30e8), row('丁旗', null)]
const OPTIONS = {
  measure: 'investment',
  basis: null,
  language: 'zh',
  area: '某市',
  units: '旗县区',
  of: 4,
  whole: '全市',
} as const

describe('where a region stands', () => {
  it('equal values share a place, and the next one follows after them', () => {
    const rows = [...ROWS, row('戊旗', 10e8)]
    expect(rankIn(rows, '甲旗', null)).toMatchObject({ place: 1, tied: [], stated: 4 })
    expect(rankIn(rows, '丙旗', null)).toMatchObject({ place: 2, tied: ['乙旗'] })
    expect(rankIn(rows, '戊旗', null)).toMatchObject({ place: 4 })
    expect(rankIn(rows, '丁旗', null)).toBeNull()
    expect(rankIn(rows, '己旗', null)).toBeNull()
  })

  it('speaks of what has been carried out only where nothing is planned or that is asked for', () => {
    const rows = [row('甲旗', null, { actual: 5 }), row('乙旗', 9, { actual: 7 })]
    expect(rankIn(rows, '甲旗', null)).toMatchObject({ basis: 'actual', place: 2, stated: 2 })
    expect(rankIn(rows, '乙旗', null)).toMatchObject({ basis: 'planned', place: 1, stated: 1 })
    expect(rankIn(rows, '乙旗', 'actual')).toMatchObject({ basis: 'actual', place: 1 })
    expect(rankIn(rows, '甲旗', 'planned')).toBeNull()
  })

  it('says how many are reported, names ties, and a share is one of what was reported', () => {
    expect(rankTitle(ROWS, '甲旗', '甲旗', OPTIONS)).toBe(
      '甲旗计划总投资40亿元，居某市第1位（4个旗县区中3个有报道），占全市所报合计的四成',
    )
    expect(rankTitle(ROWS, '乙旗', '乙旗', OPTIONS)).toBe(
      '乙旗计划总投资30亿元，与丙旗并列某市第2位（4个旗县区中3个有报道），占全市所报合计的三成',
    )
    expect(rankTitle(ROWS, '丁旗', '丁旗', OPTIONS)).toBe(
      '丁旗：报道未载明计划总投资（某市4个旗县区中3个有报道）',
    )
  })

  it('keeps 约 for the figure and for a share of anything approximate', () => {
    const rows = [row('甲旗', 40e8, { plannedQualifier: 'about' }), row('乙旗', 60e8)]
    expect(rankTitle(rows, '甲旗', '甲旗', OPTIONS)).toContain('计划总投资约40亿元')
    expect(rankTitle(rows, '乙旗', '乙旗', OPTIONS)).toBe(
      '乙旗计划总投资60亿元，居某市第1位（4个旗县区中2个有报道），占全市所报合计的约六成',
    )
  })

  it('the only one reported is not the first of many, and no share is told where the rows are not the whole', () => {
    expect(rankTitle([row('甲旗', 1e8), row('乙旗', null)], '甲旗', '甲旗', OPTIONS)).toBe(
      '甲旗计划总投资1亿元，某市4个旗县区中只有这里有报道',
    )
    expect(rankTitle(ROWS, '甲旗', '甲旗', { ...OPTIONS, whole: null })).not.toContain('占')
    expect(rankTitle(ROWS, '甲旗', '甲旗', { ...OPTIONS, per: 'head' })).not.toContain('占')
  })

  it('figures of different years have no places, and official figures no reports', () => {
    const rows = [row('甲旗', null, { actual: 5e8 }), row('乙旗', null, { actual: 7e8 })]
    const official = { ...OPTIONS, measure: 'gdp' } as const
    expect(rankSentence(rows, '甲旗', '甲旗', { ...official, comparable: false })).toEqual({
      figure: '甲旗地区生产总值5亿元',
      standing: '',
    })
    expect(rankSentence(rows, '甲旗', '甲旗', official).standing).toBe('居某市第2位（4个旗县区中2个有数字）')
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [21, '21st'],
  ])('%i is said %s in English', (place, said) => {
    const rows = Array.from({ length: place + 1 }, (_, i) => row(`r${i + 1}`, 1e12 - i * 1e6))
    const title = rankTitle(rows, `r${place}`, 'Here', {
      ...OPTIONS,
      language: 'en',
      area: 'There',
      units: 'banners',
      of: 30,
      whole: null,
    })
    expect(title).toContain(`, ${said} in There (reported for ${place + 1} of 30 banners)`)
  })
})

describe('what is reported of a region', () => {
  const FINDING = {
    name: '甲旗',
    language: 'zh',
    measure: 'investment',
    basis: null,
    projects: 3,
    rank: rankIn(ROWS, '甲旗', null),
    area: '某市',
    places: false,
    narrowed: false,
  } as const

  it('counts projects that were reported and sums up what is planned', () => {
    expect(regionTitle(FINDING)).toBe('甲旗有3个项目见报，计划总投资合计40亿元，居某市第1位')
    expect(regionTitle({ ...FINDING, language: 'en', name: 'Here', area: 'There' })).toBe(
      'Here has 3 reported projects with CNY 4.0 bn in planned total investment, 1st in There',
    )
    expect(regionTitle({ ...FINDING, narrowed: true })).toMatch(/^当前条件下，/)
  })

  it('no report is not no project', () => {
    const nothing = { ...FINDING, projects: 0, rank: null }
    expect(regionTitle(nothing)).toBe('甲旗没有项目见报，本版文献中没有这里的数字')
    expect(regionTitle({ ...nothing, places: true })).toContain('只有以全域为口径的数字')
    expect(regionTitle({ ...FINDING, rank: null })).toBe('甲旗有3个项目见报，报道未载明计划总投资')
  })

  it('a claim for a report is of reported projects, not of the place', () => {
    const rank = { basis: 'planned', value: 40e8, qualifier: 'about' } as const
    expect(reportedClaim('甲旗', rank, { measure: 'investment', language: 'zh' })).toBe(
      '甲旗见报项目计划总投资合计约40亿元',
    )
    expect(reportedClaim('Here', { ...rank, value: 1 }, { measure: 'projects', language: 'en' })).toBe(
      'Here has 1 reported project',
    )
  })
})
