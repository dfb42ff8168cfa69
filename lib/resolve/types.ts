import type { Status } from '@/lib/extract/types'

/** A project as one article tells of it: what merging needs to know. */
export interface MentionInput {
  /** Stable key of the mention, from the extractor. */
  key: string
  /** Date of the report: YYYY, YYYY-MM or YYYY-MM-DD; null where unknown. */
  published: string | null
  name: string
  aliases?: readonly string[]
  company: string | null
  park: string | null
  /** GB/T 2260 code. */
  region: string
  /** Slug of the industry. */
  industry: string
  status: Status
  completion: string | null
}

/** What all reports together say of an undertaking. */
export interface ProjectSummary {
  /** Key of the earliest mention. */
  key: string
  name: string
  company: string | null
  park: string | null
  region: string
  industry: string
  status: Status
  /** Date of the report that states the status; null where no dated report does. */
  statusAsOf: string | null
  completion: string | null
  /** First and last year in which it was reported. */
  firstYear: number | null
  lastYear: number | null
  /** Keys of its mentions, ascending. */
  mentions: string[]
}

/** The outcome of merging: every mention belongs to exactly one project. */
export interface Resolution {
  /** By key, ascending. */
  projects: ProjectSummary[]
  /** From a mention's key to its project's. */
  projectOf: Map<string, string>
}

/** A quantity that stands in a project's name: what it measures and how much. */
export interface NameQuantity {
  dimension: string
  value: number
}

/** A mention's name taken apart, for comparing. */
export interface NameFeatures {
  /** What remains without company, places, quantities, phases, quotation marks. */
  core: string
  /** Two-character shingles of the core with their weights. */
  shingles: Map<string, number>
  /** Sum of the weights: how much the name says. */
  weight: number
}

/** All that two mentions are compared by. */
export interface Features {
  /** Name first, then aliases. */
  names: NameFeatures[]
  /** All names as printed, normalised: brands are looked for in them. */
  printed: string[]
  brand: string
  company: string
  region: string
  prefecture: string | null
  industry: string
  /** dimension → values */
  quantities: Map<string, Set<number>>
  phases: Set<number>
  /** Numbered parts that are no phases: 二厂, 3号矿井. */
  ordinals: Map<string, Set<number>>
  /** Towns and villages in the name. */
  sites: Set<string>
}
