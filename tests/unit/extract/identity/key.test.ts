import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { articleKey, type FactIdentity, factKey } from '@/lib/extract/identity/key'
import { keysOf } from '@/tests/support/facts'

const fact: FactIdentity = {
  kind: 'total',
  value: 600000000,
  unit: 'CNY',
  subject: '150622',
  period: null,
  quote: '总投资6亿元',
  article: 'a'.repeat(24),
  repeat: 0,
}
const TEXT = '## 新项目开工\n\n本报讯 敖汉旗年产10万吨饲料项目开工,总投资2亿元。\n'

describe('keys', () => {
  it('are 24 hex digits', () => {
    expect(factKey(fact)).toMatch(/^[0-9a-f]{24}$/)
    expect(articleKey('赤峰日报', '2025-08', '新项目开工')).toMatch(/^[0-9a-f]{24}$/)
  })

  it('do not see white space', () => {
    expect(factKey({ ...fact, quote: '总投资 6\n亿元' })).toBe(factKey(fact))
    expect(articleKey('赤峰日报', '2025-08', '新项目 开工')).toBe(
      articleKey('赤峰日报', '2025-08', '新项目开工'),
    )
  })

  it.each<Partial<FactIdentity>>([
    { kind: 'signed' },
    { value: 1 },
    { unit: 'USD' },
    { subject: '150621' },
    { period: '2025' },
    { quote: '投资6亿元' },
    { article: 'b'.repeat(24) },
    { repeat: 1 },
  ])('differ by %o', (part) => {
    expect(factKey({ ...fact, ...part })).not.toBe(factKey(fact))
  })

  it('stay when the page is wrapped anew', () => {
    const rewrapped = TEXT.replace('饲料项目', '饲料\n项目').replace('总投资2亿元', '总投资2 亿元')
    expect(keysOf(TEXT)).toHaveLength(3)
    expect(keysOf(rewrapped)).toEqual(keysOf(TEXT))
  })

  it('are all different within a document', () => {
    const { investments, outputs } = extract(`${TEXT}\n全旗生猪、牛、羊存栏分别增长2.2%、8.8%和8.8%。`)
    const keys = [...investments, ...outputs].map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
