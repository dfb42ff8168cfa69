import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { query } from '../read/query'
import { behindId, type Positioned, type Stretch } from './page'

/** A page of the site: its key and the day of the edition that it was opened in. */
export interface KeyRow extends Positioned {
  key: string
  since: Date
}

const TABLES = {
  projects: { table: Prisma.sql`"project_state"`, key: Prisma.sql`f."projectKey"` },
  sources: { table: Prisma.sql`"document"`, key: Prisma.sql`f."key"` },
} as const

export type KeyedPages = keyof typeof TABLES
export const KEYED_PAGES = Object.keys(TABLES) as KeyedPages[]

/** A stretch of the keys of an edition among rows numbered `above` to `upTo`. One statement. */
export async function loadKeys(
  snapshot: Snapshot,
  pages: KeyedPages,
  { above, upTo }: { above: number; upTo: number },
  { after, limit }: Stretch,
): Promise<KeyRow[]> {
  const { table, key } = TABLES[pages]
  return query<KeyRow>(Prisma.sql`
    SELECT f."id"::text AS at, ${key}::text AS key, e."createdAt" AS since
    FROM ${table} f JOIN "edition" e ON e."number" = f."firstEdition"
    WHERE ${validAt(snapshot.number, 'f')} AND f."id" > ${above} AND f."id" <= ${upTo}
      AND ${behindId(Prisma.sql`f."id"`, after)}
    ORDER BY f."id" LIMIT ${limit}`)
}

/** The largest row number of each kind of page; 0 where there is none. One statement. */
export async function loadLargestIds(): Promise<Record<KeyedPages, number>> {
  const [row] = await query<Record<KeyedPages, number | null>>(Prisma.sql`
    SELECT (SELECT max("id") FROM "project_state")::int AS projects, (SELECT max("id") FROM "document")::int AS sources`)
  return { projects: row?.projects ?? 0, sources: row?.sources ?? 0 }
}
