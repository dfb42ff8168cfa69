import type { ChangeMention, Context, PeriodMention, QuantityMention } from '../contracts'
import { sortChanges } from './change-context'
import { findPeriods } from './period'
import { sectorShares } from './proportions'
import { scanQuantities } from './quantity-scan'

/** What numbers and times a stretch of plain text states, in order. */
export interface Figures {
  /** Without percentages and multiples that are changes. */
  quantities: QuantityMention[]
  changes: ChangeMention[]
  periods: PeriodMention[]
}

/**
 * Reads all quantities, changes and periods of `text` (best a paragraph or an article) in one pass each.
 * Offsets point into `text`.
 */
export function figures(text: string, context: Context): Figures {
  const sorted = sortChanges(text, scanQuantities(text))
  // 比上年增长, 与去年持平: the year named there is what the change is measured against.
  const named = findPeriods(text, context)
  const periods =
    sorted.changes.length === 0
      ? named
      : named.filter(
          (period) =>
            !sorted.changes.some((change) => change.start <= period.start && period.end <= change.end),
        )
  const shares = sectorShares(text)
  const quantities = shares.length
    ? [...sorted.quantities, ...shares].sort((a, b) => a.start - b.start)
    : sorted.quantities
  return { quantities, changes: sorted.changes, periods }
}
