import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { GRAMMARS } from '@/tests/probes'
import { readings, shareRight } from '@/tests/support/probes/reading'

/** Of each grammar; `npm run probe` reads more. */
const TELLINGS = 200

describe('Sentence forms tried against each other are read', () => {
  it.each(GRAMMARS.map((grammar) => [grammar.name, grammar] as const))('%s', async (_, grammar) => {
    // one after the other they would keep the worker from answering for a minute, which the runner takes for its end
    await setImmediate()
    expect(shareRight(readings(grammar, TELLINGS))).toBeGreaterThanOrEqual(grammar.floor)
  })
})
