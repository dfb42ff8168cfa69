import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Likeness } from '@/lib/extract/page/likeness'
import { Pairs } from '@/lib/extract/page/pairs'
import { unitsOf } from '@/lib/extract/page/units'
import { Vocabulary } from '@/lib/extract/page/vocabulary'

const line = fc
  .array(fc.constantFrom(...'煤炭风电光伏羊绒马铃薯产业,0'), { minLength: 1, maxLength: 14 })
  .map((drawn) => drawn.join(''))
const lines = fc.array(line, { minLength: 2, maxLength: 9 })
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function page(texts: readonly string[]) {
  const text = texts.join('\n')
  const units = unitsOf(text)
  const pairs = new Pairs(text)
  return { units, vocabulary: new Vocabulary(units, pairs), likeness: new Likeness(pairs, units) }
}

describe('the vocabulary of a page', () => {
  it('compares stretches of lines as their texts are compared', () => {
    fc.assert(
      fc.property(lines, fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8), (texts, a, b, c, d) => {
        const { units, vocabulary, likeness } = page(texts)
        const within = (from: number, length: number) =>
          range(Math.min(from, texts.length), Math.min(from + length, texts.length))
        const [left, right] = [within(a, b), within(c, d)]
        const stretches = [vocabulary.stretch(left), vocabulary.stretch(right)] as const
        const [above, below] = [left.map((i) => units[i]!), right.map((i) => units[i]!)]
        expect(vocabulary.cohesion(...stretches)).toBeCloseTo(likeness.cohesion(above, below), 12)
        likeness.compareWith(below)
        expect(vocabulary.overlap(...stretches)).toBe(likeness.share(likeness.distinct(above)))
      }),
    )
  })

  it('lets rare pairs count most', () => {
    const { units, vocabulary } = page(['煤炭产业', '煤炭风电', '羊绒产业', '产业风电'])
    const [coal, both, wool, wind] = units.map((_, at) => vocabulary.stretch([at]))
    expect(vocabulary.cohesion(coal!, both!)).toBeGreaterThan(vocabulary.cohesion(coal!, wool!))
    expect(vocabulary.cohesion(wool!, both!)).toBe(0)
    expect(vocabulary.cohesion(wind!, wind!)).toBe(1)
  })
})
