import type { Basis, InvestmentKind, Measure, Qualifier } from '@/lib/extract/types'

/** How a figure stands to the others that say the same of the same subject: see docs/merging.md. */
export const STANDINGS = ['leading', 'earlier', 'restated', 'contradicting', 'part'] as const
export type Standing = (typeof STANDINGS)[number]

/** Standing of a figure, and of one for an earlier period the years in which it counts. */
export interface Ranking {
  standing: Standing
  /** It is counted where the years asked for begin in this one or later … */
  countsFrom: number | null
  /** … and end in this one or earlier. Both null: it is not counted, or (where it leads) always. */
  countsUntil: number | null
}

/** What investments and output figures have in common when they are ranked. */
interface RankedFigure {
  key: string
  /** Identity of the article it stands in: an article does not contradict itself. */
  article: string
  published: string | null
  qualifier: Qualifier
  period: string | null
  phase: string | null
  industry: string
  basis: Basis
}

export interface RankedInvestment extends RankedFigure {
  type: 'investment'
  kind: InvestmentKind
  currency: string
  value: number
  valueMax: number | null
}

export interface RankedOutput extends RankedFigure {
  type: 'output'
  measure: Measure
  product: string | null
  unit: string | null
  value: number | null
  valueMax: number | null
  change: number | null
}

export type Ranked = RankedInvestment | RankedOutput
