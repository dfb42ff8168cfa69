import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf, widthOfCodes } from '@/lib/extract/text/width'

describe('the width of a text', () => {
  it('is one for a Han character, half of it for digits and Latin letters, and nothing for spaces', () => {
    expect(widthOf('煤炭产量', 0, 4)).toBe(4)
    expect(widthOf('产煤 12\t万t', 0, 8)).toBe(4.5)
    expect(widthOf('甲12乙', 1, 3)).toBe(1)
  })

  it('is the same of its code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, start) => {
        const codes = Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0))
        const from = Math.min(start, text.length)
        expect(widthOfCodes(codes, from, text.length)).toBe(widthOf(text, from, text.length))
      }),
    )
  })
})
