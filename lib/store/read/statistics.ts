import { Prisma } from '../generated/client'
import { query } from './query'

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

/** The newest figure of each of the indicators for each of the regions; what no table gives is not among them. One statement. */
export async function loadStatistics(
  regions: readonly string[],
  indicators: readonly string[],
): Promise<StatisticRow[]> {
  if (regions.length === 0 || indicators.length === 0) return []
  return query<StatisticRow>(Prisma.sql`
    SELECT DISTINCT ON ("regionCode", "indicator") "regionCode"::text AS "regionCode", "indicator", "year",
      "value"::float8 AS value, "unit", "source", "publisher"
    FROM "statistic"
    WHERE "regionCode" IN (${Prisma.join([...regions])}) AND "indicator" IN (${Prisma.join([...indicators])})
    ORDER BY "regionCode", "indicator", "year" DESC`)
}

/** Every official figure of a region, by indicator, newest first. One statement. */
export async function loadRegionStatistics(code: string): Promise<StatisticRow[]> {
  return query<StatisticRow>(Prisma.sql`
    SELECT "regionCode"::text AS "regionCode", "indicator", "year", "value"::float8 AS value, "unit", "source", "publisher"
    FROM "statistic" WHERE "regionCode" = ${code} ORDER BY "indicator", "year" DESC`)
}
