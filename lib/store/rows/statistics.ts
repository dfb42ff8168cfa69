import { Prisma } from '../generated/client'
import { query } from '../read/query'
import { type Scope, scopeCondition } from '../read/scope'
import type { Positioned, Stretch } from './page'

/** An official figure of a region and year. Official figures do not belong to editions: their table says what it says. */
export interface StatisticListRow extends Positioned {
  regionCode: string
  indicator: string
  year: number
  value: number
  unit: string
  source: string
  publisher: string
  tier: string
}

export interface StatisticFilter {
  scope: Pick<Scope, 'regions' | 'within' | 'yearFrom' | 'yearTo'>
  /** Empty: all. */
  indicators: readonly string[]
}

/** A stretch of the official figures, by region, indicator and year. One statement. */
export async function loadStatisticRows(
  filter: StatisticFilter,
  { after, limit }: Stretch,
): Promise<StatisticListRow[]> {
  return query<StatisticListRow>(Prisma.sql`
    SELECT "regionCode" || '/' || "indicator" || '/' || "year" AS at, "regionCode"::text AS "regionCode", "indicator",
      "year", "value"::float8 AS value, "unit", "source", "publisher", "tier"::text AS tier
    FROM "statistic" WHERE ${matching(filter)} AND ${behind(after)}
    ORDER BY "regionCode", "indicator" COLLATE "C", "year" LIMIT ${limit}`)
}

/** How many there are, and a mark that changes whenever one of them does. One statement. */
export async function markStatistics(filter: StatisticFilter): Promise<{ count: number; mark: string }> {
  const [row] = await query<{ count: number; mark: string | null }>(Prisma.sql`
    SELECT count(*)::int AS count, md5(string_agg(md5(s::text), '' ORDER BY "regionCode", "indicator" COLLATE "C", "year")) AS mark
    FROM "statistic" s WHERE ${matching(filter)}`)
  return { count: row?.count ?? 0, mark: row?.mark ?? '' }
}

function matching({ scope, indicators }: StatisticFilter): Prisma.Sql {
  const year = Prisma.sql`"year"`
  const within = scopeCondition(
    { ...scope, sectors: [], industries: [], statuses: [] },
    {
      region: Prisma.sql`"regionCode"`,
      sector: Prisma.sql`NULL`,
      industry: Prisma.sql`NULL`,
      status: Prisma.sql`NULL`,
      yearFrom: year,
      yearTo: year,
      stated: Prisma.sql`NULL`,
    },
  )
  if (indicators.length === 0) return within
  return Prisma.sql`${within} AND "indicator" IN (${Prisma.join([...indicators])})`
}

function behind(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`TRUE`
  const [, region, indicator, year] = /^(\d{6})\/([a-z0-9_]+)\/(\d{4})$/.exec(after) ?? []
  if (year === undefined) return Prisma.sql`FALSE`
  return Prisma.sql`("regionCode", "indicator" COLLATE "C", "year") > (${region}, ${indicator}, ${Number(year)})`
}
