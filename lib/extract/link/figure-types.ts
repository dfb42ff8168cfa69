import type { ChangeMention, QuantityMention } from '../contracts'
import type { Span } from '../types'
import type { DraftInvestment, DraftOutput } from './draft'
import type { PeriodScope } from './period'

/** Numbers, clauses and times of a sentence. */
export interface SentenceFigures {
  quantities: readonly QuantityMention[]
  changes: readonly ChangeMention[]
  clauses: readonly Span[]
  periods: PeriodScope
  article: number
}

/** The clause that an offset stands in. */
export function clauseAt(clauses: readonly Span[], at: number): Span | undefined {
  for (const clause of clauses) if (at >= clause.start && at < clause.end) return clause
  return undefined
}

/** The facts of a sentence. */
export interface Linked {
  investments: DraftInvestment[]
  outputs: DraftOutput[]
}

/** What names a number. */
export interface Labelled {
  label: string
  /** Where the label begins in the text. */
  start: number
  inherited: boolean
}
