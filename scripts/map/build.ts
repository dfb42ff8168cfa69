import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { MAP_CREDIT } from '../../lib/regions'
import { GEO_FILES } from '../../lib/store/geo'
import { readCounties } from './source'
import { countyMap, exactTopology, placeProperties, prefectureMap } from './topology'

/** The map's files by name, as text; the same text every time. */
export function mapFiles(): Record<string, string> {
  const counties = readCounties()
  const exact = exactTopology(counties)
  const places = placeProperties(exact, counties)
  const credited = (topo: object): string => `${JSON.stringify({ ...topo, attribution: MAP_CREDIT.zh })}\n`
  return {
    [GEO_FILES.counties]: credited(countyMap(exact, places)),
    [GEO_FILES.prefectures]: credited(prefectureMap(exact, places)),
    [GEO_FILES.places]: `${JSON.stringify(Object.fromEntries(places))}\n`,
  }
}

function unchanged(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}

/** Writes the map's files into a folder, leaving alone those that are right already. Returns name → bytes. */
export function writeMap(folder: string): Record<string, number> {
  mkdirSync(folder, { recursive: true })
  const sizes: Record<string, number> = {}
  for (const [name, text] of Object.entries(mapFiles())) {
    const file = path.join(folder, name)
    if (!unchanged(file, text)) writeFileSync(file, text)
    sizes[name] = Buffer.byteLength(text)
  }
  return sizes
}
