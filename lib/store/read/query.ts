import type { Prisma } from '../generated/client'
import { prisma } from '../prisma'
import type { Snapshot } from './edition'

/** Runs one statement. The caller's type says what its SELECT yields: counts are cast to int, sums to float8. */
export function query<Row>(sql: Prisma.Sql): Promise<Row[]> {
  return prisma.$queryRaw<Row[]>(sql)
}

const answers = new Map<string, Promise<unknown[]>>()
const MOST = 500
/** Longer answers are lists that few ask for twice. */
const LONGEST = 2000

/**
 * Runs one statement that reads nothing but an edition, whose answer therefore never changes: the second time it comes
 * from memory. Rows are shared between requests and frozen as a list: copy before sorting.
 */
export function queryEdition<Row>(snapshot: Snapshot, sql: Prisma.Sql): Promise<readonly Row[]> {
  // With its date, because a database may be emptied and filled anew while the server runs.
  const edition = `${snapshot.number} ${snapshot.createdAt.toISOString()}`
  const key = JSON.stringify([edition, sql.strings, sql.values])
  const known = answers.get(key)
  if (known !== undefined) {
    // Used last, dropped last.
    answers.delete(key)
    answers.set(key, known)
    return known as Promise<Row[]>
  }
  const answer = query<Row>(sql).then((rows) => {
    if (rows.length > LONGEST) answers.delete(key)
    return Object.freeze(rows) as Row[]
  })
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  if (answers.size > MOST) answers.delete(answers.keys().next().value as string)
  return answer
}
