import { describe, expect, it } from 'vitest'
import { assign } from '@/lib/evaluate/assign'
import { projectLikeness } from '@/lib/evaluate/project'
import { countsOf, ratesOf } from '@/lib/evaluate/tally'

const table = (likeness: Record<string, number>) => (p: string, g: string) => likeness[p + g] ?? 0

describe('assign', () => {
  it('goes by likeness, one to one', () => {
    const { goldOf } = assign(['a', 'b'], ['x', 'y'], table({ ax: 0.8, ay: 0.9, by: 0.95, bx: 0.2 }), 0.5)
    expect([...goldOf]).toEqual([
      ['b', 'y'],
      ['a', 'x'],
    ])
  })

  it('leaves out what is below the floor and what is taken', () => {
    const { goldOf, predictedOf } = assign(['a', 'b'], ['x', 'y'], table({ ax: 0.9, bx: 0.8, by: 0.4 }), 0.5)
    expect([...goldOf]).toEqual([['a', 'x']])
    expect([...predictedOf]).toEqual([['x', 'a']])
  })

  it('keeps the order given among equals', () => {
    const { goldOf } = assign(['a', 'b'], ['x', 'y'], () => 0.7, 0.5)
    expect([...goldOf]).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ])
  })
})

describe('counts and rates', () => {
  const fact = (optional?: true) => ({ optional })

  it('count what stands for an optional fact neither way', () => {
    const gold = [fact(), fact(), fact(true), fact(true)] as const
    const goldOf = new Map([
      ['a', gold[0]],
      ['b', gold[2]],
    ])
    const predictedOf = new Map([...goldOf].map(([p, g]) => [g, p]))
    expect(countsOf(['a', 'b', 'c'], gold, { goldOf, predictedOf })).toEqual({ tp: 1, fp: 1, fn: 1 })
  })

  it('make shares of counts', () => {
    // 6/8, 6/10; F1 = 2 · 6 / (2 · 6 + 2 + 4)
    expect(ratesOf({ tp: 6, fp: 2, fn: 4 })).toMatchObject({ precision: 0.75, recall: 0.6 })
    expect(ratesOf({ tp: 6, fp: 2, fn: 4 }).f1).toBeCloseTo(12 / 18, 12)
    expect(ratesOf({ tp: 0, fp: 0, fn: 0 })).toEqual({ tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, f1: 0 })
  })
})

describe('likeness of projects', () => {
  const like = (
    found: [name: string, company?: string],
    right: [name: string, company?: string, ...aliases: string[]],
  ) =>
    projectLikeness(
      { name: found[0], company: found[1] ?? null },
      { name: right[0], company: right[1] ?? null, aliases: right.slice(2) as string[] },
    )

  it('is at least 0.75 where one name stands in the other', () => {
    expect(like(['储能电站'], ['某旗大型共享储能电站一期工程'])).toBe(0.75)
  })

  it('takes the best of the names', () => {
    expect(like(['乙工程'], ['甲项目', undefined, '乙工程'])).toBe(1)
  })

  it('adds 0.25 for a common company to 0.45 at least', () => {
    expect(like(['风电场', '甲乙能源'], ['制氢站', '甲乙能源有限公司'])).toBeCloseTo(0.7, 12)
    expect(like(['风电场', '甲乙能源'], ['风电场', '丙丁'])).toBe(1)
  })

  it('compares company and object together where one side has both in the name', () => {
    expect(like(['煤矿', '甲乙丙'], ['甲乙丙煤矿'])).toBe(0.65)
    expect(like(['煤矿'], ['甲乙丙煤矿'])).toBeCloseTo(2 / 5, 12)
  })
})
