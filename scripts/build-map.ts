/** Makes public/geo/*.json from the boundaries in node_modules: `npx tsx scripts/build-map.ts [FOLDER]`. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeMap } from './map/build'

const folder =
  process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'public', 'geo')
try {
  for (const [name, bytes] of Object.entries(writeMap(folder))) {
    console.log(`${path.relative(process.cwd(), path.join(folder, name))}  ${(bytes / 1000).toFixed(1)} kB`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
