import { expect, it } from 'vitest'
import { beforeAny, charset, endsIn, hasAny, startsIn } from '@/lib/extract/text/charset'

const PAUSES = charset(',;。')

it.each([
  ['', false, false, false, ''],
  ['建成', false, false, false, '建成'],
  ['建成。', false, true, true, '建成'],
  ['建,成', false, false, true, '建'],
  [';建成', true, false, true, ''],
])('%j', (text, starts, ends, any, before) => {
  expect(startsIn(text, PAUSES)).toBe(starts)
  expect(endsIn(text, PAUSES)).toBe(ends)
  expect(hasAny(text, PAUSES)).toBe(any)
  expect(beforeAny(text, PAUSES)).toBe(before)
})
