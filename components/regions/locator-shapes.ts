import { type Position, projectionOfWidth } from '@/lib/charts/projection'
import { shapePath } from '@/lib/charts/svg/shape-path'
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
  const { height, project } = projectionOfWidth(outline, WIDTH, PAD)
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
    ground: shapePath(geo.prefecturesCoarse.features, project),
    league: region?.level === 'county' ? shapePath(prefecture(region.parent), project) : '',
    unit: shapePath(unit, project),
    ring: ringAround(unit, project),
  }
  cache.set(code, locator)
  return locator
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
