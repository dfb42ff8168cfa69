import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { geoContains } from 'd3-geo'
import { afterAll, describe, expect, it } from 'vitest'
import { COUNTIES, MAP_CREDIT, PREFECTURES } from '@/lib/regions'
import { GEO_FILES, loadGeo } from '@/lib/store/geo'
import { mapFiles, writeMap } from '@/scripts/map/build'
import { readCounties } from '@/scripts/map/source'

const folder = mkdtempSync(path.join(tmpdir(), 'map-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('map', () => {
  writeMap(folder)
  const geo = loadGeo(folder)

  it('is the same to the byte when made again', () => {
    for (const [name, text] of Object.entries(mapFiles())) {
      expect(readFileSync(path.join(folder, name), 'utf8') === text, name).toBe(true)
    }
  })

  it('has 103 counties, 12 prefectures and one outline', () => {
    expect(geo.counties.features.map(({ properties }) => properties.adcode)).toEqual(
      COUNTIES.map(({ code }) => code),
    )
    const prefectures = PREFECTURES.map(({ code }) => code)
    expect(geo.prefectures.features.map(({ properties }) => properties.adcode)).toEqual(prefectures)
    expect(geo.prefecturesCoarse.features.map(({ properties }) => properties.adcode)).toEqual(prefectures)
    expect(geo.region.properties.adcode).toBe('150000')
    expect(Object.keys(geo.places)).toHaveLength(116)
  })

  it('has every label inside its unit and its parent', () => {
    const parents = new Map(geo.prefectures.features.map((feature) => [feature.properties.adcode, feature]))
    const outside = geo.counties.features.filter(
      (county) =>
        !geoContains(county, county.properties.cp) ||
        !geoContains(parents.get(county.properties.parent!)!, county.properties.cp),
    )
    expect(outside.map(({ properties }) => properties.name)).toEqual([])
  })

  it('carries the credit and stays small', () => {
    const { attribution } = JSON.parse(readFileSync(path.join(folder, GEO_FILES.counties), 'utf8'))
    expect(attribution).toBe(MAP_CREDIT.zh)
    expect(readFileSync(path.join(folder, GEO_FILES.counties)).length).toBeLessThan(150_000)
    expect(readFileSync(path.join(folder, GEO_FILES.prefectures)).length).toBeLessThan(22_000)
  })

  it('has borders as lines', () => {
    expect(geo.meshes.counties.coordinates.length).toBeGreaterThan(50)
    expect(geo.meshes.prefectures.coordinates.length).toBeGreaterThan(12)
  })
})

describe('errors', () => {
  it('names the command where the map has not been made', () => {
    expect(() => loadGeo(path.join(folder, 'nowhere'))).toThrow(/nowhere.*is missing; make the map with/)
  })

  it('refuses boundaries with a county missing', () => {
    const file = path.join(folder, 'short.json')
    const feature = {
      type: 'Feature',
      properties: { gb: '156150622', full_name: '准格尔旗' },
      geometry: { type: 'Polygon', coordinates: [] },
    }
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
    expect(() => readCounties(file)).toThrow('map: expected 103 counties, found 1')
  })

  it('refuses what is no feature collection', () => {
    const file = path.join(folder, 'other.json')
    writeFileSync(file, '{}')
    expect(() => readCounties(file)).toThrow(/is no GeoJSON feature collection/)
  })
})
