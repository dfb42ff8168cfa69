import { describe, expect, it } from 'vitest'
import { type FactError, type Pair, score } from '@/lib/evaluate'
import {
  foundInvestment,
  foundOutput,
  foundProject,
  pair,
  rightInvestment,
  rightOutput,
  rightProject,
} from './facts'

const kinds = (found: Partial<Pair['predicted']>, gold: Parameters<typeof pair>[1]) =>
  score([pair(found, gold)]).listing.map(({ set, side, kind }: FactError) => `${set} ${side} ${kind}`)

describe('kinds of error', () => {
  it('tell a project with another name from a missed, a spurious and a doubled one', () => {
    const gold = { projects: [rightProject({ name: '高纯原料及精深加工产业集群' })] }
    const passage = '建设高纯原料及精深加工产业集群项目'
    const renamed = { ...gold.projects[0]!, quote: passage }
    expect(
      kinds({ projects: [foundProject({ name: '业集群工程', quote: passage })] }, { projects: [renamed] }),
    ).toEqual(['projects false-alarm name', 'projects missed name'])
    expect(kinds({ projects: [foundProject({ name: '幸福大道' })] }, gold)).toEqual([
      'projects false-alarm spurious',
      'projects missed missed',
    ])
    const twice = ['p1', 'p2'].map((id) => foundProject({ id, name: '高纯原料及精深加工产业集群' }))
    expect(kinds({ projects: twice }, gold)).toEqual(['projects false-alarm duplicate'])
  })

  const projects = [foundProject({ name: '甲乙风电场' })]
  const right = [
    rightProject({ name: '甲乙风电场' }),
    rightProject({ id: 'g2', name: '丙丁煤矿', optional: true }),
  ]

  it('tell a figure of another subject, and of one that was not found', () => {
    const investments = [foundInvestment({ amount: 5e8 })]
    const of = (subject: string) => ({
      projects: right,
      investments: [rightInvestment({ amount: 5e8, subject })],
    })
    expect(kinds({ projects, investments }, of('150622'))).toEqual([
      'investments false-alarm subject',
      'investments missed subject',
    ])
    expect(kinds({ projects, investments }, of('g2'))).toEqual([
      'investments false-alarm subject-missed',
      'investments missed subject-missed',
    ])
  })

  it.each([
    ['measure', { value: 20, measure: 'revenue' }],
    ['unit', { value: 20, unit: 't' }],
    ['value', { value: 2 }],
  ] as const)('tell a wrong %s by the passage', (kind, found) => {
    const quote = '产值20元'
    const gold = { outputs: [rightOutput({ value: 20, quote })] }
    expect(kinds({ outputs: [foundOutput({ ...found, quote })] }, gold)).toEqual([
      `outputs false-alarm ${kind}`,
      `outputs missed ${kind}`,
    ])
    expect(kinds({ outputs: [foundOutput({ ...found, quote: '别处的话' })] }, gold)).toEqual([
      'outputs false-alarm spurious',
      'outputs missed missed',
    ])
  })

  it('tell a figure found twice', () => {
    const outputs = [foundOutput({ value: 20 }), foundOutput({ value: 20 })]
    expect(kinds({ outputs }, { outputs: [rightOutput({ value: 20 })] })).toEqual([
      'outputs false-alarm duplicate',
    ])
  })

  it('are tallied, also by measure and by rule', () => {
    const card = score([
      pair(
        {
          outputs: [
            foundOutput({ value: 20, rule: 'a' }),
            foundOutput({ value: 30, rule: 'a' }),
            foundOutput({ value: 40, rule: 'a' }),
            foundOutput({ value: 1, rule: 'b', measure: 'tax' }),
          ],
        },
        {
          outputs: [
            rightOutput({ value: 20 }),
            rightOutput({ value: 30, optional: true }),
            rightOutput({ value: 3, measure: 'jobs', unit: 'person', quote: '3人' }),
          ],
        },
      ),
    ])
    expect(card.rules).toEqual([
      { set: 'outputs', rule: 'a', found: 3, right: 1, optional: 1, wrong: 1 },
      { set: 'outputs', rule: 'b', found: 1, right: 0, optional: 0, wrong: 1 },
    ])
    expect(card.errors).toEqual([
      { set: 'outputs', kind: 'spurious', missed: 0, falseAlarms: 2 },
      { set: 'outputs', kind: 'missed', missed: 1, falseAlarms: 0 },
    ])
    expect(card.measures).toEqual([
      { set: 'outputs', measure: 'jobs', of: 1, missed: 1, falseAlarms: 0 },
      { set: 'outputs', measure: 'output_value', of: 1, missed: 0, falseAlarms: 1 },
      { set: 'outputs', measure: 'tax', of: 0, missed: 0, falseAlarms: 1 },
    ])
  })
})
