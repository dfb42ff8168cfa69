import { describe, expect, it } from 'vitest'
import { GRAMMARS } from '@/tests/probes'
import { readings, shareRight } from '@/tests/support/probes/reading'

/** Of each grammar; `npm run probe` reads more. */
const TELLINGS = 200

describe('Sentence forms tried against each other are read', () => {
  it.each(GRAMMARS.map((grammar) => [grammar.name, grammar] as const))('%s', (_, grammar) => {
    expect(shareRight(readings(grammar, TELLINGS))).toBeGreaterThanOrEqual(grammar.floor)
  })
})
