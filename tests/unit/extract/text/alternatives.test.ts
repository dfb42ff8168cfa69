import { describe, expect, test } from 'vitest'
import { alternativesOf } from '@/lib/extract/text/alternatives'

const WORDS = /(?:风电|光伏|煤矿|铁路|水库|机场)(?=项目)/

describe('alternativesOf', () => {
  test('runs at its place what the whole pattern finds there, and nothing elsewhere', () => {
    const text = '新建光伏项目和煤矿'
    const found = Array.from(text, (_, at) => alternativesOf(WORDS).at(text, at).exec(text)?.[0] ?? null)
    expect(found).toEqual([null, null, '光伏', null, null, null, null, null, null])
  })

  test('is one for all who ask for the same pattern', () => {
    expect(alternativesOf(new RegExp(WORDS.source))).toBe(alternativesOf(WORDS))
  })

  test('is another where flags differ', () => {
    const text = 'mw光伏'
    expect(
      alternativesOf(/(?:MW|GW|KW|TW|kV)/)
        .at(text, 0)
        .test(text),
    ).toBe(false)
    expect(
      alternativesOf(/(?:MW|GW|KW|TW|kV)/i)
        .at(text, 0)
        .test(text),
    ).toBe(true)
  })
})
