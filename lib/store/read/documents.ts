import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import type { Paging } from './evidence'
import { FACT_KINDS, FACT_TABLES } from './fact-columns'
import { projectsWithin } from './projects'
import { queryEdition } from './query'
import type { Scope } from './scope'
import { figuresWithin } from './timeline'

export interface DocumentRow {
  key: string
  name: string
  title: string | null
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  regionCode: string | null
  restated: boolean
  articles: number
  /** Mentions of projects, sums and output figures read from it, as far as they are in the scope. */
  facts: number
}

export interface DocumentPaging extends Paging {
  /** Words that title, publisher or name of the file must have, all of them. */
  search?: string | null
}

export interface DocumentPage {
  rows: DocumentRow[]
  total: number
}

/** Documents of an edition that state something of a scope (all of them where it asks for nothing), newest first. One statement. */
export async function loadDocuments(
  snapshot: Snapshot,
  scope: Scope,
  { page, size, search = null }: DocumentPaging,
): Promise<DocumentPage> {
  const words = (search ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  const named = words.map(
    (word) =>
      Prisma.sql` AND position(${word} in lower(concat_ws(' ', d."title", d."publisher", d."name"))) > 0`,
  )
  const source = asksForSomething(scope)
    ? Prisma.sql`(${factsByDocument(snapshot, scope)}) mine JOIN "document" d ON d."id" = mine."documentId"`
    : Prisma.sql`"document" d`
  const facts = asksForSomething(scope) ? Prisma.sql`mine.facts` : allFacts(snapshot)
  const rows = await queryEdition<DocumentRow & { all: number }>(
    snapshot,
    Prisma.sql`
    SELECT d."key"::text AS key, d."name", d."title", d."publisher", d."published", d."publishedInferred", d."url",
      d."regionCode"::text AS "regionCode", d."restated", count(*) OVER ()::int AS all,
      (SELECT count(*) FROM "article" a WHERE a."documentId" = d."id")::int AS articles, ${facts} AS facts
    FROM ${source}
    WHERE ${validAt(snapshot.number, 'd')}${named.length > 0 ? Prisma.join(named, '') : Prisma.empty}
    ORDER BY d."published" DESC NULLS LAST, d."name", d."key"
    LIMIT ${size} OFFSET ${(page - 1) * size}`,
  )
  return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}

const MOST_WORDS = 8

function asksForSomething(scope: Scope): boolean {
  const { regions, sectors, industries, statuses, yearFrom, yearTo, within, at, grounds } = scope
  const listed = regions.length + sectors.length + industries.length + statuses.length > 0
  return listed || [yearFrom, yearTo, within, at ?? null, grounds ?? null].some((one) => one !== null)
}

/** Every fact of a document `d`. */
function allFacts(snapshot: Snapshot): Prisma.Sql {
  const counts = FACT_KINDS.map(
    (fact) => Prisma.sql`(SELECT count(*) FROM "article" a
      JOIN ${FACT_TABLES[fact]} f ON f."articleId" = a."id" AND ${validAt(snapshot.number, 'f')}
      WHERE a."documentId" = d."id")`,
  )
  return Prisma.sql`(${Prisma.join(counts, ' + ')})::int`
}

/** Documents with facts of a scope and how many: of projects where the project is filed, of places where they are. */
function factsByDocument(snapshot: Snapshot, scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT a."documentId", count(*)::int AS facts FROM (
      SELECT f."articleId" ${figuresWithin(snapshot, scope, FACT_TABLES.investment)}
      UNION ALL SELECT f."articleId" ${figuresWithin(snapshot, scope, FACT_TABLES.output)}
      UNION ALL SELECT f."articleId" FROM "project_mention" f
        JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
        JOIN "industry" n ON n."slug" = s."industrySlug"
        WHERE ${validAt(snapshot.number, 'f')} AND ${projectsWithin(scope, snapshot)}
    ) fact JOIN "article" a ON a."id" = fact."articleId" GROUP BY 1`
}
