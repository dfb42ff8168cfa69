/**
 * npx tsx scripts/fit-subject-weights.ts [--write]
 *
 * Fits the weights by which the extractor chooses a figure's subject.
 *   --write  writes lib/extract/link/subject/weights.ts
 */
import { fitWeights } from './fitting/fit'
import { subjectExamplesIn } from './fitting/subject-examples'

fitWeights(
  subjectExamplesIn,
  {
    name: 'SUBJECT_WEIGHTS',
    says: 'What each feature of a candidate adds to or takes from its sum',
    script: 'fit-subject-weights.ts',
  },
  'lib/extract/link/subject/weights.ts',
)
