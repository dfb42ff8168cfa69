/** What the URL of the dashboard holds. Defaults are never written into the URL. */
import type { Basis, Status } from '@/lib/extract/types'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LEVELS = ['prefecture', 'county'] as const
export type Level = (typeof LEVELS)[number]

/** Summed over what newspapers report of projects; `capacity` is that of one product. */
export const REPORTED_MEASURES = [
  'investment',
  'projects',
  'capacity',
  'installed_capacity',
  'output_value',
  'jobs',
] as const

/** Official figures of regions: indicators of the table of statistics. */
export const OFFICIAL_MEASURES = [
  'gdp',
  'population',
  'budget_revenue',
  'va_primary',
  'va_secondary',
  'va_tertiary',
] as const
export type OfficialMeasure = (typeof OFFICIAL_MEASURES)[number]

/** What map and ranking compare regions by. */
export const VIEW_MEASURES = [...REPORTED_MEASURES, ...OFFICIAL_MEASURES] as const
export type ViewMeasure = (typeof VIEW_MEASURES)[number]

/** Measures that mean something when divided by the census population. */
export const PER_HEAD_MEASURES: readonly ViewMeasure[] = [
  ...(['investment', 'projects', 'installed_capacity', 'output_value', 'jobs'] as const),
  ...(['gdp', 'budget_revenue', 'va_primary', 'va_secondary', 'va_tertiary'] as const),
]

export function isOfficial(measure: ViewMeasure): measure is OfficialMeasure {
  return (OFFICIAL_MEASURES as readonly string[]).includes(measure)
}

/** What a figure rests on: its sentence says it all, or parts were concluded from around it. */
export const GROUNDS = ['stated', 'inferred'] as const
export type Grounds = (typeof GROUNDS)[number]

export const PER = ['head'] as const
export type Per = (typeof PER)[number]

export interface View {
  /** GB/T 2260 codes; a prefecture stands for all its banners; empty: all. */
  regions: string[]
  /** Sector slugs; empty: all. Sectors and industries add up. */
  sectors: string[]
  /** Industry slugs; empty: all. */
  industries: string[]
  /** Empty: all. */
  statuses: Status[]
  /** Years the figures are filed under; null: open. */
  yearFrom: number | null
  yearTo: number | null
  measure: ViewMeasure
  /** Only with the measure `capacity`: whose; null: of the product reported most often. `productName` writes it. */
  product: string | null
  /** `head`: divided by the census population; only of `PER_HEAD_MEASURES`. */
  per: Per | null
  /** Null: planned and actual side by side, never added up. */
  basis: Basis | null
  /** Null: stated and inferred figures together. */
  grounds: Grounds | null
  /** What the map and the ranking are made of. */
  level: Level
  /** Prefecture the map is drilled into; null: the whole region. */
  within: string | null
  language: Language
  /** Null: the newest. */
  edition: number | null
}
