import { describe, expect, it } from 'vitest'
import { MOST_VIEWS, moved, parseDeck } from '@/components/present/deck'

const IDS = ['AAAAAAAAAAAA', 'BBBBBBBBBBBB', 'CCCCCCCCCCCC']

describe('a list of views', () => {
  it('keeps the order and may show a view twice', () => {
    expect(parseDeck([...IDS, IDS[0]].join('~'))).toEqual([...IDS, IDS[0]])
  })

  it('leaves out what is no short link, and stops at a number', () => {
    expect(parseDeck('~AAAAAAAAAAAA~../x~AAA~')).toEqual(['AAAAAAAAAAAA'])
    expect(parseDeck(null)).toEqual([])
    expect(parseDeck(Array.from({ length: 50 }, () => IDS[0]).join('~'))).toHaveLength(MOST_VIEWS)
  })

  it('moves an entry up and down, not beyond the ends, and takes it out', () => {
    const [a, b, c] = IDS
    expect(moved(IDS, 1, -1)).toEqual([b, a, c])
    expect(moved(IDS, 1, 1)).toEqual([a, c, b])
    expect(moved(IDS, 0, -1)).toEqual(IDS)
    expect(moved(IDS, 2, 1)).toEqual(IDS)
    expect(moved(IDS, 1, null)).toEqual([a, c])
  })
})
