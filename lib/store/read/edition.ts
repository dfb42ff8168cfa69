import { cache } from 'react'
import { Prisma } from '../generated/client'
import { query } from './query'

/** The edition that a page shows. */
export interface Snapshot {
  number: number
  createdAt: Date
  /** Number of the newest edition. */
  newest: number
  newestAt: Date
  /** False where the link asks for an edition that there is not; the newest is shown instead. */
  found: boolean
  documents: number
  projects: number
  /** Facts added and closed by the newest edition since the one shown. */
  extractor: string
}

/**
 * The edition asked for, or the newest; null where no edition has been written yet. One statement, and one answer for all
 * of a page: its title, its text and what they load with the answer never speak of two editions.
 */
export const loadSnapshot = cache(async (requested: number | null): Promise<Snapshot | null> => {
  const [row] = await query<Omit<Snapshot, 'found'>>(Prisma.sql`
    SELECT e."number", e."createdAt", e."documents", e."projects", e."extractor",
      n."number" AS newest, n."createdAt" AS "newestAt"
    FROM (SELECT * FROM "edition" ORDER BY "number" DESC LIMIT 1) n
    JOIN "edition" e ON e."number" = coalesce((SELECT "number" FROM "edition" WHERE "number" = ${requested}::int), n."number")`)
  return row ? { ...row, found: requested === null || row.number === requested } : null
})

export interface EditionRow {
  number: number
  createdAt: Date
  extractor: string
  documents: number
  projects: number
  investments: number
  outputs: number
  added: number
  closed: number
  /** Official figures. */
  statistics: number
}

/** All editions, newest first. One statement. */
export async function loadEditions(): Promise<EditionRow[]> {
  return query<EditionRow>(Prisma.sql`SELECT * FROM "edition" ORDER BY "number" DESC LIMIT 500`)
}

/** Rows that are valid in an edition, as a condition on a table's alias. */
export function validAt(edition: number, alias: string): Prisma.Sql {
  const table = Prisma.raw(`"${alias}"`)
  return Prisma.sql`${table}."firstEdition" <= ${edition} AND (${table}."lastEdition" IS NULL OR ${table}."lastEdition" >= ${edition})`
}
