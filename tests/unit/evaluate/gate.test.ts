import { describe, expect, it } from 'vitest'
import { CORPORA, score } from '@/lib/evaluate'
import { absence, pairsOf } from '@/tests/support/evaluation/corpora'
import { below, readFloors } from '@/tests/support/evaluation/floors'

/** Set with `npm run evaluate -- --raise-floors`: where the extractor has become better, or the corpus has grown. */
const floors = readFloors()

describe('the extractor finds no less than before', () => {
  for (const name of CORPORA)
    it(name, { timeout: 60_000 }, (context) => {
      const missing = absence(name)
      if (missing) return context.skip(missing)
      const floor = floors[name]
      expect(floor, `tests/corpus/floors.json: no floor for ${name}`).toBeDefined()
      const card = score(pairsOf(name))
      expect(card.documents).toBeGreaterThan(0)
      expect(below(floor!, card)).toEqual([])
      expect(card.quotes.right, 'every quote stands in its document').toBe(card.quotes.of)
    })
})
