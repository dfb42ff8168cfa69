import { expect } from 'vitest'
import type { Context, Mention } from '@/lib/extract/contracts'

export const CONTEXT: Context = { published: '2024-10', region: '150000' }

type Finder<M extends Mention> = (text: string, context: Context) => M[]

/**
 * Checks what a recogniser finds in a sentence: one mention for each expectation, in order. `text` is what the mention's span
 * covers; the other keys are compared where given.
 */
export function testMentions<M extends Mention>(
  find: Finder<M>,
  sentence: string,
  expected: ReadonlyArray<Partial<M> & { text?: string }>,
  context: Context = CONTEXT,
): void {
  const found = find(sentence, context)
  const shown = found.map((m) => sentence.slice(m.start, m.end))
  expect(shown, `mentions in «${sentence}»`).toHaveLength(expected.length)
  found.forEach((mention, i) => {
    const { text, ...rest } = expected[i]!
    if (text !== undefined) expect(shown[i]).toBe(text)
    expect(mention, `«${shown[i]}» in «${sentence}»`).toMatchObject(rest)
  })
}
