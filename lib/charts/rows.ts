/** What charts are drawn from. Planned and actual are two figures of a row and never added up. */
import type { Qualifier } from '@/lib/extract/types'

export interface PairRow {
  /** In the canonical unit; null: not reported (which is not zero). */
  planned: number | null
  actual: number | null
  /** Weakest qualifier of the figures summed: `exact` if left out. */
  plannedQualifier?: Qualifier
  actualQualifier?: Qualifier
  /** Where a click leads: the same view narrowed to this row. */
  href?: string
}

export interface RegionRow extends PairRow {
  /** GB/T 2260 code. */
  code: string
  /** In the language of the view. */
  name: string
  shortName?: string
  projects: number
}

export interface IndustryRow extends PairRow {
  slug: string
  sector: string
  name: string
  projects: number
}

/** Projects by stage: how many, and their planned investment. */
export interface StatusRow {
  /** A `Status`. */
  key: string
  label: string
  projects: number
  /** Planned total investment of these projects, CNY. */
  planned: number | null
  actual: number | null
  href?: string
}
