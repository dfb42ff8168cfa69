import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Signs } from '@/lib/extract/text/signs'

const PATTERNS = {
  works: /项目|工程/,
  begun: /(?:正式|已)*投产(?!后)/,
  year: /(?<=[今去])年/,
  firm: /[钢铝铜]业(?=[,。]|$)/,
  month: /^\d{1,2}月|[一二]季度/,
  power: /mw|GWh?/i,
  site: /园|厂(?=[里内])/,
}
const LISTS = '、和'

describe('signs', () => {
  const signs = new Signs({ ...PATTERNS, lists: LISTS })
  const letters = fc.constantFrom(...'项目工程正式已投产后今去年钢铝铜业012月一二季度mMwWgGhH园厂里、和,。')

  it('tell of a text what the patterns by themselves tell', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (drawn) => {
        const text = drawn.join('')
        const seen = signs.in(text)
        for (const [name, pattern] of Object.entries(PATTERNS))
          expect((seen & signs.bit[name as keyof typeof PATTERNS]) !== 0, name).toBe(pattern.test(text))
        expect((seen & signs.bit.lists) !== 0).toBe(/[、和]/.test(text))
      }),
    )
  })

  it('are no more than a number has bits', () => {
    const many = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`sign${i}`, '甲']))
    expect(() => new Signs(many)).toThrow('31 signs')
  })

  it('of what may begin with anything would win nothing', () => {
    expect(() => new Signs({ any: /.项目/ })).toThrow('may begin with anything')
  })
})
