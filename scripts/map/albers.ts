import { type GeoProjection, geoConicEqualArea } from 'd3-geo'

const EARTH_RADIUS_KM = 6371.0088
/** Square kilometres per steradian. */
export const KM2 = EARTH_RADIUS_KM ** 2

/**
 * Albers equal-area with parallels 40° and 50.7° and the meridian 111.6° E: areas are true, shapes are distorted by
 * 1.1 % at most. In kilometres.
 */
export const albersKm: GeoProjection = geoConicEqualArea()
  .parallels([40, 50.7])
  .rotate([-111.6, 0])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  .precision(0)
