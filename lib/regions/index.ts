/** Codes, names, aliases, towns and zones of Inner Mongolia: data and functions, no I/O. */

export { findPlaces, gazetteer, type PlaceMatch, regionByName, resolvePlace } from './find'
export type { PlaceKind } from './gazetteer'
export { MAP_CREDIT } from './map-credit'
export { type OtherNames, otherNames, unitsNamed } from './other-names'
export { publisherRegion } from './publishers'
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
