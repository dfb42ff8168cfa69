import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOfJoined, linePairs } from '@/lib/extract/page/line-pairs'
import { Pairs } from '@/lib/extract/page/pairs'
import type { Span } from '@/lib/extract/types'

/** Where lines stand that are written one behind the other, each behind so many characters. */
function spansOf(texts: readonly string[], apart: (at: number) => number): Span[] {
  let at = 0
  return texts.map((text, i) => {
    const start = at + apart(i)
    at = start + text.length
    return { start, end: at }
  })
}

describe('the pairs of lines', () => {
  it('are counted once in each line', () => {
    const text = '煤炭煤炭\n煤炭风电'
    const pairs = new Pairs(text)
    const { counts, begins } = linePairs(
      [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
      pairs,
    )
    expect([...begins]).toEqual([0, 2, 5])
    expect([...counts]).toEqual([0, 2, 1, 1, 1])
  })

  it('are counted anew where lines are made one', () => {
    const part = fc
      .array(fc.constantFrom(...'煤炭风电光,0'), { minLength: 1, maxLength: 8 })
      .map((drawn) => drawn.join(''))
    const line = fc.array(part, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const apart = new Pairs(lines.flat().join('\n'))
        const { counts } = linePairs(
          spansOf(lines.flat(), (i) => (i > 0 ? 1 : 0)),
          apart,
        )
        const texts = lines.map((parts) => parts.join(''))
        const stretches = spansOf(lines.flat(), (i) => (i > 0 ? 1 : 0))
        // line ends are put where parts are not joined, as stretches take them along
        const first = new Set(lines.map((_, i) => lines.slice(0, i).flat().length))
        const taken = stretches.map(({ start, end }, i) =>
          i > 0 && first.has(i) ? { start: start - 1, end } : { start, end },
        )
        const pairs = apart.reordered(texts.join('\n'), taken)
        const whole = spansOf(texts, (i) => (i > 0 ? 1 : 0))
        const joined = lines.flatMap((parts, i) => {
          const { start } = whole[i]!
          const spans = spansOf(parts, () => 0).map((span) => ({
            start: start + span.start,
            end: start + span.end,
          }))
          return parts.length > 1 ? [spans] : []
        })
        expect(countsOfJoined(counts, joined, pairs)).toEqual(linePairs(whole, pairs).counts)
      }),
    )
  })
})
