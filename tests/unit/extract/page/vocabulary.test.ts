import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohesion, overlap, pairsOf, presentIn } from '@/lib/extract/page/cohesion'
import { lineCounts } from '@/lib/extract/page/line-counts'
import { Vocabulary } from '@/lib/extract/page/vocabulary'

const line = fc
  .array(fc.constantFrom(...'煤炭风电光伏羊绒马铃薯产业,0'), { maxLength: 14 })
  .map((drawn) => drawn.join(''))
const lines = fc.array(line, { minLength: 2, maxLength: 9 })
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

describe('the vocabulary of a page', () => {
  it('compares stretches of lines as their texts are compared', () => {
    fc.assert(
      fc.property(lines, fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8), (texts, a, b, c, d) => {
        const page = texts.map((text) => ({ text }))
        const vocabulary = new Vocabulary(page)
        const within = (from: number, length: number) =>
          range(Math.min(from, texts.length), Math.min(from + length, texts.length))
        const [left, right] = [within(a, b), within(c, d)]
        const text = (numbers: number[]) => numbers.map((number) => texts[number]).join('\n')
        const title = pairsOf(text(left))
        const stretches = [vocabulary.stretch(left), vocabulary.stretch(right)] as const
        expect(vocabulary.cohesion(...stretches)).toBeCloseTo(
          cohesion(title, pairsOf(text(right)), lineCounts(page)),
          12,
        )
        expect(vocabulary.overlap(...stretches)).toBe(
          overlap(title.placesIn(title), presentIn(text(right), title)),
        )
      }),
    )
  })

  it('lets rare pairs count most', () => {
    const page = ['煤炭产业', '煤炭风电', '羊绒产业', '产业风电'].map((text) => ({ text }))
    const vocabulary = new Vocabulary(page)
    const [coal, both, wool, wind] = page.map((_, at) => vocabulary.stretch([at]))
    expect(vocabulary.cohesion(coal!, both!)).toBeGreaterThan(vocabulary.cohesion(coal!, wool!))
    expect(vocabulary.cohesion(wool!, both!)).toBe(0)
    expect(vocabulary.cohesion(wind!, wind!)).toBe(1)
  })
})
