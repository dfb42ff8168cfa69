import type { MultiPolygon, Polygon } from 'geojson'
import { type Position, projected } from '../projection'
import { compactPath } from './paths'

/** Corners lie on a grid of half a pixel. */
const STEP = 0.5

/** One path of all rings of the shapes, as the `d` of an SVG path; empty without shapes. */
export function shapePath(
  shapes: readonly { geometry: Polygon | MultiPolygon }[],
  project: (position: Position) => Position,
): string {
  const rings = shapes.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const path = rings
    .map((ring) => projected(ring, project, STEP) as number[][])
    .map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`)
    .join('')
  return path === '' ? '' : compactPath(path)
}
