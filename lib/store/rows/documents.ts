import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { query } from '../read/query'
import { type Scope, scopeCondition } from '../read/scope'
import { behindId, type Positioned, type Stretch } from './page'

export interface DocumentListRow extends Positioned {
  key: string
  name: string
  title: string | null
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  regionCode: string | null
  restated: boolean
  /** Characters (UTF-16) of its text: what offsets point into. */
  length: number
  articles: number
  mentions: number
  investments: number
  outputs: number
}

/** Which documents: of places and years of publication, or one. */
export interface DocumentFilter {
  scope: Pick<Scope, 'regions' | 'within' | 'yearFrom' | 'yearTo'>
  key?: string
}

/** A stretch of the documents of an edition. One statement. */
export async function loadDocumentRows(
  snapshot: Snapshot,
  filter: DocumentFilter,
  { after, limit }: Stretch,
): Promise<DocumentListRow[]> {
  const facts = (table: string) => Prisma.sql`(SELECT count(*) FROM "article" a
    JOIN ${Prisma.raw(`"${table}"`)} f ON f."articleId" = a."id" AND ${validAt(snapshot.number, 'f')}
    WHERE a."documentId" = d."id")::int`
  return query<DocumentListRow>(Prisma.sql`
    SELECT d."id"::text AS at, d."key"::text AS key, d."name", d."title", d."publisher", d."published",
      d."publishedInferred", d."url", d."regionCode"::text AS "regionCode", d."restated", length(d."text")::int AS length,
      (SELECT count(*) FROM "article" a WHERE a."documentId" = d."id")::int AS articles,
      ${facts('project_mention')} AS mentions, ${facts('investment')} AS investments, ${facts('output_figure')} AS outputs
    FROM "document" d
    WHERE ${matching(snapshot, filter)} AND ${behindId(Prisma.sql`d."id"`, after)}
    ORDER BY d."id" LIMIT ${limit}`)
}

/** How many there are. One statement. */
export async function countDocumentRows(snapshot: Snapshot, filter: DocumentFilter): Promise<number> {
  const [row] = await query<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count FROM "document" d WHERE ${matching(snapshot, filter)}`,
  )
  return row?.count ?? 0
}

function matching(snapshot: Snapshot, { scope, key }: DocumentFilter): Prisma.Sql {
  const year = Prisma.sql`left(d."published", 4)::int`
  const within = scopeCondition(
    { ...scope, sectors: [], industries: [], statuses: [] },
    {
      region: Prisma.sql`d."regionCode"`,
      sector: Prisma.sql`NULL`,
      industry: Prisma.sql`NULL`,
      status: Prisma.sql`NULL`,
      yearFrom: year,
      yearTo: year,
      stated: Prisma.sql`NULL`,
    },
  )
  const one = key === undefined ? Prisma.sql`TRUE` : Prisma.sql`d."key" = ${key}`
  return Prisma.sql`${validAt(snapshot.number, 'd')} AND ${within} AND ${one}`
}
