import { Prisma } from '../generated/client'
import { searchPatterns } from '../reading'
import { type Snapshot, validAt } from './edition'

/** Rows of an edition's table of projects: stored for the newest, computed by the same function for those before. */
export function listOf(snapshot: Snapshot): Prisma.Sql {
  return snapshot.number === snapshot.newest
    ? Prisma.sql`project_list`
    : Prisma.sql`project_list_at(${snapshot.number})`
}

/** A search as a condition on rows `p` of the table of projects; null where there is nothing to search for. */
function matching(search: string | null): Prisma.Sql | null {
  const patterns = searchPatterns(search ?? '')
  if (patterns.length === 0) return null
  return Prisma.join(
    patterns.map((pattern) => Prisma.sql`p."words" LIKE ${pattern}`),
    ' AND ',
  )
}

/**
 * Whether a project is among those that a search finds in the table, as a condition on the column of its key; always
 * where nothing is searched for.
 */
export function foundBy(snapshot: Snapshot, search: string | null, projectKey: Prisma.Sql): Prisma.Sql {
  const found = matching(search)
  if (found === null) return Prisma.sql`TRUE`
  return Prisma.sql`${projectKey} IN (SELECT p."projectKey" FROM ${listOf(snapshot)} p WHERE ${found})`
}

/** The same by the names of rows of `project_state` alone: for a few rows of whatever edition. */
export function foundByName(search: string, alias: string): Prisma.Sql {
  const patterns = searchPatterns(search)
  if (patterns.length === 0) return Prisma.sql`TRUE`
  const words = (column: string) =>
    `coalesce((SELECT r."words" FROM "reading" r WHERE r."text" = "${alias}"."${column}"), "${alias}"."${column}")`
  const all = Prisma.raw(`concat_ws(' ', ${words('name')}, ${words('company')})`)
  return Prisma.join(
    patterns.map((pattern) => Prisma.sql`${all} LIKE ${pattern}`),
    ' AND ',
  )
}

/**
 * Cells as those of the cube (`cellsOf`), of the projects alone that a search finds: one for each project and each of its
 * figures that counts. Null where there is nothing to search for.
 */
export function foundCells(snapshot: Snapshot, search: string): Prisma.Sql | null {
  const found = matching(search)
  if (found === null) return null
  const place = Prisma.sql`'project' AS "subject", p."regionCode", p."sector", p."industrySlug", p."status"`
  const figure = Prisma.sql`f."year", f."year", f."countsFrom", f."countsUntil", figure_stated(f."inferred") AND p."stated",
    1, (f."qualifier" <> 'exact')::int`
  const counted = Prisma.sql`f."projectKey" = p."projectKey" AND ${validAt(snapshot.number, 'f')}
    AND (f."standing" = 'leading' OR f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)`
  return Prisma.sql`(
    WITH p AS (SELECT p.* FROM ${listOf(snapshot)} p WHERE ${found})
    SELECT 'project' AS "fact", ${place}, 'projects' AS "kind", NULL::text AS "unit", NULL::"Basis" AS "basis",
      NULL::text AS "product", p."firstYear" AS "yearFrom", p."lastYear" AS "yearTo", NULL::int AS "countsFrom",
      NULL::int AS "countsUntil", p."stated", 1 AS "count", 0 AS "inexact", NULL::numeric AS "sum"
    FROM p
    UNION ALL
    SELECT 'investment', ${place}, f."kind"::text, f."currency"::text, f."basis", NULL, ${figure}, f."amount"
    FROM p JOIN "investment" f ON ${counted}
    UNION ALL
    SELECT 'output', ${place}, f."measure", f."unit", f."basis", CASE WHEN f."measure" = 'capacity' THEN f."product" END,
      ${figure}, CASE WHEN f."unit" NOT IN ('percent', 'times', 'CNY/person') THEN f."value" END
    FROM p JOIN "output_figure" f ON ${counted} AND f."value" IS NOT NULL
  ) cells`
}
