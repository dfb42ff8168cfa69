import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from '@/lib/export/api/cursor'
import { API_PARAMETERS } from '@/lib/export/api/parameters'

it('a cursor is read back under the filters it was made for, and under no others', () => {
  fc.assert(
    fc.property(
      fc.record({
        edition: fc.integer({ min: 1 }),
        after: fc.string({ maxLength: 40 }),
        mark: fc.string({ maxLength: 12 }),
      }),
      fc.string(),
      (cursor, other) => {
        const text = encodeCursor(cursor)
        expect(decodeCursor(text, cursor.mark)).toEqual(cursor)
        if (other !== cursor.mark) expect(decodeCursor(text, other)).toBeNull()
      },
    ),
  )
})

it('its text may stand in an address as it is', () => {
  const text = encodeCursor({
    edition: 2_147_483_647,
    after: '150600/gdp_per_capita/2023',
    mark: 'abcdefghijkl',
  })
  expect(API_PARAMETERS.cursor.safeParse(text).success).toBe(true)
})

it('what is no cursor is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeCursor(text, 'm')).toBeNull()
    }),
  )
  for (const value of [[], [1], [1, 2, 'm'], ['1', 'a', 'm'], [0, 'a', 'm'], [1.5, 'a', 'm'], { length: 3 }])
    expect(decodeCursor(Buffer.from(JSON.stringify(value)).toString('base64url'), 'm')).toBeNull()
})
