import type { Span } from '../types'
import type { DraftInvestment, DraftOutput } from './draft'
import type { PeriodScope } from './period'
import type { SentenceNumbers } from './sentence-numbers'

/** Numbers and times of a sentence. */
export interface SentenceFigures {
  numbers: SentenceNumbers
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
