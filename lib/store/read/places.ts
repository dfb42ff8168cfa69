import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { FIGURE_COLUMNS, type Figure } from './fact-columns'
import { queryEdition } from './query'
import { type Scope, STATED, scopeCondition } from './scope'

/** A figure that a report gives for a place as a whole. */
export interface PlaceFigure extends Figure {
  regionCode: string
  documentKey: string
  documentTitle: string | null
  published: string | null
}

/** Measures that describe a place's economy; others are told on the pages of the sources. */
const INDICATORS = [
  ...['gdp', 'industrial_output_value', 'industrial_value_added', 'agricultural_output_value'],
  ...['services_value_added', 'fixed_investment', 'retail_sales', 'fiscal_revenue', 'income_per_capita'],
  ...['exports', 'project_count', 'enterprise_count'],
]

/**
 * Sums and main indicators of these places themselves, not of their parts and not of projects, so that they are never
 * to be added to anything. A scope with stages has none: places have no stage. One statement.
 */
export async function loadPlaceFigures(
  snapshot: Snapshot,
  scope: Scope,
  codes: readonly string[],
  limit = 60,
): Promise<readonly PlaceFigure[]> {
  if (codes.length === 0 || scope.statuses.length > 0) return []
  return queryEdition<PlaceFigure>(
    snapshot,
    Prisma.sql`
    SELECT key, "regionCode", fact, kind, basis, product, value, "valueMax", unit, qualifier, change, "period", "phase",
      standing, "documentKey", "documentTitle", "published"
    FROM (${newestOfPlaces(snapshot.number, scope, codes)}) f
    ORDER BY "regionCode", fact, (value IS NULL), array_position(${INDICATORS}::text[], kind), kind,
      "year" DESC NULLS LAST, value DESC NULLS LAST, key
    LIMIT ${limit}`,
  )
}

/**
 * Of each kind or measure, product, industry, basis and unit of a place the figure of the newest period among the years of
 * the scope, as a subquery.
 */
export function newestOfPlaces(edition: number, scope: Scope, codes: readonly string[]): Prisma.Sql {
  const within = scopeCondition(
    { ...scope, regions: [], within: null, at: null, statuses: [] },
    {
      region: Prisma.sql`f."regionCode"`,
      sector: Prisma.sql`n."sector"`,
      industry: Prisma.sql`f."industrySlug"`,
      status: Prisma.sql`NULL`,
      yearFrom: Prisma.sql`f."year"`,
      yearTo: Prisma.sql`f."year"`,
      stated: STATED.figure('f'),
    },
  )
  const mine = Prisma.sql`f."projectKey" IS NULL AND f."standing" = 'leading'
    AND f."regionCode" IN (${Prisma.join([...codes])}) AND ${validAt(edition, 'f')} AND ${within}`
  return Prisma.sql`
    SELECT DISTINCT ON (f."regionCode", f.fact, f.kind, f.product, f."industrySlug", f.basis, f.unit) f.*,
      d."key"::text AS "documentKey", d."title" AS "documentTitle", d."published"
    FROM (
      SELECT ${FIGURE_COLUMNS.investment}, f."regionCode"::text AS "regionCode", f."periodEnd", f."year", f."industrySlug",
        f."articleId"
      FROM "investment" f JOIN "industry" n ON n."slug" = f."industrySlug" WHERE ${mine}
      UNION ALL
      SELECT ${FIGURE_COLUMNS.output}, f."regionCode"::text, f."periodEnd", f."year", '', f."articleId"
      FROM "output_figure" f JOIN "industry" n ON n."slug" = f."industrySlug"
      WHERE ${mine} AND f."measure" IN (${Prisma.join(INDICATORS)})
    ) f JOIN "article" a ON a."id" = f."articleId" JOIN "document" d ON d."id" = a."documentId"
    ORDER BY f."regionCode", f.fact, f.kind, f.product, f."industrySlug", f.basis, f.unit,
      f."year" DESC NULLS LAST, f."periodEnd" DESC NULLS LAST, d."published" DESC NULLS LAST, f.key`
}
