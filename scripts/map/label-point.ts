import polylabel from 'polylabel'
import { albersKm } from './albers'
import type { Area } from './source'

type Ring = [number, number][]

const ringArea = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!
      return sum + x * nextY - nextX * y
    }, 0),
  )

/**
 * Where a unit's label stands: the pole of inaccessibility of its largest part in an equal-area plane, to half a
 * kilometre. It always lies inside, which a centroid does not.
 * @returns degrees [longitude, latitude], three decimals
 */
export function labelPoint(area: Area): [number, number] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  const [largest] = polygons
    .map((rings) => rings.map((ring) => ring.map((point) => albersKm([point[0]!, point[1]!])!)))
    .sort((a, b) => ringArea(b[0]!) - ringArea(a[0]!))
  const [x, y] = polylabel(largest!, 0.5)
  const [longitude, latitude] = albersKm.invert!([x, y])!
  return [round3(longitude), round3(latitude)]
}

export function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}
