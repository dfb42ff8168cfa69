import { describe, expect, it } from 'vitest'
import { score } from '@/lib/evaluate'
import {
  foundInvestment,
  foundOutput,
  foundProject,
  pair,
  rightInvestment,
  rightOutput,
  rightProject,
} from './facts'

const counts = (card: ReturnType<typeof score>, set: 'all' | 'projects' | 'investments' | 'outputs') => {
  const { tp, fp, fn } = card[set]
  return { tp, fp, fn }
}

describe('score', () => {
  it('gives zeros for nothing', () => {
    const card = score([])
    expect(card).toMatchObject({ documents: 0, facts: 0, optional: 0, quotes: { right: 0, of: 0 } })
    expect(card.all).toEqual({ tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, f1: 0 })
    expect(score([pair({}, {})]).all.f1).toBe(0)
  })

  it('sums facts over documents and kinds', () => {
    const first = pair(
      {
        projects: [foundProject({ name: '甲乙风电场' })],
        investments: [foundInvestment({ amount: 5e8 }), foundInvestment({ amount: 6e8 })],
      },
      {
        projects: [rightProject({ name: '甲乙风电场' }), rightProject({ id: 'g2', name: '丙丁煤矿' })],
        investments: [rightInvestment({ amount: 5e8 })],
      },
    )
    const second = pair({}, { outputs: [rightOutput({ value: 7 })] })
    const card = score([first, { ...second, document: 'd2' }])
    expect(counts(card, 'projects')).toEqual({ tp: 1, fp: 0, fn: 1 })
    expect(counts(card, 'investments')).toEqual({ tp: 1, fp: 1, fn: 0 })
    expect(counts(card, 'outputs')).toEqual({ tp: 0, fp: 0, fn: 1 })
    // 2 right of 3 found and of 4 there
    expect(card.all).toMatchObject({ tp: 2, fp: 1, fn: 2, precision: 2 / 3, recall: 0.5 })
    expect(card.byDocument.map(({ document, all }) => [document, all.tp, all.fp, all.fn])).toEqual([
      ['d1', 2, 1, 1],
      ['d2', 0, 0, 1],
    ])
    expect(card).toMatchObject({ documents: 2, facts: 4, optional: 0 })
  })

  it('takes a figure for right only with its subject', () => {
    const gold = {
      projects: [rightProject({ name: '甲乙风电场' }), rightProject({ id: 'g2', name: '丙丁煤矿' })],
      investments: [rightInvestment({ amount: 5e8, subject: 'g2' })],
    }
    const projects = [foundProject({ name: '甲乙风电场' }), foundProject({ id: 'p2', name: '丙丁煤矿' })]
    const wrong = score([pair({ projects, investments: [foundInvestment({ amount: 5e8 })] }, gold)])
    expect(counts(wrong, 'investments')).toEqual({ tp: 0, fp: 1, fn: 1 })
    expect(wrong.anySubject.investments.f1).toBe(1)
    const investments = [foundInvestment({ amount: 5e8, subject: 'p2' })]
    expect(score([pair({ projects, investments }, gold)]).investments.f1).toBe(1)
  })

  it('counts optional facts neither way, found or not', () => {
    const gold = { outputs: [rightOutput({ value: 7, optional: true }), rightOutput({ value: 8 })] }
    const missed = score([pair({ outputs: [foundOutput({ value: 8 })] }, gold)])
    const found = score([pair({ outputs: [foundOutput({ value: 8 }), foundOutput({ value: 7 })] }, gold)])
    expect(counts(missed, 'outputs')).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(found.outputs).toEqual(missed.outputs)
    expect(found).toMatchObject({ facts: 1, optional: 1, listing: [] })
    expect(found.attributes['outputs.period']).toEqual({ right: 1, of: 1 })
  })

  it('accepts other readings', () => {
    const projects = { projects: [rightProject({ name: '甲乙风电场' })] }
    const outputs = [
      rightOutput({ value: 7, measureAlso: ['revenue'], subjectAlso: ['g1'], periodAlso: ['2025', null] }),
    ]
    const found = {
      projects: [foundProject({ name: '甲乙风电场' })],
      outputs: [foundOutput({ value: 7, measure: 'revenue', subject: 'p1', period: '2025' })],
    }
    const card = score([pair(found, { ...projects, outputs })])
    expect(card.all.f1).toBe(1)
    expect(card.attributes['outputs.period']).toEqual({ right: 1, of: 1 })
    const investments = [rightInvestment({ amount: 5, subject: '150622', kindAlso: ['signed'] })]
    const signed = [foundInvestment({ amount: 5, subject: '150622', kind: 'signed' })]
    expect(score([pair({ investments: signed }, { investments })]).investments.f1).toBe(1)
  })

  it('asks for the unit, and for the change where there is no value', () => {
    const tonnes = { value: 20, measure: 'capacity', unit: 't/a' } as const
    const one = (found: Parameters<typeof foundOutput>[0], right: Parameters<typeof rightOutput>[0]) =>
      score([pair({ outputs: [foundOutput(found)] }, { outputs: [rightOutput(right)] })]).outputs.tp
    expect(one(tonnes, tonnes)).toBe(1)
    expect(one({ ...tonnes, unit: 'm3/a' }, tonnes)).toBe(0)
    expect(one({ value: null, unit: null, change: 2.6 }, { value: null, unit: null, change: 2.6 })).toBe(1)
    expect(one({ value: null, unit: null, change: 2.5 }, { value: null, unit: null, change: 2.6 })).toBe(0)
  })

  it('finds equal figures apart by passage', () => {
    const right = [
      rightOutput({ value: 7, quote: '上半年产值7元', period: '2025-H1' }),
      rightOutput({ value: 7, quote: '全年产值7元', period: '2025' }),
    ]
    const found = [
      foundOutput({ value: 7, quote: '全年产值7元', period: '2025' }),
      foundOutput({ value: 7, quote: '上半年产值7元', period: '2025-H1' }),
    ]
    expect(score([pair({ outputs: found }, { outputs: right })]).attributes['outputs.period']).toEqual({
      right: 2,
      of: 2,
    })
  })

  it('finds equal figures of one passage apart by product', () => {
    const quote = '铝、铜各7元'
    const right = ['铝锭', '铜杆'].map((product) => rightOutput({ value: 7, quote, product }))
    const found = ['铜杆', '铝锭'].map((product) => foundOutput({ value: 7, quote, product }))
    expect(score([pair({ outputs: found }, { outputs: right })]).attributes['outputs.product']).toEqual({
      right: 2,
      of: 2,
    })
  })

  it('looks for quotes in the document, white space aside', () => {
    const outputs = [
      foundOutput({ value: 1, quote: '产值 1元' }),
      foundOutput({ value: 2, quote: '产值2元' }),
      foundOutput({ value: 3, quote: '' }),
    ]
    expect(score([pair({ outputs }, {}, '产\n值1 元')]).quotes).toEqual({ right: 1, of: 3 })
  })
})
