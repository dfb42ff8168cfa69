import type { Basis, InvestmentKind, Measure, Qualifier, Status, Unit } from '@/lib/extract/types'

/**
 * What people found in a document, in the annotation guide's shape. `optional`: finding it earns nothing, missing it
 * costs nothing. `…Also`: other readings that count as right.
 */
export interface GoldDocument {
  document: string
  /** Every article, also those without a fact. */
  articles: { title: string }[]
  projects: GoldProject[]
  investments: GoldInvestment[]
  outputs: GoldOutput[]
}

export interface GoldProject {
  id: string
  name: string
  aliases?: string[]
  company: string | null
  region: string
  regionAlso?: string[]
  park: string | null
  industry: string
  industryAlso?: string[]
  status: Status | string
  statusAlso?: string[]
  completion: string | null
  completionAlso?: (string | null)[]
  quote: string
  optional?: true
}

interface GoldFigureBase {
  /** A project's id, or a GB/T 2260 code. */
  subject: string
  subjectAlso?: string[]
  qualifier: Qualifier | string
  period: string | null
  periodAlso?: (string | null)[]
  quote: string
  optional?: true
}

export interface GoldInvestment extends GoldFigureBase {
  kind: InvestmentKind | string
  kindAlso?: string[]
  /** In yuan. */
  amount: number
}

export interface GoldOutput extends GoldFigureBase {
  measure: Measure | string
  measureAlso?: string[]
  product: string | null
  value: number | null
  unit: Unit | string | null
  basis: Basis | string
  /** Percent. */
  change: number | null
}

export type GoldFigure = GoldInvestment | GoldOutput
