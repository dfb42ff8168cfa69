import { COLUMNS, DERIVED, type Facts, type Placed } from './rows'
import type { Stored } from './stored'

/** What is to be done in one table of facts. */
export interface Changes<Row> {
  /** Ids of rows that end with the edition before. */
  close: number[]
  insert: (Row & Placed)[]
  /** Stored rows that go on with other derived columns: closed, and copied with these. */
  amend: ({ id: number } & Partial<Row>)[]
  /** Keys that are new, gone, and there before and after but not the same. */
  added: number
  closed: number
  changed: number
}

const same = (a: unknown, b: unknown) =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => x === b[i]))

type Keyed = { key: string }

/**
 * Compares the rows that are stored with those that should be, by key.
 * `replaced` are documents whose articles are written anew: their rows cannot stay, even if they say the same.
 */
export function diffFacts<Row extends Keyed>(
  kind: Facts,
  stored: readonly Stored<Row>[],
  desired: readonly (Row & Placed)[],
  replaced: ReadonlySet<string>,
): Changes<Row> {
  const columns = COLUMNS[kind].map(([name]) => name) as (keyof Row)[]
  const derived = DERIVED[kind] as (keyof Row)[]
  const own = columns.filter((column) => !derived.includes(column))
  const changes: Changes<Row> = { close: [], insert: [], amend: [], added: 0, closed: 0, changed: 0 }
  const wanted = new Map(desired.map((row) => [row.key, row]))
  const known = new Set<string>()
  for (const row of stored) {
    const next = wanted.get(row.key)
    if (!next) {
      changes.close.push(row.id)
      changes.closed++
      continue
    }
    known.add(row.key)
    const ownSame = own.every((column) => same(row[column], next[column]))
    const derivedSame = derived.every((column) => same(row[column], next[column]))
    if (!ownSame || !derivedSame) changes.changed++
    const placeSame =
      row.document === next.document && row.ordinal === next.ordinal && !replaced.has(row.document)
    if (placeSame && ownSame) {
      if (derivedSame) continue
      const amended: Partial<Row> = {}
      for (const column of derived) amended[column] = next[column]
      changes.amend.push({ id: row.id, ...amended })
    } else {
      changes.close.push(row.id)
      changes.insert.push(next)
    }
  }
  for (const row of wanted.values()) {
    if (known.has(row.key)) continue
    changes.insert.push(row)
    changes.added++
  }
  return changes
}

/** Whether nothing is to be done. */
export function isEmpty(changes: Pick<Changes<Keyed>, 'close' | 'insert' | 'amend'>): boolean {
  return changes.close.length + changes.insert.length + changes.amend.length === 0
}
