import type { Example } from './example'
import { best, fitTable } from './softmax'

export interface Fold {
  fold: number
  documents: number
  examples: number
  /** Right choices of weights fitted to the other folds, and of the weights in force. */
  unseen: number
  present: number
}

/** Which of `folds` parts a document falls into: by a hash of its name (FNV-1a). */
function foldOf(document: string, folds: number): number {
  let hash = 2166136261
  for (const character of document) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return (hash >>> 0) % folds
}

/** Cross-validation by document: each part is judged with weights fitted to the others. */
export function crossValidate(examples: readonly Example[], folds = 5): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const tested = examples.filter(({ document }) => foldOf(document, folds) === fold)
    const weights = fitTable(examples.filter(({ document }) => foldOf(document, folds) !== fold))
    return {
      fold: fold + 1,
      documents: new Set(tested.map(({ document }) => document)).size,
      examples: tested.length,
      unseen: tested.filter(({ features, right }) => right[best(features, weights)]).length,
      present: tested.filter(({ present }) => present).length,
    }
  })
}
