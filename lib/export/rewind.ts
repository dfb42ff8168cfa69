import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Degrees that are kept: 0.00001° is about a metre, far finer than the simplified borders. */
const DIGITS = 5

/** A shape with its rings wound as RFC 7946 asks for: outer ones counterclockwise, holes clockwise; coordinates rounded. */
export function rewound(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(polygon) }
}

function polygon(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const rounded = ring.map((position) => position.slice(0, 2).map(round))
    const counterclockwise = signedArea(rounded) > 0
    return counterclockwise === (i === 0) ? rounded : rounded.reverse()
  })
}

/** Twice the area of a ring in square degrees by the shoelace formula; positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    sum += x0 * y1 - x1 * y0
  }
  return sum
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DIGITS))
}
