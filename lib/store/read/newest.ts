import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { queryEdition } from './query'
import type { Scope } from './scope'
import { AROUND } from './source-columns'
import { figuresWithin, isCounted } from './timeline'

/** A figure with its sentence, of a project or of a place. */
export interface NewestFigure {
  key: string
  projectKey: string | null
  projectName: string | null
  regionCode: string
  kind: string
  basis: string
  product: string | null
  value: number | null
  valueMax: number | null
  unit: string | null
  qualifier: string
  change: number | null
  period: string | null
  phase: string | null
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  restated: boolean
  start: number
  quote: string
  around: string
}

/**
 * The figures reported last: of each document the one that weighs most (investments before outputs, then the larger), so
 * that the list is of different reports. Only what is counted. One statement.
 */
export async function loadNewest(
  snapshot: Snapshot,
  scope: Scope,
  limit = 6,
): Promise<readonly NewestFigure[]> {
  return queryEdition<NewestFigure>(
    snapshot,
    Prisma.sql`
    WITH figure AS (
      SELECT f."key"::text AS key, f."projectKey"::text AS "projectKey", s."name" AS "projectName",
        coalesce(s."regionCode", f."regionCode")::text AS "regionCode", f."kind"::text AS kind, f."basis"::text AS basis,
        NULL::text AS product, f."amount"::float8 AS value, f."amountMax"::float8 AS "valueMax", f."currency"::text AS unit,
        f."qualifier"::text AS qualifier, NULL::float8 AS change, f."period", f."phase", f."articleId", f."start", f."end",
        f."quote", 1 AS weight
      ${figuresWithin(snapshot, scope, Prisma.sql`"investment"`)} AND ${isCounted(scope)}
      UNION ALL
      SELECT f."key"::text, f."projectKey"::text, s."name", coalesce(s."regionCode", f."regionCode")::text, f."measure",
        f."basis"::text, f."product", f."value"::float8, f."valueMax"::float8, f."unit", f."qualifier"::text,
        f."change"::float8, f."period", f."phase", f."articleId", f."start", f."end", f."quote", 2
      ${figuresWithin(snapshot, scope, Prisma.sql`"output_figure"`)} AND ${isCounted(scope)} AND f."value" IS NOT NULL
    ), heaviest AS (
      SELECT DISTINCT ON (a."documentId") f.*, a."documentId"
      FROM figure f JOIN "article" a ON a."id" = f."articleId"
      ORDER BY a."documentId", (f."projectKey" IS NULL), weight, value DESC, f.key
    )
    SELECT f.key, f."projectKey", f."projectName", f."regionCode", f.kind, f.basis, f.product, f.value, f."valueMax", f.unit,
      f.qualifier, f.change, f."period", f."phase", d."key"::text AS "documentKey", d."title" AS "documentTitle",
      d."name" AS "documentName", d."publisher", d."published", d."publishedInferred", d."url", d."restated", f."start",
      f."quote", ${AROUND}
    FROM heaviest f JOIN "document" d ON d."id" = f."documentId"
    ORDER BY d."published" DESC NULLS LAST, f.key LIMIT ${limit}`,
  )
}
