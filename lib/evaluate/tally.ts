import type { Assignment } from './assign'
import type { Counts, Rates, Share } from './types'

/**
 * Counts an assignment: right where a fact has to be found and was, wrong where a found fact stands for none. A found
 * fact that stands for an optional one counts neither way.
 */
export function countsOf<P, G extends { optional?: true }>(
  predicted: readonly P[],
  gold: readonly G[],
  { goldOf, predictedOf }: Assignment<P, G>,
): Counts {
  const needed = gold.filter((fact) => !fact.optional)
  const tp = needed.filter((fact) => predictedOf.has(fact)).length
  return { tp, fp: predicted.length - goldOf.size, fn: needed.length - tp }
}

export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce<Counts>(
    (sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }),
    { tp: 0, fp: 0, fn: 0 },
  )
}

/** Precision tp / (tp + fp), recall tp / (tp + fn) and F1, their harmonic mean; 0 where nothing can be divided. */
export function ratesOf({ tp, fp, fn }: Counts): Rates {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { tp, fp, fn, precision, recall, f1 }
}

export function sumShares(shares: readonly Share[]): Share {
  return {
    right: shares.reduce((sum, share) => sum + share.right, 0),
    of: shares.reduce((sum, share) => sum + share.of, 0),
  }
}

/** Groups by a key made of parts, in the order of the keys. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}
