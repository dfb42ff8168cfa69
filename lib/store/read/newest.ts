import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { FIGURE_COLUMNS, type Figure } from './fact-columns'
import { queryEdition } from './query'
import type { Scope } from './scope'
import { AROUND, type Source } from './source-columns'
import { figuresWithin, isCounted } from './timeline'

/** A figure with its sentence, of a project or of a place. */
export interface NewestFigure extends Figure, Omit<Source, 'articleTitle' | 'end' | 'rule' | 'inferred'> {
  projectKey: string | null
  projectName: string | null
  regionCode: string
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
      SELECT ${FIGURE_COLUMNS.investment}, f."projectKey"::text AS "projectKey", s."name" AS "projectName",
        coalesce(s."regionCode", f."regionCode")::text AS "regionCode", f."articleId", f."start", f."end", f."quote", 1 AS weight
      ${figuresWithin(snapshot, scope, Prisma.sql`"investment"`)} AND ${isCounted(scope)}
      UNION ALL
      SELECT ${FIGURE_COLUMNS.output}, f."projectKey"::text, s."name", coalesce(s."regionCode", f."regionCode")::text,
        f."articleId", f."start", f."end", f."quote", 2
      ${figuresWithin(snapshot, scope, Prisma.sql`"output_figure"`)} AND ${isCounted(scope)} AND f."value" IS NOT NULL
    ), heaviest AS (
      SELECT DISTINCT ON (a."documentId") f.*, a."documentId"
      FROM figure f JOIN "article" a ON a."id" = f."articleId"
      ORDER BY a."documentId", (f."projectKey" IS NULL), weight, value DESC, f.key
    )
    SELECT f.key, f.fact, f.kind, f.basis, f.product, f.value, f."valueMax", f.unit, f.qualifier, f.change, f."period",
      f."phase", f.standing, f."projectKey", f."projectName", f."regionCode", d."key"::text AS "documentKey", d."title" AS "documentTitle",
      d."name" AS "documentName", d."publisher", d."published", d."publishedInferred", d."url", d."restated", f."start",
      f."quote", ${AROUND}
    FROM heaviest f JOIN "document" d ON d."id" = f."documentId"
    ORDER BY d."published" DESC NULLS LAST, f.key LIMIT ${limit}`,
  )
}
