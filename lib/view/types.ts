/** What the URL of the dashboard holds. Defaults are never written into the URL. */
import type { Basis, Status } from '@/lib/extract/types'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LEVELS = ['prefecture', 'county'] as const
export type Level = (typeof LEVELS)[number]

/** What map and ranking compare regions by. */
export const VIEW_MEASURES = ['investment', 'projects', 'output_value', 'jobs', 'installed_capacity'] as const
export type ViewMeasure = (typeof VIEW_MEASURES)[number]

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
  /** Null: planned and actual side by side, never added up. */
  basis: Basis | null
  /** What the map and the ranking are made of. */
  level: Level
  /** Prefecture the map is drilled into; null: the whole region. */
  within: string | null
  language: Language
  /** Null: the newest. */
  edition: number | null
}
