/**
 * npx tsx scripts/fit-article-boundaries.ts [--write]
 *
 * Fits the weights by which a line without a mark or byline is told to open an article.
 *   --write  writes lib/extract/page/boundary-weights.ts
 */
import { boundaryExamplesIn } from './fitting/boundary-examples'
import { fitWeights } from './fitting/fit'

fitWeights(
  boundaryExamplesIn,
  {
    name: 'BOUNDARY_WEIGHTS',
    says: 'What each feature of a line says for or against an article that begins with it',
    script: 'fit-article-boundaries.ts',
  },
  'lib/extract/page/boundary-weights.ts',
)
