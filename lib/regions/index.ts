/** Codes, names, aliases, towns and zones of Inner Mongolia: data and functions, no I/O. */
export {
  COUNTIES,
  COUNTY_COUNTS,
  children,
  isWithin,
  PREFECTURES,
  prefectureOf,
  REGIONS,
  ROOT,
  regionByCode,
  regionLabel,
} from './tree'
export type { Region, RegionLevel } from './types'
