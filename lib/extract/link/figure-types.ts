import type { ChangeMention, QuantityMention } from '../contracts'
import type { DraftInvestment, DraftOutput } from './draft'
import type { PeriodScope } from './period'

/** Numbers, clauses and times of a sentence. */
export interface SentenceFigures {
  quantities: readonly QuantityMention[]
  changes: readonly ChangeMention[]
  clauses: readonly { start: number; end: number }[]
  periods: PeriodScope
  article: number
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
