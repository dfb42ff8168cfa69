import type { Placed } from './rows'
import type { Stored } from './stored'

/** A row, its article and the date of its document. */
export type Dated<Row> = Row & Placed & { published: string | null }

/**
 * The rows that should be valid: stored ones of documents that were not read anew, and those of documents that were.
 * Where two documents carry the same article, the one with the smaller key owns its facts, whichever came first.
 */
export function desiredRows<Row extends { key: string }>(
  stored: readonly Stored<Row>[],
  incoming: readonly Dated<Row>[],
  touched: ReadonlySet<string>,
): Dated<Row>[] {
  const owners = new Map<string, Dated<Row>>()
  const offer = (row: Dated<Row>) => {
    const owner = owners.get(row.key)
    if (!owner || row.document < owner.document) owners.set(row.key, row)
  }
  // Copies: placing a figure must not change what is compared with it.
  for (const row of stored) if (!touched.has(row.document)) offer({ ...row })
  for (const row of incoming) offer(row)
  return [...owners.values()]
}
