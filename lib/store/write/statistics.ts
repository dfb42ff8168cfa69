import type { StatisticRow } from './statistics-table'
import type { Client } from './types'

export interface StatisticsChange {
  added: number
  changed: number
  removed: number
}

const COLUMNS = '"regionCode", "indicator", "year", "value", "unit", "source", "publisher", "tier"'
const GIVEN = `SELECT * FROM json_to_recordset($1::text::json) AS x("regionCode" text, "indicator" text, "year" int,
  "value" numeric, "unit" text, "source" text, "publisher" text, "tier" text)`
const DIFFERENT = `(s."value", s."unit", s."source", s."publisher", s."tier")
  IS DISTINCT FROM (g."value", g."unit", g."source", g."publisher", g."tier")`
const SAME = `s."regionCode" = g."regionCode" AND s."indicator" = g."indicator" AND s."year" = g."year"`

/** Makes the stored statistics those of the table, in one transaction, and says what that changes. `dryRun` only says. */
export async function writeStatistics(
  db: Client,
  rows: readonly StatisticRow[],
  { dryRun = false } = {},
): Promise<StatisticsChange> {
  const json = JSON.stringify(rows)
  return db.$transaction(async (tx) => {
    const [change] = await tx.$queryRawUnsafe<StatisticsChange[]>(
      `WITH g AS (${GIVEN})
       SELECT (SELECT count(*) FROM g WHERE NOT EXISTS (SELECT 1 FROM "statistic" s WHERE ${SAME}))::int AS added,
         (SELECT count(*) FROM g JOIN "statistic" s ON ${SAME} WHERE ${DIFFERENT})::int AS changed,
         (SELECT count(*) FROM "statistic" s WHERE NOT EXISTS (SELECT 1 FROM g WHERE ${SAME}))::int AS removed`,
      json,
    )
    const { added, changed, removed } = change!
    if (dryRun || added + changed + removed === 0) return change!
    await tx.$executeRawUnsafe(
      `DELETE FROM "statistic" s WHERE NOT EXISTS (SELECT 1 FROM (${GIVEN}) g WHERE ${SAME})`,
      json,
    )
    await tx.$executeRawUnsafe(
      `INSERT INTO "statistic" (${COLUMNS}) SELECT ${COLUMNS} FROM (${GIVEN}) g
       ON CONFLICT ("regionCode", "indicator", "year") DO UPDATE SET "value" = excluded."value",
         "unit" = excluded."unit", "source" = excluded."source", "publisher" = excluded."publisher", "tier" = excluded."tier"`,
      json,
    )
    return change!
  })
}
