import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ending } from '@/lib/extract/text/ending'

const PATTERNS = [
  /(?:项目|工程)$/,
  /(?:已|共|(?<!满洲)里|实现|一共|一)+$/,
  /\d{1,2}月$|[一二]期$/,
  /^(?:重点|新建)*项目$/,
  /(?:占|低于)(?:约|近)?$/,
  /(?<what>风电|光伏)(?:项目)?$/,
  /[A-Za-z]场$/i,
]

describe('an ending', () => {
  it.each(PATTERNS)('finds at the end what %s finds', (pattern) => {
    const letters = fc.constantFrom(...'项目工程已共满洲里实现一二期012月重点新建占低于约近风电光伏aZ场')
    const ending = new Ending(pattern)
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 8 }), (text) => {
        expect(ending.test(text)).toBe(pattern.test(text))
        expect(ending.exec(text)?.[0]).toBe(pattern.exec(text)?.[0])
        expect(ending.before(text)).toBe(text.replace(pattern, ''))
      }),
    )
  })

  it.each([/项目/, /项目$|工程/, /项目\$/])('refuses %s, which may match anywhere', (pattern) => {
    expect(() => new Ending(pattern)).toThrow('is for any place of a text')
  })

  it.each([/(?:项目)?$/, /项.$/, /项目[^,]*$/])('of %s would win nothing', (pattern) => {
    expect(() => new Ending(pattern)).toThrow('may end with anything')
  })
})
