import { compare } from '@/lib/resolve'
import { keyOf } from './digest'
import type { IdentifiedDocument, IncomingDocument, Sql } from './types'

/** Share of the headlines of the larger of two pages from which on they are copies of one page. */
const SAME_PAGE = 0.5

/**
 * The key that front matter gives a document: of address and title (a page on the web may hold several articles, each
 * a document of its own), else of publisher, date and title; null without these.
 */
export function declaredKey(
  meta: Pick<IncomingDocument, 'url' | 'publisher' | 'published' | 'publishedInferred' | 'title'>,
): string | null {
  const title = meta.title?.replace(/\s+/g, '')
  if (meta.url !== null) return keyOf('url', meta.url.replace(/#.*$/, '').replace(/\/$/, ''), title ?? '')
  if (title === undefined) return null
  const published = meta.publishedInferred ? '' : (meta.published ?? '')
  if (meta.publisher === null && published === '') return null
  return keyOf('title', meta.publisher ?? '', published, title)
}

interface Page {
  id: number
  key: string
  headlines: string[]
}

/** Stored pages without front matter that have a headline in common with the given ones. */
async function storedPages(db: Sql, headlines: string[]): Promise<Page[]> {
  if (headlines.length === 0) return []
  return db.$queryRawUnsafe<Page[]>(
    `SELECT d."id", d."key", array_agg(a."key"::text) AS headlines
     FROM "document" d JOIN "article" a ON a."documentId" = d."id"
     WHERE d."lastEdition" IS NULL AND d."url" IS NULL AND d."title" IS NULL
       AND d."id" IN (
         SELECT "documentId" FROM "article"
         WHERE "key" IN (SELECT x FROM json_array_elements_text($1::text::json) x))
     GROUP BY d."id", d."key"`,
    JSON.stringify(headlines),
  )
}

function likeness(a: ReadonlySet<string>, b: readonly string[]): number {
  const other = new Set(b)
  let common = 0
  for (const headline of other) if (a.has(headline)) common++
  return common / Math.max(a.size, other.size, 1)
}

/**
 * Gives every document its identity: by front matter, else that of the stored page it shares most headlines with, else a
 * new one. Two pages of one name stay two documents; no stored page is claimed twice.
 */
export async function identify(
  db: Sql,
  documents: readonly IncomingDocument[],
): Promise<IdentifiedDocument[]> {
  const undeclared = documents.filter(
    (document) => document.storedKey === undefined && declaredKey(document) === null,
  )
  const headlinesOf = (document: IncomingDocument) =>
    document.extraction.articles.map((article) => article.key)
  const pages = await storedPages(db, [...new Set(undeclared.flatMap(headlinesOf))])
  const claims = undeclared
    .flatMap((document) => {
      const headlines = new Set(headlinesOf(document))
      return pages.map((page) => ({ document, page, share: likeness(headlines, page.headlines) }))
    })
    .filter(({ share }) => share >= SAME_PAGE)
    .sort(
      (a, b) =>
        b.share - a.share || compare(a.page.key, b.page.key) || compare(a.document.hash, b.document.hash),
    )
  const claimed = new Map<IncomingDocument, string>()
  const taken = new Set<string>()
  for (const { document, page } of claims) {
    if (claimed.has(document) || taken.has(page.key)) continue
    claimed.set(document, page.key)
    taken.add(page.key)
  }
  const identified = documents.map((document) => ({
    ...document,
    key: document.storedKey ?? declaredKey(document) ?? claimed.get(document) ?? keyOf('page', document.hash),
  }))
  // A file that corrects a stored document takes the place of what would be read anew.
  const fresh = new Set(
    identified.filter((document) => document.storedKey === undefined).map((document) => document.key),
  )
  return identified.filter((document) => document.storedKey === undefined || !fresh.has(document.key))
}
