import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pairs } from '@/lib/extract/page/pairs'

describe('the pairs of a text', () => {
  it('have a number each, from the first to stand in the text on', () => {
    const pairs = new Pairs('煤炭、煤炭风电')
    expect([...pairs.closedAt]).toEqual([0, 1, 0, 0, 1, 2, 3])
    expect(pairs.size).toBe(4)
  })

  it('are the same where stretches of the text are put in another order', () => {
    const line = fc
      .array(fc.constantFrom(...'煤炭风电光伏羊绒,0'), { minLength: 1, maxLength: 9 })
      .map((drawn) => drawn.join(''))
    const lines = fc.array(line, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(lines, fc.boolean(), (texts, asked) => {
        const text = texts.join('\n')
        const stretches = texts.map((line, i) => {
          const start = texts.slice(0, i).join('\n').length + (i > 0 ? 1 : 0)
          return { start, end: start + line.length }
        })
        const order = stretches.reverse()
        const joined = order.map(({ start, end }) => text.slice(start, end)).join('')
        const pairs = new Pairs(text)
        if (asked) expect(pairs.closedAt).toHaveLength(text.length)
        const { closedAt } = pairs.reordered(joined, order)
        const known = new Map<string, number>()
        for (let i = 0; i < joined.length; i++) {
          const pair = joined.slice(Math.max(0, i - 1), i + 1)
          if (!/^[\u4e00-\u9fff]{2}$/.test(pair)) expect(closedAt[i]).toBe(0)
          else expect(closedAt[i]).toBe(known.get(pair) ?? closedAt[i])
          known.set(pair, closedAt[i]!)
        }
        const numbers = [...known.values()].filter((number) => number > 0)
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
