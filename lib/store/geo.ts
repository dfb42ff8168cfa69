import { readFileSync } from 'node:fs'
import path from 'node:path'
import { feature, mesh } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Geo, PlaceCollection, PlaceFeature, PlaceProperties } from './geo-types'

export type { Geo, PlaceCollection, PlaceFeature, PlaceProperties } from './geo-types'

/** Files of the map below public/geo/, made by `scripts/build-map.ts`. */
export const GEO_FILES = {
  counties: 'nm-counties.topo.json',
  prefectures: 'nm-prefectures.topo.json',
  places: 'nm-places.json',
} as const

type MapTopology = Topology<Record<string, GeometryCollection<PlaceProperties>>>

function read<T>(folder: string, name: string): T {
  const file = path.join(folder, name)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} is missing; make the map with \`npx tsx scripts/build-map.ts\``)
  }
  return JSON.parse(text) as T
}

const shapesOf = (topo: MapTopology, object: string): PlaceCollection =>
  feature(topo, topo.objects[object]!) as unknown as PlaceCollection

/**
 * Smallest triangle that is worth a corner, in km²: less than a square pixel where the whole region is 800 pixels wide
 * (9 km²), and where it is 390 (38 km²).
 */
const SMALLEST_KM2 = { wide: 8, phone: 25 }
const EARTH_KM2 = 6371 ** 2

/** Shapes with as many corners as show in a picture of all of them; neighbours keep one border. */
function coarser(detailed: MapTopology): Pick<Geo, 'countiesCoarse' | 'phone'> {
  const weighed = presimplify(detailed, sphericalTriangleArea)
  const [wide, phone] = [SMALLEST_KM2.wide, SMALLEST_KM2.phone].map((smallest) => {
    const coarse = simplify(weighed, smallest / EARTH_KM2) as MapTopology
    const lines = mesh(coarse, coarse.objects.prefectures as never)
    return { coarse, counties: { shapes: shapesOf(coarse, 'counties'), prefectures: lines } }
  }) as [Coarse, Coarse]
  return {
    countiesCoarse: wide.counties,
    phone: { counties: phone.counties, prefectures: shapesOf(phone.coarse, 'prefectures') },
  }
}

interface Coarse {
  coarse: MapTopology
  counties: Geo['countiesCoarse']
}

const cache = new Map<string, Geo>()

/**
 * The generated map as GeoJSON; read once per process and folder.
 * @param folder where the files lie; default public/geo below the working directory
 * @throws where the map has not been made, with the command that makes it
 */
export function loadGeo(folder = path.join(process.cwd(), 'public', 'geo')): Geo {
  const cached = cache.get(folder)
  if (cached) return cached
  const detailed = read<MapTopology>(folder, GEO_FILES.counties)
  const coarse = read<MapTopology>(folder, GEO_FILES.prefectures)
  const geo: Geo = {
    counties: shapesOf(detailed, 'counties'),
    ...coarser(detailed),
    prefectures: shapesOf(detailed, 'prefectures'),
    prefecturesCoarse: shapesOf(coarse, 'prefectures'),
    region: shapesOf(detailed, 'region').features[0] as PlaceFeature,
    meshes: {
      counties: mesh(detailed, detailed.objects.counties as never, (a, b) => a !== b),
      prefectures: mesh(detailed, detailed.objects.prefectures as never),
    },
    places: read<Record<string, PlaceProperties>>(folder, GEO_FILES.places),
  }
  cache.set(folder, geo)
  return geo
}
