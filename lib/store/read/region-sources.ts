import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { queryEdition } from './query'

/** A document that says something of a place. */
export interface RegionSourceRow {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  restated: boolean
  /** Facts that it states of the place or of what lies in it: mentions of projects, sums, output figures. */
  facts: number
}

/**
 * Documents that state facts of a place (a prefecture with its banners), newest first, whatever the filters: they are
 * the sources of the page, not of one figure. A mention or figure of a project counts where the project is filed. One
 * statement.
 */
export async function loadRegionSources(
  snapshot: Snapshot,
  code: string,
  limit: number,
): Promise<{ rows: RegionSourceRow[]; total: number }> {
  const pattern = `${code.replace(/(00)+$/, '')}%`
  const own = (table: string) => Prisma.sql`
    SELECT f."articleId" FROM ${Prisma.raw(`"${table}"`)} f
    LEFT JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    WHERE ${validAt(snapshot.number, 'f')} AND coalesce(s."regionCode", f."regionCode") LIKE ${pattern}`
  const rows = await queryEdition<RegionSourceRow & { all: number }>(
    snapshot,
    Prisma.sql`
    WITH fact AS (${own('project_mention')} UNION ALL ${own('investment')} UNION ALL ${own('output_figure')}),
      mine AS (
        SELECT a."documentId", count(*)::int AS facts FROM fact JOIN "article" a ON a."id" = fact."articleId" GROUP BY 1
      )
    SELECT d."key"::text AS "documentKey", d."title" AS "documentTitle", d."name" AS "documentName", d."publisher",
      d."published", d."publishedInferred", d."url", d."restated", mine.facts, count(*) OVER ()::int AS all
    FROM mine JOIN "document" d ON d."id" = mine."documentId"
    ORDER BY d."published" DESC NULLS LAST, d."name"
    LIMIT ${limit}`,
  )
  return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}
