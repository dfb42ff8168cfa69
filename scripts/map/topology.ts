import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import { feature, merge, mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { PREFECTURES, REGIONS, ROOT } from '../../lib/regions'
import type { PlaceProperties } from '../../lib/store/geo-types'
import { KM2 } from './albers'
import { dropUnusedArcs } from './arcs'
import { labelPoint, round3 } from './label-point'
import { type Area, type CountyFeature, must } from './source'

type Shape = (Polygon | MultiPolygon) & { id?: string | number; properties?: object }
export type MapTopology = Topology<Record<string, GeometryCollection>>
type Properties = Map<string, PlaceProperties>

const shapes = (topo: MapTopology): Shape[] => topo.objects.counties!.geometries as Shape[]
const within = (code: string, all: Shape[]): Shape[] =>
  code === ROOT ? all : all.filter((shape) => String(shape.id).startsWith(code.slice(0, 4)))

/** All counties in one topology with shared borders, each vertex weighted for simplification. */
export function exactTopology(counties: CountyFeature[]): MapTopology {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: counties }
  const topo = topology({ counties: collection }) as unknown as MapTopology
  must(
    topo.arcs.length < 400,
    `neighbouring counties do not share borders (${topo.arcs.length} arcs, expected about 307)`,
  )
  return presimplify(topo, sphericalTriangleArea) as MapTopology
}

/** Label point, centroid and area of all 116 units, from the exact shapes, so that they do not depend on simplification. */
export function placeProperties(exact: MapTopology, counties: CountyFeature[]): Properties {
  const areas = new Map<string, Area>(counties.map((county) => [county.id, county.geometry]))
  return new Map(
    REGIONS.map(({ code, name, shortName, parent }) => {
      const area = areas.get(code) ?? (merge(exact, within(code, shapes(exact)) as never) as Area)
      const [longitude, latitude] = geoCentroid(area)
      const properties: PlaceProperties = {
        adcode: code,
        name,
        shortName,
        parent,
        cp: labelPoint(area),
        centroid: [round3(longitude), round3(latitude)],
        km2: Math.round(geoArea(area) * KM2),
      }
      return [code, properties]
    }),
  )
}

/** Simplifies along shared borders and dissolves prefectures and the region's outline from the simplified counties. */
function dissolved(exact: MapTopology, places: Properties, minKm2: number): MapTopology {
  const simple = simplify(exact, minKm2 / KM2) as MapTopology
  const counties = shapes(simple)
  const dissolve = (code: string) => ({
    ...mergeArcs(simple, within(code, counties) as never),
    id: code,
    properties: places.get(code)!,
  })
  const collection = (geometries: object[]) =>
    ({ type: 'GeometryCollection', geometries }) as GeometryCollection
  return {
    type: 'Topology',
    arcs: simple.arcs,
    objects: {
      counties: collection(
        counties.map((shape) => ({ ...shape, properties: places.get(String(shape.id))! })),
      ),
      prefectures: collection(PREFECTURES.map(({ code }) => dissolve(code))),
      region: collection([dissolve(ROOT)]),
    },
  }
}

/** Counties, prefectures and outline on the same arcs. Above 0.25 km² some counties cross themselves. */
export function countyMap(exact: MapTopology, places: Properties, minKm2 = 0.25): MapTopology {
  return checked(quantize(dropUnusedArcs(dissolved(exact, places, minKm2)), 1e5) as MapTopology, places)
}

/** Prefectures alone, coarser, for the first view. */
export function prefectureMap(exact: MapTopology, places: Properties, minKm2 = 6): MapTopology {
  const topo = dissolved(exact, places, minKm2)
  // Made anew from the shapes, so that pieces of border between former county corners join.
  const shapesAlone = feature(topo, topo.objects.prefectures!)
  const joined = topology({ prefectures: shapesAlone }) as unknown as MapTopology
  return checked(quantize(joined, 3e4) as MapTopology, places)
}

function checked(topo: MapTopology, places: Properties): MapTopology {
  for (const [object, collection] of Object.entries(topo.objects)) {
    const { features } = feature(topo, collection) as unknown as {
      features: Feature<Area, PlaceProperties>[]
    }
    for (const shape of features) {
      const { adcode, name } = shape.properties
      const wanted = places.get(adcode)!.km2
      const found = geoArea(shape) * KM2
      const close = Math.abs(found - wanted) < Math.max(0.05 * wanted, 15)
      must(close, `${object}: ${name} has ${found.toFixed(0)} km² after simplification, ${wanted} before`)
    }
  }
  return topo
}
