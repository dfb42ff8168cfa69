import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { queryEdition } from './query'

/** An official figure as its table gives it: in the table's own unit, with who published it. */
export interface StatisticRow {
  regionCode: string
  indicator: string
  year: number
  value: number
  unit: string
  source: string
  publisher: string
}

/**
 * The edition's newest figure of each of the indicators for each of the regions; what no table gives is not among them.
 * One statement.
 */
export async function loadStatistics(
  snapshot: Snapshot,
  regions: readonly string[],
  indicators: readonly string[],
): Promise<readonly StatisticRow[]> {
  if (regions.length === 0 || indicators.length === 0) return []
  return queryEdition<StatisticRow>(
    snapshot,
    Prisma.sql`
    SELECT DISTINCT ON (s."regionCode", s."indicator") ${FIGURE}
    FROM "statistic" s
    WHERE s."regionCode" IN (${Prisma.join([...regions])}) AND s."indicator" IN (${Prisma.join([...indicators])})
      AND ${validAt(snapshot.number, 's')}
    ORDER BY s."regionCode", s."indicator", s."year" DESC`,
  )
}

/** Every official figure that an edition has of a region, by indicator, newest first. One statement. */
export async function loadRegionStatistics(
  snapshot: Snapshot,
  code: string,
): Promise<readonly StatisticRow[]> {
  return queryEdition<StatisticRow>(
    snapshot,
    Prisma.sql`
    SELECT ${FIGURE} FROM "statistic" s WHERE s."regionCode" = ${code} AND ${validAt(snapshot.number, 's')}
    ORDER BY s."indicator", s."year" DESC`,
  )
}

const FIGURE = Prisma.sql`s."regionCode"::text AS "regionCode", s."indicator", s."year", s."value"::float8 AS value, s."unit",
  s."source", s."publisher"`
