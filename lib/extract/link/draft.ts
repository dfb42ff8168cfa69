import type { Basis, Component, InvestmentKind, Measure, Qualifier, Span, Status, Unit } from '../types'
import type { Chosen } from './subject/types'

/** A project while its article is being read. Spans point into the plain text. */
export interface DraftProject extends Span {
  number: number
  article: number
  name: string
  aliases: Set<string>
  company: string | null
  region: string
  park: string | null
  status: Status
  completion: string | null
  /** Sentence it was introduced in: industry words are looked for there. */
  context: string
  products: string[]
  rule: string
  inferred: Set<Component>
  /** Paragraph it was last spoken of in. */
  paragraph: number
  /** Shown at work and not yet one of the page's undertakings. */
  shown?: 'seen' | 'topic'
}

export type Subject = DraftProject | string

interface DraftFigure extends Span {
  article: number
  subject: Subject
  qualifier: Qualifier
  period: string | null
  phase?: string
  rule: string
  inferred: Set<Component>
  /** Clause or sentence the industry is read from. */
  context: string
  /** How the subject was chosen. */
  choice?: Chosen | undefined
}

export interface DraftInvestment extends DraftFigure {
  kind: InvestmentKind
  amount: number
  amountMax?: number
  currency?: 'USD'
}

export interface DraftOutput extends DraftFigure {
  measure: Measure
  product: string | null
  value: number | null
  valueMax?: number
  unit: Unit | null
  /** What the sentence itself says; null leaves it to the project's stage. */
  basis: Basis | null
  /** Told of what something is made for (年可加工). */
  design?: boolean
  change: number | null
}
