import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { query } from '../read/query'
import { type Scope, scopeCondition } from '../read/scope'
import type { Positioned, Stretch } from './page'

/** An official figure of a region and year. */
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

/** A stretch of an edition's official figures, by region, indicator and year. One statement. */
export async function loadStatisticRows(
  snapshot: Snapshot,
  filter: StatisticFilter,
  { after, limit }: Stretch,
): Promise<StatisticListRow[]> {
  return query<StatisticListRow>(Prisma.sql`
    SELECT "regionCode" || '/' || "indicator" || '/' || "year" AS at, "regionCode"::text AS "regionCode", "indicator",
      "year", "value"::float8 AS value, "unit", "source", "publisher", "tier"::text AS tier
    FROM "statistic" s WHERE ${matching(snapshot, filter)} AND ${behind(after)}
    ORDER BY "regionCode", "indicator" COLLATE "C", "year" LIMIT ${limit}`)
}

/** How many there are. One statement. */
export async function countStatisticRows(snapshot: Snapshot, filter: StatisticFilter): Promise<number> {
  const [row] = await query<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM "statistic" s WHERE ${matching(snapshot, filter)}`)
  return row?.count ?? 0
}

function matching(snapshot: Snapshot, { scope, indicators }: StatisticFilter): Prisma.Sql {
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
  const mine = Prisma.sql`${validAt(snapshot.number, 's')} AND ${within}`
  if (indicators.length === 0) return mine
  return Prisma.sql`${mine} AND "indicator" IN (${Prisma.join([...indicators])})`
}

function behind(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`TRUE`
  const [, region, indicator, year] = /^(\d{6})\/([a-z0-9_]+)\/(\d{4})$/.exec(after) ?? []
  if (year === undefined) return Prisma.sql`FALSE`
  return Prisma.sql`("regionCode", "indicator" COLLATE "C", "year") > (${region}, ${indicator}, ${Number(year)})`
}
