import { Prisma } from '../generated/client'
import { cellsOf, cellsWithin } from '../read/cells'
import type { Snapshot } from '../read/edition'
import { query } from '../read/query'
import type { Scope } from '../read/scope'
import {
  cellsOfSeries,
  PROJECT_COUNT,
  SERIES_NAMES,
  type SeriesName,
  type Sum,
  sumColumns,
  sumOf,
} from '../read/series'

/** Projects counted and every series summed, of one region or industry. */
export interface SumRow {
  /** Region code or industry slug. */
  key: string
  projects: number
  sums: Record<SeriesName, Sum>
}

const GROUPS = {
  /** Units by themselves: a prefecture's row holds only what could not be placed in one of its banners. */
  region: Prisma.sql`"regionCode"::text`,
  industry: Prisma.sql`"industrySlug"`,
} as const

/** All series by region or industry: the figures of map, ranking and breakdown. One statement over the cube. */
export async function loadSumRows(
  snapshot: Snapshot,
  scope: Scope,
  group: keyof typeof GROUPS,
): Promise<SumRow[]> {
  const columns = SERIES_NAMES.map((name) => sumColumns(name, cellsOfSeries(name)))
  const rows = await query<Record<string, unknown>>(Prisma.sql`
    SELECT ${GROUPS[group]} AS key, ${PROJECT_COUNT}, ${Prisma.join(columns)}
    FROM ${cellsOf(snapshot)} WHERE ${cellsWithin(scope)} AND "subject" = 'project' GROUP BY 1 ORDER BY 1`)
  return rows.map((row) => ({
    key: row.key as string,
    projects: row.projects as number,
    sums: Object.fromEntries(SERIES_NAMES.map((name) => [name, sumOf(row, name)])) as Record<SeriesName, Sum>,
  }))
}
