import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { rewound } from './rewind'

type Box = [west: number, south: number, east: number, north: number]

/** A region on the map: its shape and what is said of it. */
export interface Shape {
  code: string
  geometry: Polygon | MultiPolygon
  properties: Readonly<Record<string, string | number | null>>
}

/**
 * A FeatureCollection after RFC 7946, feature by feature. Title, edition and credit stand in the file as foreign
 * members: a map made of it must carry the credit. Degrees are longitude and latitude; the source gives CGCS2000, which
 * agrees with the WGS 84 that the format asks for to within centimetres.
 */
export async function* geoJsonPieces(
  head: Readonly<Record<string, unknown>>,
  shapes: Iterable<Shape>,
): AsyncGenerator<string> {
  const features = [...shapes].map(({ code, geometry, properties }): Feature => {
    const shape = rewound(geometry)
    return { type: 'Feature', id: code, bbox: boxOf(shape), properties: { ...properties }, geometry: shape }
  })
  const boxes = features.map(({ bbox }) => bbox as Box)
  const whole = boxes.length > 0 ? { bbox: joined(boxes) } : {}
  const opening = JSON.stringify({ type: 'FeatureCollection', ...head, ...whole })
  yield `${opening.slice(0, -1)},"features":[`
  for (const [i, feature] of features.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(feature)}`
  yield '\n]}\n'
}

/** West, south, east, north in degrees. */
export function boxOf(shape: Polygon | MultiPolygon): Box {
  const rings: Position[][] = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [x = 0, y = 0] of rings.flat()) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

function joined(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ]
}
