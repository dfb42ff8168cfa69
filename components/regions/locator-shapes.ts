import { aspectOf, type Position, projected, projectionInto } from '@/lib/charts/projection'
import { compactPath } from '@/lib/charts/svg/paths'
import { regionByCode } from '@/lib/regions'
import { loadGeo, type PlaceFeature } from '@/lib/store/geo'

export interface Locator {
  width: number
  height: number
  /** Outlines of the prefectures. */
  ground: string
  /** The prefecture that the unit lies in; empty for prefectures and the region. */
  league: string
  /** The unit itself; empty for the autonomous region. */
  unit: string
  /** Around a unit too small to be seen. */
  ring: { x: number; y: number; radius: number } | null
}

const WIDTH = 360
const PAD = 6
/** A shape smaller than this, in pixels, gets a ring. */
const SMALL = 24

const cache = new Map<string, Locator>()

/** The drawing of where a unit lies, in pixels; made once for each. */
export function locatorOf(code: string): Locator {
  const cached = cache.get(code)
  if (cached) return cached
  const geo = loadGeo()
  const outline = geo.prefecturesCoarse.features.map(({ geometry }) => geometry.coordinates)
  const height = Math.round((WIDTH - 2 * PAD) * aspectOf(outline) + 2 * PAD)
  const project = projectionInto(outline, {
    left: PAD,
    top: PAD,
    width: WIDTH - 2 * PAD,
    height: height - 2 * PAD,
  })
  const region = regionByCode(code)
  const prefecture = (wanted: string | null | undefined) =>
    geo.prefecturesCoarse.features.filter(({ properties }) => properties.adcode === wanted)
  const unit =
    region?.level === 'county'
      ? geo.counties.features.filter(({ properties }) => properties.adcode === code)
      : prefecture(code)
  const locator: Locator = {
    width: WIDTH,
    height,
    ground: pathOf(geo.prefecturesCoarse.features, project),
    league: region?.level === 'county' ? pathOf(prefecture(region.parent), project) : '',
    unit: pathOf(unit, project),
    ring: ringAround(unit, project),
  }
  cache.set(code, locator)
  return locator
}

/** One path of all rings of the features, in whole pixels where that is enough. */
export function pathOf(features: readonly PlaceFeature[], project: (position: Position) => Position): string {
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const path = rings
    .map((ring) => projected(ring, project, 0.5) as number[][])
    .map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`)
    .join('')
  return path === '' ? '' : compactPath(path)
}

function ringAround(
  features: readonly PlaceFeature[],
  project: (position: Position) => Position,
): Locator['ring'] {
  const points = features.flatMap(({ geometry }) =>
    (geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Position[]).map(project),
  )
  const centre = features[0]?.properties.cp
  if (points.length === 0 || centre === undefined) return null
  const size = (axis: 0 | 1) =>
    Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]))
  if (Math.max(size(0), size(1)) >= SMALL) return null
  const [x, y] = project(centre)
  return { x: Math.round(x), y: Math.round(y), radius: 14 }
}
