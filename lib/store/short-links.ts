import { randomInt } from 'node:crypto'
import { Prisma } from './generated/client'
import { query } from './read/query'

/** A screen in one state and edition. */
export interface ShortLinkTarget {
  /** `/compare` */
  path: string
  /** Without `?` and without the edition; may be empty. */
  query: string
  edition: number
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 12

/** Twelve letters and digits, each drawn evenly by the system's generator: 71 bits. */
export function newShortId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** Whether a text can be the id of a short link at all; others need no question to the database. */
export function isShortId(text: string): boolean {
  return new RegExp(`^[0-9A-Za-z]{${LENGTH}}$`).test(text)
}

/** The id of the short link to a target: the stored one, or a new one. One statement. */
export async function shortLinkTo({ path, query: parameters, edition }: ShortLinkTarget): Promise<string> {
  const [row] = await query<{ id: string }>(Prisma.sql`
    INSERT INTO "share_link" ("id", "path", "query", "edition")
    VALUES (${newShortId()}, ${path}, ${parameters}, ${edition})
    ON CONFLICT ("path", "query", "edition") DO UPDATE SET "path" = excluded."path"
    RETURNING "id"`)
  if (!row) throw new Error('the short link could not be stored')
  return row.id
}

/** Where short links lead, in the order of the ids; null where there is none. One statement. */
export async function loadShortLinks(ids: readonly string[]): Promise<(ShortLinkTarget | null)[]> {
  const asked = ids.filter(isShortId)
  if (asked.length === 0) return ids.map(() => null)
  const rows = await query<ShortLinkTarget & { id: string }>(Prisma.sql`
    SELECT "id", "path", "query", "edition" FROM "share_link" WHERE "id" IN (${Prisma.join(asked)})`)
  const byId = new Map(rows.map(({ id, ...target }) => [id, target]))
  return ids.map((id) => byId.get(id) ?? null)
}
