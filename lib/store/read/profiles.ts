import { Prisma } from '../generated/client'
import { cellsOf, cellsWithin } from './cells'
import type { Snapshot } from './edition'
import type { Headline } from './overview'
import { queryEdition } from './query'
import type { Scope } from './scope'
import {
  cellsOfSeries,
  PROJECT_COUNT,
  SERIES_NAMES,
  type SeriesName,
  type Sum,
  sumColumns,
  sumOf,
} from './series'

/** What the figures on top are for a place of which nothing is reported. */
export const NOTHING_REPORTED: Headline = {
  projects: 0,
  sums: Object.fromEntries(
    SERIES_NAMES.map((name) => [name, { value: null, count: 0, inexact: 0 }]),
  ) as unknown as Record<SeriesName, Sum>,
}

/**
 * The figures on top of several places at once, each as `loadHeadline` gives them for a scope of that place alone: a
 * prefecture with its banners, whatever regions the scope names. Places without any are not in the map. One statement
 * over the cube.
 *
 * @param codes GB/T 2260 codes; they may contain one another.
 */
export async function loadProfiles(
  snapshot: Snapshot,
  scope: Scope,
  codes: readonly string[],
): Promise<Map<string, Headline>> {
  if (codes.length === 0) return new Map()
  const places = [...new Set(codes)].map(
    (code) => Prisma.sql`(${code}::text, ${`${code.replace(/(00)+$/, '')}%`}::text)`,
  )
  const columns = SERIES_NAMES.map((name) => sumColumns(name, cellsOfSeries(name)))
  const anywhere: Scope = { ...scope, regions: [], within: null, at: null }
  const rows = await queryEdition<Record<string, unknown>>(
    snapshot,
    Prisma.sql`
    WITH cells AS (SELECT * FROM ${cellsOf(snapshot)} WHERE ${cellsWithin(anywhere)})
    SELECT place.code AS key, ${PROJECT_COUNT}, ${Prisma.join(columns)}
    FROM (VALUES ${Prisma.join(places)}) AS place(code, pattern)
    JOIN cells ON "regionCode" LIKE place.pattern
    GROUP BY 1`,
  )
  return new Map(
    rows.map((row) => [
      row.key as string,
      {
        projects: row.projects as number,
        sums: Object.fromEntries(SERIES_NAMES.map((name) => [name, sumOf(row, name)])) as Record<
          SeriesName,
          Sum
        >,
      },
    ]),
  )
}
