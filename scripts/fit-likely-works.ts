/**
 * npx tsx scripts/fit-likely-works.ts [--write]
 *
 * Fits the weights by which the extractor takes a noun phrase for an undertaking where a figure asks for one.
 *   --write  writes lib/extract/recognise/likely/weights.ts
 */
import { fitWeights } from './fitting/fit'
import { likelyExamplesIn } from './fitting/likely-examples'

fitWeights(
  likelyExamplesIn,
  {
    name: 'LIKELY_WEIGHTS',
    says: 'What each feature of a noun phrase says for or against its being an undertaking',
    script: 'fit-likely-works.ts',
  },
  'lib/extract/recognise/likely/weights.ts',
)
