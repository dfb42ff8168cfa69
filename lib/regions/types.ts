export type RegionLevel = 'region' | 'prefecture' | 'county'

/** A unit of GB/T 2260: the autonomous region, one of its 12 cities and leagues, or one of 103 banners, counties and districts. */
export interface Region {
  /** Six digits. */
  code: string
  level: RegionLevel
  /** Official Chinese name. */
  name: string
  /** Short Chinese name for maps, axes and tables; unique. */
  shortName: string
  nameEn: string
  /** Code of the unit above; null for the autonomous region. */
  parent: string | null
}
