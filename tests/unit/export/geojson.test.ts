import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { geoJsonPieces } from '@/lib/export/geojson'
import { rewound, signedArea } from '@/lib/export/rewind'
import { textOf } from './support'

const clockwise: Position[] = [
  [110, 40],
  [110, 41],
  [111, 41],
  [111, 40],
  [110, 40],
]
const hole: Position[] = [
  [110.2, 40.2],
  [110.8, 40.2],
  [110.8, 40.8],
  [110.2, 40.8],
  [110.2, 40.2],
]

describe('rings', () => {
  it('outer ones run counterclockwise, holes clockwise, whatever they were', () => {
    for (const rings of [
      [clockwise, hole],
      [[...clockwise].reverse(), [...hole].reverse()],
    ]) {
      const shape = rewound({ type: 'Polygon', coordinates: rings }) as Polygon
      expect(shape.coordinates.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1])
    }
  })
  it('stay closed and are rounded to about a metre', () => {
    const exact = clockwise.map(([x = 0, y = 0]) => [x + 0.123456789, y])
    const [ring = []] = (rewound({ type: 'Polygon', coordinates: [exact] }) as Polygon).coordinates
    expect(ring[0]).toEqual(ring.at(-1))
    expect(ring[0]?.[0]).toBe(110.12346)
  })
  it('of several parts are each wound anew', () => {
    const shape = rewound({ type: 'MultiPolygon', coordinates: [[clockwise], [clockwise]] }) as MultiPolygon
    expect(shape.coordinates.every(([ring = []]) => signedArea(ring) > 0)).toBe(true)
  })
})

describe('a file of regions', () => {
  it('carries credit and edition, and a box around each region and around all', async () => {
    const shapes = [
      {
        code: '150622',
        geometry: { type: 'Polygon', coordinates: [clockwise] } as Polygon,
        properties: { value: 1 },
      },
      {
        code: '150626',
        geometry: {
          type: 'Polygon',
          coordinates: [clockwise.map(([x = 0, y = 0]) => [x + 5, y - 2])],
        } as Polygon,
        properties: { value: null },
      },
    ]
    const text = await textOf(geoJsonPieces({ credit: '边界数据', edition: { number: 2 } }, shapes))
    const made = JSON.parse(text) as FeatureCollection & { credit: string }
    expect(made).toMatchObject({ type: 'FeatureCollection', credit: '边界数据', bbox: [110, 38, 116, 41] })
    expect(made.features.map(({ id, properties, bbox }) => [id, properties, bbox])).toEqual([
      ['150622', { value: 1 }, [110, 40, 111, 41]],
      ['150626', { value: null }, [115, 38, 116, 39]],
    ])
  })
  it('is a collection even without regions', async () => {
    expect(JSON.parse(await textOf(geoJsonPieces({}, [])))).toEqual({
      type: 'FeatureCollection',
      features: [],
    })
  })
})
