/**
 * Albers' equal-area conic for Inner Mongolia: standard parallels 40° and 50.7°, central meridian 111.6° E. Areas are
 * true, shapes distorted by 1.1 % at most.
 */
import { geoConicEqualArea } from 'd3-geo'

export type Position = [x: number, y: number]

export interface Frame {
  left: number
  top: number
  width: number
  height: number
}

type Coordinates = readonly (number | Coordinates)[]

/**
 * A function from longitude and latitude to pixels such that `outline` fits into `frame`, centred. Computed with plain
 * points, so that the winding of rings does not matter.
 */
export function projectionInto(
  outline: readonly Coordinates[],
  frame: Frame,
): (position: Position) => Position {
  const project = geoConicEqualArea().parallels([40, 50.7]).rotate([-111.6, 0]).scale(1).translate([0, 0])
  const at = (position: Position): Position => project(position) ?? [0, 0]
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const position of positions(outline)) {
    const [x, y] = at(position)
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  if (east === -Infinity) return () => [frame.left, frame.top]
  const scale = Math.min(frame.width / (east - west || 1), frame.height / (south - north || 1))
  const x0 = frame.left + (frame.width - (east - west) * scale) / 2
  const y0 = frame.top + (frame.height - (south - north) * scale) / 2
  return (position) => {
    const [x, y] = at(position)
    return [x0 + (x - west) * scale, y0 + (y - north) * scale]
  }
}

/** Height over width of what is to be shown, on the plane of the projection. */
export function aspectOf(outline: readonly Coordinates[]): number {
  const unit = projectionInto(outline, { left: 0, top: 0, width: 1, height: 1e6 })
  const ys = positions(outline).map((position) => unit(position)[1])
  return ys.length === 0 ? 1 : Math.max(...bounds(ys)) - Math.min(...bounds(ys))
}

/**
 * The projection that fills a drawing `width` wide, in pixels, with `pad` around what is to be shown.
 * @returns it, and how high the drawing has to be
 */
export function projectionOfWidth(
  outline: readonly Coordinates[],
  width: number,
  pad: number,
): { height: number; project: (position: Position) => Position } {
  const height = Math.round((width - 2 * pad) * aspectOf(outline) + 2 * pad)
  const frame = { left: pad, top: pad, width: width - 2 * pad, height: height - 2 * pad }
  return { height, project: projectionInto(outline, frame) }
}

function bounds(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}

/** All positions of nested coordinates. */
function positions(coordinates: Coordinates): Position[] {
  const [first, second] = coordinates
  if (typeof first === 'number' && typeof second === 'number') return [[first, second]]
  return (coordinates as readonly Coordinates[]).flatMap((inner) => positions(inner))
}

/** The same nesting of coordinates in pixels, on a grid of `step`, so that neighbours keep one border. */
export function projected<T>(coordinates: T, project: (position: Position) => Position, step: number): T {
  const walk = (value: Coordinates): Coordinates => {
    const [first, second] = value
    if (typeof first === 'number' && typeof second === 'number') {
      return project([first, second]).map((number) => Math.round(number / step) * step)
    }
    return (value as readonly Coordinates[]).map((inner) => walk(inner))
  }
  return walk(coordinates as unknown as Coordinates) as unknown as T
}
