import type { Sql } from './types'

/** Rows per statement: large enough to be quick, small enough for one message. */
const BATCH = 2000

/** Runs a statement over JSON arrays of rows, a batch at a time; `$1` is the array, further values follow. */
export async function forRows(
  db: Sql,
  rows: readonly unknown[],
  sql: string,
  ...values: unknown[]
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await db.$executeRawUnsafe(sql, JSON.stringify(rows.slice(at, at + BATCH)), ...values)
  }
}

/** Rows of a query whose first value is a JSON array that may be long. */
export async function queryRows<T>(
  db: Sql,
  keys: readonly (string | number)[],
  sql: string,
  ...values: unknown[]
): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < keys.length; at += 10 * BATCH) {
    const part = await db.$queryRawUnsafe<T[]>(
      sql,
      JSON.stringify(keys.slice(at, at + 10 * BATCH)),
      ...values,
    )
    for (const row of part) found.push(row)
  }
  return found
}

/** Elements of the JSON array `$1`, for `IN (…)`. */
export const TEXTS = '(SELECT x FROM json_array_elements_text($1::text::json) x)'
export const NUMBERS = '(SELECT x::int FROM json_array_elements_text($1::text::json) x)'
