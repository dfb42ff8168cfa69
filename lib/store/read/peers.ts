import { Prisma } from '../generated/client'
import { cellsOf, cellsWithin } from './cells'
import type { Snapshot } from './edition'
import { queryEdition } from './query'
import type { Scope } from './scope'
import { cellsOfSeries, PROJECT_COUNT } from './series'

/** The industry that leads in a place. */
export interface LeadingIndustry {
  regionCode: string
  industrySlug: string
  /** Its projects in the place. */
  projects: number
}

const PLACE = {
  county: Prisma.sql`"regionCode"`,
  prefecture: Prisma.sql`left("regionCode", 4) || '00'`,
} as const

/**
 * Of every unit of a level the industry with most projects; of equals the one with the larger planned total investment,
 * then the first by name. Projects of no particular industry are left out. The regions of the scope do not count, so
 * that peers are found in the whole autonomous region. One statement over the cube.
 */
export async function loadLeadingIndustries(
  snapshot: Snapshot,
  scope: Scope,
  level: keyof typeof PLACE,
): Promise<Map<string, LeadingIndustry>> {
  const anywhere: Scope = { ...scope, regions: [], within: null, at: null }
  const rows = await queryEdition<LeadingIndustry>(
    snapshot,
    Prisma.sql`
    WITH industry AS (
      SELECT ${PLACE[level]}::text AS "regionCode", "industrySlug", ${PROJECT_COUNT},
        coalesce(sum("sum") FILTER (WHERE ${cellsOfSeries('total')}), 0) AS total
      FROM ${cellsOf(snapshot)}
      WHERE ${cellsWithin(anywhere)} AND "industrySlug" <> 'general'
        AND ("fact" = 'project' OR ${cellsOfSeries('total')})
      GROUP BY 1, 2
    )
    SELECT DISTINCT ON ("regionCode") "regionCode", "industrySlug", projects
    FROM industry WHERE projects > 0
    ORDER BY "regionCode", projects DESC, total DESC, "industrySlug"`,
  )
  return new Map(rows.map((row) => [row.regionCode, row]))
}
