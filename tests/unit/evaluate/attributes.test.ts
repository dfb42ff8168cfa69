import { describe, expect, it } from 'vitest'
import { judgeFigure, judgeProject } from '@/lib/evaluate/attributes'
import {
  foundInvestment,
  foundOutput,
  foundProject,
  rightInvestment,
  rightOutput,
  rightProject,
} from './facts'

const name = '甲乙风电场'

describe("a project's attributes", () => {
  it('are judged one by one', () => {
    const found = foundProject({ name, region: '150623', industry: 'grid', status: 'planned' })
    expect(Object.fromEntries(judgeProject(found, rightProject({ name })))).toEqual({
      'project.region': false,
      'project.industry': false,
      'project.status': false,
      'project.prefecture': true,
    })
  })

  it('accept other readings, but the prefecture of the first', () => {
    const found = foundProject({
      name,
      region: '150100',
      industry: 'grid',
      status: 'planned',
      completion: '2025',
    })
    const gold = rightProject({
      name,
      regionAlso: ['150100'],
      industryAlso: ['grid'],
      statusAlso: ['planned'],
      completion: '2026',
      completionAlso: ['2025'],
    })
    expect(Object.fromEntries(judgeProject(found, gold))).toEqual({
      'project.region': true,
      'project.industry': true,
      'project.status': true,
      'project.prefecture': false,
      'project.completion': true,
    })
  })

  it('ask for company, park and completion where there is one', () => {
    const gold = rightProject({
      name,
      company: '甲乙能源有限公司',
      park: '某某经济开发区',
      completion: '2026-10',
    })
    const judged = (fact: object) =>
      Object.fromEntries(judgeProject(foundProject({ name, ...fact }), gold).slice(4))
    expect(judged({})).toEqual({
      'project.company': false,
      'project.park': false,
      'project.completion': false,
    })
    expect(judged({ company: '甲乙能源', park: '某某经济开发区南区', completion: '2026-10' })).toEqual({
      'project.company': true,
      'project.park': true,
      'project.completion': true,
    })
  })

  it('take a company for the same from 0.8 on', () => {
    const judged = (found: string, right: string) =>
      judgeProject(foundProject({ name, company: found }), rightProject({ name, company: right }))[4]
    // 6 of 7 bigrams in common, 3 of 4
    expect(judged('甲乙丙丁戊己庚辛', '乙丙丁戊己庚辛壬')).toEqual(['project.company', true])
    expect(judged('甲乙丙丁戊', '乙丙丁戊己')).toEqual(['project.company', false])
  })
})

describe("a figure's attributes", () => {
  it('of an investment', () => {
    const found = foundInvestment({ amount: 5, qualifier: 'about', period: '2025' })
    expect(judgeFigure('investments', found, rightInvestment({ amount: 5, period: '2025' }))).toEqual([
      ['investments.qualifier', false],
      ['investments.period', true],
    ])
  })

  it('of an output; change and product where there is one', () => {
    const gold = rightOutput({ value: 5, change: 10, product: '电解铝', basis: 'planned' })
    const judged = (fact: object) =>
      judgeFigure('outputs', foundOutput({ value: 5, ...fact }), gold)
        .filter(([, right]) => right)
        .map(([attribute]) => attribute)
    expect(judged({})).toEqual(['outputs.qualifier', 'outputs.period'])
    expect(judged({ change: 10.005, product: '原铝电解铝', basis: 'planned' })).toEqual([
      'outputs.qualifier',
      'outputs.period',
      'outputs.basis',
      'outputs.change',
      'outputs.product',
    ])
    expect(judgeFigure('outputs', foundOutput({ value: 5 }), rightOutput({ value: 5 }))).toHaveLength(3)
  })
})
