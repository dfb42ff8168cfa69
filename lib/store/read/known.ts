import { Prisma } from '../generated/client'
import { loadSnapshot, validAt } from './edition'
import { FACT_KINDS, FACT_TABLES } from './fact-columns'
import { query } from './query'

/** Whether an edition has a record of a key: the condition under which its loader finds one. */
const EXISTS = {
  projects: (key: string, edition: number) =>
    Prisma.sql`SELECT 1 FROM "project_state" s WHERE s."projectKey" = ${key} AND ${validAt(edition, 's')}`,
  facts: (key: string, edition: number) =>
    Prisma.join(
      FACT_KINDS.map(
        (fact) =>
          Prisma.sql`SELECT 1 FROM ${FACT_TABLES[fact]} f WHERE f."key" = ${key} AND f."firstEdition" <= ${edition}`,
      ),
      ' UNION ALL ',
    ),
  sources: (key: string, edition: number) =>
    Prisma.sql`SELECT 1 FROM "document" d WHERE d."key" = ${key} AND d."firstEdition" <= ${edition}`,
} as const

/** Kinds of records that have a page of their own, as their addresses name them. */
export type RecordKind = keyof typeof EXISTS

export const isRecordKind = (text: string): text is RecordKind => Object.hasOwn(EXISTS, text)

/**
 * Whether a record can be shown: its key exists in the edition asked for. With no edition at all everything can, because
 * the page then says that there are no data. One statement beside that for the edition.
 * @param edition null: the newest
 */
export async function isKnown(kind: RecordKind, key: string, edition: number | null): Promise<boolean> {
  const snapshot = await loadSnapshot(edition)
  if (snapshot === null) return true
  const [row] = await query<{ known: boolean }>(
    Prisma.sql`SELECT EXISTS (${EXISTS[kind](key, snapshot.number)}) AS known`,
  )
  return row?.known ?? false
}
