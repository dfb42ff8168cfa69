import { Prisma } from '../generated/client'

/** A stretch of a list: `limit` rows behind the row whose cursor is `after`, in the order of the list. */
export interface Stretch {
  /** `at` of the last row already had; null: from the beginning. */
  after: string | null
  limit: number
}

/** Rows of a list say where they stand, so that the next stretch can begin behind them. */
export interface Positioned {
  at: string
}

/** Rows per statement while a whole list is walked: enough to be quick, few enough to be held. */
export const CHUNK = 2000

/**
 * Walks a list from beginning to end, one statement per chunk and never more than a chunk in memory: the next chunk is
 * asked for when the one before has been taken.
 */
export async function* walk<Row extends Positioned>(
  load: (stretch: Stretch) => Promise<Row[]>,
  chunk = CHUNK,
): AsyncGenerator<Row[]> {
  let after: string | null = null
  for (;;) {
    const rows: Row[] = await load({ after, limit: chunk })
    if (rows.length > 0) yield rows
    if (rows.length < chunk) return
    after = rows.at(-1)!.at
  }
}

/** Rows behind a cursor that is a row's number. A cursor that is none matches nothing. */
export function behindId(column: Prisma.Sql, after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`TRUE`
  return /^\d{1,10}$/.test(after) ? Prisma.sql`${column} > ${Number(after)}` : Prisma.sql`FALSE`
}
