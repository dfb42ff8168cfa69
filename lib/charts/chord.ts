import type { MultiPolygon, Polygon } from 'geojson'
import type { Position } from './projection'

/**
 * How far a shape reaches to both sides of a point inside it, on the horizontal line through the point: the smaller
 * of both distances. 0 where the point lies outside.
 */
export function reachAt(shape: Polygon | MultiPolygon, [x, y]: Position): number {
  let [left, right] = [Infinity, Infinity]
  let crossingsLeft = 0
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1]!
      const [bx = 0, by = 0] = ring[i]!
      if (ay > y === by > y) continue
      const at = ax + ((y - ay) / (by - ay)) * (bx - ax)
      if (at <= x) {
        crossingsLeft++
        left = Math.min(left, x - at)
      } else right = Math.min(right, at - x)
    }
  }
  return crossingsLeft % 2 === 0 ? 0 : Math.min(left, right)
}
