import { describe, expect, it } from 'vitest'
import { coverageOf } from '@/scripts/corpus/coverage'
import { sharedRuns } from '@/scripts/corpus/shared-runs'
import { corpusOf, goldOf } from './corpus.fixture'

describe('coverageOf', () => {
  const coverage = coverageOf(corpusOf())
  const row = (name: string) => coverage.prefectures.find((prefecture) => prefecture.name === name)

  it('counts a project and its figures once, in the prefecture they lie in', () => {
    expect(row('呼和浩特市')).toMatchObject({
      documents: 1,
      projects: 1,
      investments: 1,
      outputs: 1,
      counties: '1/9',
    })
    expect(row('呼和浩特市')?.sectors).toMatchObject({ agriculture: 1, energy: 0 })
    expect(row('包头市')).toMatchObject({ documents: 0, projects: 0, counties: '0/9' })
    expect(row('内蒙古自治区')).toMatchObject({ documents: 0, projects: 0, outputs: 0 })
  })

  it('lists all 12 prefectures and the autonomous region', () => {
    expect(coverage.prefectures).toHaveLength(13)
  })

  it('says what is missing', () => {
    expect(coverage.counties).toMatchObject({ covered: 1, of: 103 })
    expect(coverage.counties.missing).toHaveLength(102)
    expect(coverage.industries).toMatchObject({ 'dairy-food': 1, textiles: 0 })
    expect(coverage.statuses).toMatchObject({ started: 1, signed: 0 })
    expect(coverage.kinds).toMatchObject({ total: 1, loan: 0 })
  })

  it('does not count optional facts as needed', () => {
    const [gold] = corpusOf().golds
    const projects = goldOf().projects.map((project) => ({ ...project, optional: true as const }))
    const golds = [{ ...gold!, gold: goldOf({ projects }) }]
    expect(coverage.sets['gold facts']).toBe(3)
    expect(coverageOf(corpusOf({ golds })).sets['gold facts']).toBe(2)
  })
})

describe('sharedRuns', () => {
  const source = '该厂投产以后将为附近三个村庄提供稳定的饲料来源，总投资2亿元。'

  it('finds what is copied, whatever stands between the characters', () => {
    expect(sharedRuns('据说，附近三个村庄，提供稳定的饲料来源不成问题。', source, [])).toEqual([
      '附近三个村庄提供稳定的饲料来源',
    ])
  })

  it('passes seven characters, figures and names', () => {
    expect(sharedRuns('提供稳定的饲料', source, [])).toEqual([])
    expect(sharedRuns('总投资2亿元', source, [])).toEqual([])
    expect(sharedRuns('红星有限责任饲料公司来了', '红星有限责任饲料公司', ['红星有限责任饲料公司'])).toEqual(
      [],
    )
    expect(sharedRuns('红星有限责任饲料公司来了', '红星有限责任饲料公司', [])).toEqual([
      '红星有限责任饲料公司',
    ])
  })
})
