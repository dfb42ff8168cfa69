import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedValue, differenceText } from '@/lib/view'

const OPTIONS = { noun: '计划总投资', unit: 'CNY', language: 'zh' } as const
const value = (name: string, number: number | null, qualifier: ComparedValue['qualifier'] = 'exact') => ({
  name,
  value: number,
  qualifier,
})

describe('differences in words', () => {
  it('says who has most, by how much the others are behind, and who is not reported', () => {
    expect(differenceText([value('乙旗', 10e8), value('甲旗', 40e8), value('丙旗', null)], OPTIONS)).toBe(
      '计划总投资：甲旗最多，40亿元；乙旗10亿元，少30亿元（为其25%）；丙旗报道未载明',
    )
    expect(
      differenceText([value('B', 10e8), value('A', 40e8), value('C', null)], {
        ...OPTIONS,
        noun: 'planned total investment',
        language: 'en',
      }),
    ).toBe(
      'Planned total investment: A has most, CNY 4.0 bn; B CNY 1.0 bn, CNY 3.0 bn less (25% of it); not reported for C',
    )
  })

  it('a difference is about as soon as either side is', () => {
    expect(differenceText([value('甲旗', 40e8), value('乙旗', 10e8, 'over')], OPTIONS)).toBe(
      '计划总投资：甲旗最多，40亿元；乙旗超10亿元，少约30亿元（为其约25%）',
    )
    expect(differenceText([value('甲旗', 40e8, 'about'), value('乙旗', 10e8)], OPTIONS)).toContain(
      '少约30亿元',
    )
  })

  it('ties are named, and the weakest of equal figures speaks for them', () => {
    expect(differenceText([value('甲旗', 5e8), value('乙旗', 5e8, 'about')], OPTIONS)).toBe(
      '计划总投资：甲旗、乙旗相同，均为约5亿元',
    )
    expect(differenceText([value('甲旗', 5e8), value('乙旗', 5e8), value('丙旗', 1e8)], OPTIONS)).toContain(
      '甲旗、乙旗并列最多，均为5亿元；丙旗1亿元',
    )
  })

  it('one figure is no comparison', () => {
    expect(differenceText([value('甲旗', 5e8), value('乙旗', null)], OPTIONS)).toBeNull()
    expect(differenceText([], OPTIONS)).toBeNull()
  })

  it('names every region exactly once, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null }), { minLength: 2, maxLength: 8 }),
        (numbers) => {
          const rows = numbers.map((number, i) => value(`〈${i}〉`, number))
          const text = differenceText(rows, OPTIONS)
          if (numbers.filter((number) => number !== null).length < 2) return text === null
          return (
            rows.every(({ name }) => text?.split(name).length === 2) && !/NaN|Infinity|−/.test(text ?? '')
          )
        },
      ),
    )
  })
})
