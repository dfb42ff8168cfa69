import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '@/lib/view'

const span = (key: string, start: number, end: number) => ({ key, start, end })

describe('segmentsOf', () => {
  it('cuts overlapping highlights at their borders', () => {
    const segments = segmentsOf('零一二三四五', [span('a', 1, 4), span('b', 2, 6)])
    expect(segments.map(({ text, covers }) => [text, covers.map(({ key }) => key).join('')])).toEqual([
      ['零', ''],
      ['一', 'a'],
      ['二三', 'ab'],
      ['四五', 'b'],
    ])
    expect(segments.map(({ opens }) => opens.map(({ key }) => key).join(''))).toEqual(['', 'a', 'b', ''])
  })

  it('opens two highlights that begin together at one piece, the longer first', () => {
    const [first] = segmentsOf('一二三', [span('short', 0, 1), span('long', 0, 3)])
    expect(first?.opens.map(({ key }) => key)).toEqual(['long', 'short'])
  })

  it('leaves out what covers nothing, and cuts to the text', () => {
    expect(segmentsOf('一二', [span('empty', 1, 1), span('beyond', 5, 9)])).toHaveLength(1)
    expect(segmentsOf('一二', [span('far', 1, 99)])[1]?.covers[0]?.key).toBe('far')
    expect(segmentsOf('', [span('a', 0, 1)])).toEqual([])
  })

  it('does not tear a character of two units apart', () => {
    const texts = segmentsOf('甲𠀀乙', [span('a', 0, 2), span('b', 2, 4)]).map(({ text }) => text)
    expect(texts.join('')).toBe('甲𠀀乙')
    for (const text of texts) expect(text.isWellFormed()).toBe(true)
  })

  it('pieces make up the text, and each highlight is covered wholly and opened once', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ minLength: 31, maxLength: 40 }), spans, (text, pairs) => {
        const highlights = pairs.map(([a, b], i) => span(String(i), Math.min(a, b), Math.max(a, b)))
        const segments = segmentsOf(text, highlights)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { key, start, end } of highlights.filter((one) => one.start < one.end)) {
          const mine = segments.filter(({ covers }) => covers.some((cover) => cover.key === key))
          expect(mine.map((segment) => segment.text).join('')).toBe(text.slice(start, end))
          expect(segments.filter(({ opens }) => opens.some((open) => open.key === key))).toHaveLength(1)
        }
      }),
    )
  })
})
