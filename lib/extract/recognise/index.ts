import type { ChangeMention, Context, PeriodMention, QuantityMention } from '../contracts'

/** What numbers and times a stretch of plain text states, in order; spans do not overlap within a kind. */
export interface Figures {
  /** Without percentages and multiples that are changes. */
  quantities: QuantityMention[]
  changes: ChangeMention[]
  periods: PeriodMention[]
}

/** Runs the recognisers of quantities, changes and periods over `text` and settles what belongs to which. */
export function figures(_text: string, _context: Context): Figures {
  return { quantities: [], changes: [], periods: [] }
}
