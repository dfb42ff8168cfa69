import type { SitemapPage } from '@/lib/export/sitemap'
import { REGIONS } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { KEYED_PAGES, type KeyedPages, loadKeys, loadLargestIds, walk } from '@/lib/store/rows'

/** Rows of a sitemap; the protocol allows 50,000. */
const MOST = 40_000

const SCREENS = [
  ...['/', '/compare', '/projects', '/sources'],
  ...['/about', '/about/quality', '/about/editions', '/about/api'],
]

/** A part of the sitemap: the screens and regions, or a range of projects or documents. */
export type Part = { kind: 'pages' } | { kind: KeyedPages; number: number }

/** The names of all parts: `pages.xml`, `projects-1.xml`, … */
export async function partNames(): Promise<string[]> {
  const largest = await loadLargestIds()
  const numbered = KEYED_PAGES.flatMap((kind) =>
    Array.from({ length: Math.ceil(largest[kind] / MOST) }, (_, i) => `${kind}-${i + 1}.xml`),
  )
  return ['pages.xml', ...numbered]
}

/** Reads the name of a part; null where there is none. */
export function parsePart(name: string): Part | null {
  if (name === 'pages.xml') return { kind: 'pages' }
  const [, kind, number] = /^(projects|sources)-([1-9]\d{0,4})\.xml$/.exec(name) ?? []
  const known = KEYED_PAGES.find((one) => one === kind)
  return known === undefined ? null : { kind: known, number: Number(number) }
}

/** The pages of a part, chunk by chunk. */
export async function* pagesOf(snapshot: Snapshot, part: Part): AsyncGenerator<SitemapPage[]> {
  const { createdAt: modified } = snapshot
  if (part.kind === 'pages') {
    yield [...SCREENS, ...REGIONS.map(({ code }) => `/regions/${code}`)].map((path) => ({ path, modified }))
    return
  }
  const range = { above: (part.number - 1) * MOST, upTo: part.number * MOST }
  for await (const rows of walk((stretch) => loadKeys(snapshot, part.kind, range, stretch)))
    yield rows.map(({ key, since }) => ({ path: `/${part.kind}/${key}`, modified: since }))
}
