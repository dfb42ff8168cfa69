import { readFileSync } from 'node:fs'
import path from 'node:path'
import { neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { GEO_FILES } from './geo'
import type { PlaceProperties } from './geo-types'

type MapTopology = Topology<Record<'counties' | 'prefectures', GeometryCollection<PlaceProperties>>>

const cache = new Map<string, ReadonlyMap<string, readonly string[]>>()

/**
 * Which units share a stretch of border, county with county and prefecture with prefecture, from the arcs of the map;
 * units that only meet in a point are no neighbours. Read once per process and folder.
 *
 * @param folder where the map lies; default public/geo below the working directory
 * @returns codes of the neighbours by code, ascending; every unit of the map has an entry
 */
export function loadNeighbours(
  folder = path.join(process.cwd(), 'public', 'geo'),
): ReadonlyMap<string, readonly string[]> {
  const cached = cache.get(folder)
  if (cached) return cached
  const topology = JSON.parse(readFileSync(path.join(folder, GEO_FILES.counties), 'utf8')) as MapTopology
  const found = new Map<string, readonly string[]>()
  for (const level of ['counties', 'prefectures'] as const) {
    const { geometries } = topology.objects[level]
    const codes = geometries.map(({ properties }) => (properties as PlaceProperties).adcode)
    neighbors(geometries).forEach((indices, i) => {
      found.set(codes[i]!, indices.map((index) => codes[index]!).sort())
    })
  }
  cache.set(folder, found)
  return found
}
