import { describe, expect, it } from 'vitest'
import { bare, contains, dice, near, overlap } from '@/lib/evaluate/text'

describe('bare', () => {
  it.each([
    ['“甲乙”(一期)、丙', '甲乙一期丙'],
    ['１００ＭＷ 风电', '100mw风电'],
    ['《甲》：乙；—丙', '甲乙丙'],
    [null, ''],
    [undefined, ''],
  ])('%s', (text, expected) => expect(bare(text)).toBe(expected))
})

describe('dice', () => {
  it.each([
    // 甲乙 乙丙 against 甲乙 乙丁: one of two on either side
    ['甲乙丙', '甲乙丁', 0.5],
    // 甲甲 twice against once: 2 · 1 / 3
    ['甲甲甲', '甲甲', 2 / 3],
    ['甲乙', '甲乙', 1],
    ['甲', '甲', 0],
    ['', '', 0],
    [null, '甲乙', 0],
  ])('%s, %s', (one, other, expected) => {
    expect(dice(one, other)).toBeCloseTo(expected, 12)
    expect(dice(other, one)).toBeCloseTo(expected, 12)
  })
})

describe('contains', () => {
  it('asks for four characters at least', () => {
    expect(contains('甲乙丙丁项目', '甲乙丙丁')).toBe(true)
    expect(contains('甲乙丙丁', '“甲乙”丙丁 项目')).toBe(true)
    expect(contains('甲乙丙项目', '甲乙丙')).toBe(false)
    expect(contains(null, '甲乙丙丁')).toBe(false)
  })
})

describe('overlap', () => {
  it('is of quotes of any length', () => {
    expect(overlap('20亿', '总投资 20亿元')).toBe(true)
    expect(overlap('总投资20亿元', '20亿元,')).toBe(true)
    expect(overlap('20亿元', '30亿元')).toBe(false)
  })
})

describe('near', () => {
  it.each([
    [1000, 1001, true],
    [1000, 1001.1, false],
    [-5, -5, true],
    [0, 0, true],
    [0, 0.001, false],
    [null, null, true],
    [null, 0, false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(near(one, other)).toBe(expected)
    expect(near(other, one)).toBe(expected)
  })
})
