import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces, gazetteer, REGIONS, regionByCode } from '@/lib/regions'
import { buildEntries } from '@/lib/regions/gazetteer'
import { allTowns } from '@/lib/regions/towns'
import { Trie } from '@/lib/regions/trie'

describe('lexicons', () => {
  const entries = buildEntries()

  it('name known units only, each candidate once', () => {
    const wrong = entries.filter(
      ({ candidates }) =>
        candidates.length === 0 ||
        new Set(candidates).size !== candidates.length ||
        candidates.some((code) => !regionByCode(code)),
    )
    expect(wrong).toEqual([])
  })

  it('hold no name twice and none of one letter', () => {
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length)
    expect(entries.filter(({ text }) => text.length < 2)).toEqual([])
  })

  it('hold Han letters only', () => {
    expect(entries.map(({ text }) => text).filter((text) => !/^[\u4e00-\u9fff]+$/.test(text))).toEqual([])
  })

  it('have towns for every county and over a thousand of them', () => {
    const counties = REGIONS.filter(({ level }) => level === 'county').map(({ code }) => code)
    const without = counties.filter((code) => !allTowns()[code])
    expect(without).toEqual([])
    expect(Object.values(allTowns()).flatMap((names) => names.split(' ')).length).toBeGreaterThan(1050)
  })

  it('are built once', () => {
    expect(gazetteer()).toBe(gazetteer())
  })
})

describe('findPlaces', () => {
  const pieces = fc.constantFrom(
    ...buildEntries().map(({ text }) => text),
    '的',
    '新',
    '市',
    '区',
    ' ',
    '\n',
    'A',
    '1',
    '大街',
  )

  it('gives ordered matches without overlaps that quote the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const match of findPlaces(text)) {
          expect(match.start).toBeGreaterThanOrEqual(last)
          expect(match.end).toBeGreaterThan(match.start)
          expect(text.slice(match.start, match.end)).toBe(match.printed)
          expect(match.candidates.length).toBeGreaterThan(0)
          last = match.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(findPlaces(text))),
    )
  })

  it('answers the same twice, although matches of a text narrow each other', () => {
    const text = '呼和浩特市新城区,新城区。鄂托克旗乌兰镇与城关镇'
    expect(findPlaces(text)).toEqual(findPlaces(text))
    expect(findPlaces('新城区')[0]?.risky).toBe(true)
  })
})

describe('Trie', () => {
  const trie = new Trie<string>()
  for (const word of ['ab', 'abcd', 'b']) trie.set(word, word)

  it('prefers the longest name that is accepted', () => {
    expect(trie.longestAt('abcde', 0, () => true)).toEqual({ value: 'abcd', end: 4 })
    expect(trie.longestAt('abcde', 0, (value) => value !== 'abcd')).toEqual({ value: 'ab', end: 2 })
    expect(trie.longestAt('abcde', 2, () => true)).toBeNull()
    expect(trie.mayStart('cde', 0)).toBe(false)
  })

  it('refuses an empty name', () => {
    expect(() => trie.set('', '')).toThrow(/at least one letter/)
  })
})
