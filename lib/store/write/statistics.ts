import { forRows, NUMBERS } from './json'
import type { StatisticRow } from './statistics-table'
import type { Sql } from './types'

/** What an edition changes of the official figures. */
export interface StatisticsPlan {
  /** Ids of rows that end with the edition before. */
  close: number[]
  insert: StatisticRow[]
  /** Figures that are new, that were there with other contents, and that the table no longer has. */
  added: number
  changed: number
  removed: number
}

const COLUMNS = '"regionCode", "indicator", "year", "value", "unit", "source", "publisher", "tier"'
const CONTENTS = ['value', 'unit', 'source', 'publisher', 'tier'] as const

const keyOf = ({ regionCode, indicator, year }: StatisticRow) => `${regionCode} ${indicator} ${year}`

/** Compares the official figures that are valid with those of a table; null: no table was read, so nothing changes. */
export async function planStatistics(
  db: Sql,
  table: readonly StatisticRow[] | null,
): Promise<StatisticsPlan> {
  const plan: StatisticsPlan = { close: [], insert: [], added: 0, changed: 0, removed: 0 }
  if (table === null) return plan
  const valid = await db.$queryRawUnsafe<(StatisticRow & { id: number })[]>(
    `SELECT "id", "regionCode"::text AS "regionCode", "indicator", "year", "value"::float8 AS value, "unit", "source",
       "publisher", "tier"::text AS tier
     FROM "statistic" WHERE "lastEdition" IS NULL`,
  )
  const wanted = new Map(table.map((row) => [keyOf(row), row]))
  for (const row of valid) {
    const next = wanted.get(keyOf(row))
    if (next && CONTENTS.every((column) => row[column] === next[column])) {
      wanted.delete(keyOf(row))
      continue
    }
    plan.close.push(row.id)
    if (next) plan.changed++
    else plan.removed++
  }
  plan.insert = [...wanted.values()]
  plan.added = plan.insert.length - plan.changed
  return plan
}

/** Whether the plan changes nothing. */
export function keepsStatistics({ close, insert }: StatisticsPlan): boolean {
  return close.length + insert.length === 0
}

/** Writes what a plan changes of the official figures as `edition`, inside the transaction `tx`. */
export async function applyStatistics(tx: Sql, plan: StatisticsPlan, edition: number): Promise<void> {
  await forRows(
    tx,
    plan.close,
    `UPDATE "statistic" SET "lastEdition" = $2::int WHERE "id" IN ${NUMBERS}`,
    edition - 1,
  )
  await forRows(
    tx,
    plan.insert,
    `INSERT INTO "statistic" (${COLUMNS}, "firstEdition")
     SELECT ${COLUMNS}, $2::int FROM json_to_recordset($1::text::json) AS x("regionCode" text, "indicator" text, "year" int,
       "value" numeric, "unit" text, "source" text, "publisher" text, "tier" text)`,
    edition,
  )
}
