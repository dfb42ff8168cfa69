import { boxOf } from '@/lib/export/geojson'
import { loadGeo } from '@/lib/store/geo'

/** South, west, north, east of the autonomous region, as schema.org writes a box. */
export function loadRegionBox(): readonly [number, number, number, number] {
  const [west, south, east, north] = boxOf(loadGeo().region.geometry)
  return [south, west, north, east]
}
