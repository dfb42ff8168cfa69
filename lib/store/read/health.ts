import { Prisma } from '../generated/client'
import { query } from './query'

/** Number of the newest edition; null where none has been written. Throws where the database does not answer. */
export async function newestEdition(): Promise<number | null> {
  const [row] = await query<{ newest: number | null }>(
    Prisma.sql`SELECT max("number")::int AS newest FROM "edition"`,
  )
  return row?.newest ?? null
}
