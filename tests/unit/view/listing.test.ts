import { describe, expect, it } from 'vitest'
import { listedText } from '@/lib/view'

const VALUES = [
  { name: '鄂尔多斯市', value: 2e11, qualifier: 'about' as const },
  { name: '准格尔旗', value: 9.064e10, qualifier: 'exact' as const },
  { name: '乌审旗', value: null, qualifier: 'exact' as const },
]

describe('figures side by side', () => {
  it('are listed without a ranking, with what is about and what is missing', () => {
    expect(listedText(VALUES, { measure: 'investment', basis: 'planned', language: 'zh' })).toBe(
      '计划总投资：鄂尔多斯市约2000亿元，准格尔旗906.4亿元；乌审旗报道未载明',
    )
    expect(listedText(VALUES, { measure: 'investment', basis: 'planned', language: 'zh' })).not.toMatch(
      /最|第/,
    )
  })

  it('each with its year where they are official', () => {
    const values = [
      { name: 'Baotou', value: 4.575e11, qualifier: 'exact' as const, year: 2024 },
      { name: 'Wuhai', value: 7.3e10, qualifier: 'exact' as const, year: 2023 },
      { name: 'Hinggan', value: null, qualifier: 'exact' as const },
    ]
    const text = listedText(values, { measure: 'gdp', basis: 'actual', language: 'en' })
    expect(text).toMatch(/^GDP: Baotou .*\(2024\), Wuhai .*\(2023\); not known for Hinggan$/)
  })

  it('are nothing where nothing is reported', () => {
    expect(listedText([VALUES[2]!], { measure: 'jobs', basis: 'planned', language: 'zh' })).toBeNull()
  })
})
