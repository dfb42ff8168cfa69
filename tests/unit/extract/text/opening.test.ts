import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Opening } from '@/lib/extract/text/opening'

const PATTERNS = [
  /^(?:项目|工程)/,
  /^(?:全年|共|已)*(?:新建|改建|建成)(?!后)/,
  /^[一二三]期$|^\d{1,2}月/,
  /^(?:新?[建修]|开工|竣工|动工|投产|落地|园(?=区))/,
  /^(?<what>风电|光伏)(?:项目)?/,
]

describe('an opening', () => {
  it.each(PATTERNS)('finds at the beginning what %s finds', (pattern) => {
    const letters = fc.constantFrom(...'项目工程全年共已新建改成后一二三期012月修开竣动投产落地园区风电光伏')
    const opening = new Opening(pattern)
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 8 }), (text) => {
        expect(opening.test(text)).toBe(pattern.test(text))
        expect(opening.exec(text)?.[0]).toBe(pattern.exec(text)?.[0])
        expect(opening.behind(text)).toBe(text.replace(pattern, ''))
      }),
    )
  })

  it('keeps what a pattern captures', () => {
    expect(new Opening(/^([一二三])期(?:工程|项目|建设|扩建|改造|基地)/).exec('二期工程')?.[1]).toBe('二')
  })

  it.each([/项目/, /^项目|工程/])('refuses %s, which may match anywhere', (pattern) => {
    expect(() => new Opening(pattern)).toThrow('is for any place of a text')
  })

  it.each([/^/, /^.目/, /^[^,]*项目/])('of %s would win nothing', (pattern) => {
    expect(() => new Opening(pattern)).toThrow('may begin with anything')
  })
})
