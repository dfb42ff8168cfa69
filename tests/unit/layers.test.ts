import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Layers from the ground up: a file may import from its own layer and from those below it, never from above. */
const LAYERS: string[][] = [
  ['lib/regions', 'lib/industries', 'lib/env.ts'],
  ['lib/extract', 'lib/documents'],
  ['lib/resolve', 'lib/evaluate'],
  ['lib/store'],
  ['lib/view', 'lib/charts', 'lib/export'],
  ['components'],
  ['app', 'proxy.ts'],
]

/** Files that compute and nothing else: no reading, no sockets, no database. */
const PURE = [
  'lib/regions',
  'lib/industries',
  'lib/extract',
  'lib/documents',
  'lib/resolve',
  'lib/evaluate',
  'lib/view',
  'lib/charts',
  'lib/export',
]
const EFFECTS =
  /^(node:)?(fs|fs\/promises|net|http|https|child_process|worker_threads|dgram|tls)$|^pg$|^@prisma\//

const root = resolve(import.meta.dirname, '../..')

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Modules that a file names in import, export … from and import(), as paths from the root where they are ours. */
function importsOf(file: string, text: string): { module: string; typeOnly: boolean }[] {
  const found: { module: string; typeOnly: boolean }[] = []
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
  for (const [, type, statically, dynamically] of text.matchAll(pattern)) {
    const name = (statically ?? dynamically) as string
    const module = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
        : name
    found.push({ module, typeOnly: Boolean(type) })
  }
  return found
}

const layerOf = (path: string) =>
  LAYERS.findIndex((layer) =>
    layer.some((folder) => path === folder || path.startsWith(`${folder}/`) || `${path}.ts` === folder),
  )

const files = ['lib', 'components', 'app'].flatMap(sources)

describe('layers', () => {
  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('every file of lib belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
  })

  it('imports go downwards only', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8'))
        .filter(({ module }) => layerOf(module) > layerOf(file))
        .map(({ module }) => `${file} -> ${module}`),
    )
    expect(upwards).toEqual([])
  })

  it('libraries do not import from commands or tests', () => {
    const sideways = files.flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8'))
        .filter(({ module }) => /^(seeds|scripts|tests|bench)\//.test(module))
        .map(({ module }) => `${file} -> ${module}`),
    )
    expect(sideways).toEqual([])
  })

  it('the pure core has no effects', () => {
    const effects = files
      .filter((file) => PURE.some((folder) => file.startsWith(`${folder}/`)))
      .flatMap((file) =>
        importsOf(file, readFileSync(join(root, file), 'utf8'))
          .filter(({ module, typeOnly }) => !typeOnly && EFFECTS.test(module))
          .map(({ module }) => `${file} -> ${module}`),
      )
    expect(effects).toEqual([])
  })

  it('reads imports as they are written', () => {
    const text = `import a from 'x'\nimport type { B } from './b'\nexport * from '@/lib/regions'\nconst c = await import('../c')\nimport 'side'`
    expect(importsOf('lib/extract/d.ts', text).map(({ module }) => module)).toEqual([
      'x',
      'lib/extract/b',
      'lib/regions',
      'lib/c',
      'side',
    ])
  })
})
