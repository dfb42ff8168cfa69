import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentsOf } from '@/tests/support/evaluation/corpora'
import { keysOf } from '@/tests/support/facts'

const documents = [...documentsOf('own'), ...documentsOf('heldout')].map(({ text }) => text)

const keys = (text: string) => keysOf(text, { published: '2025-06-30' })

const isHan = (c: string | undefined) => c !== undefined && /\p{Script=Han}/u.test(c)
const isProse = (line: string) => line.length > 60 && !line.startsWith('#') && !/[|\t]/.test(line)

/** A space behind every `nth` Han character of running text that another one follows. */
const spaced = (text: string, nth: number) =>
  text
    .split('\n')
    .map((line) =>
      isProse(line)
        ? Array.from(line, (c, i) => (i % nth === 0 && isHan(c) && isHan(line[i + 1]) ? `${c} ` : c)).join('')
        : line,
    )
    .join('\n')

describe('the facts of a shipped document stay the same', () => {
  it.each<[name: string, set: (text: string, by: number) => string]>([
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    [
      'in full-width digits',
      (text) => text.replace(/[0-9%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['with half-width commas', (text) => text.replaceAll('，', ',')],
    ['with spaces between Han characters', spaced],
  ])('%s', (_name, set) => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.integer({ min: 2, max: 9 }), (text, by) => {
        expect(keys(set(text, by))).toEqual(keys(text))
      }),
      { numRuns: 40 },
    )
  })
})
