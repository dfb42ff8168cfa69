/** Applies prisma/migrations at run time and keeps Prisma's own books, so that Prisma's CLI can take over at any time. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'

/** Key of the advisory lock that Prisma's schema engine takes. */
const LOCK = 72707369

/** Character for character what Prisma's schema engine creates. */
const BOOKS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** A migration cannot be applied; `message` says which, why and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  checksum: string
}

export interface MigrationStatus {
  applied: string[]
  pending: Migration[]
  /** Applied, and its file changed since. */
  modified: string[]
  /** Applied, and no longer in the folder. */
  missing: string[]
  failed: { name: string; logs: string }[]
}

/** The migrations of a folder, oldest first. */
async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'))
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      }
    }),
  )
}

/** How a database stands to the migrations of a folder. Reads only. */
export async function migrationStatus(client: Client, folder: string): Promise<MigrationStatus> {
  const migrations = await readMigrations(folder)
  const books = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present`)
  const rows = books.rows[0].present
    ? (
        await client.query(
          `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, coalesce(logs, '') AS logs
           FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
        )
      ).rows
    : []
  const done = new Map<string, string>(
    rows.filter(({ finished }) => finished).map(({ name, checksum }) => [name, checksum]),
  )
  const known = new Set(migrations.map(({ name }) => name))
  return {
    applied: [...done.keys()],
    pending: migrations.filter(({ name }) => !done.has(name)),
    modified: migrations
      .filter((m) => done.has(m.name) && done.get(m.name) !== m.checksum)
      .map((m) => m.name),
    missing: [...done.keys()].filter((name) => !known.has(name)),
    failed: rows.filter(({ finished }) => !finished).map(({ name, logs }) => ({ name, logs })),
  }
}

/**
 * Brings a database up to date with the migrations of a folder and returns the names of those it applied.
 * Each migration is applied whole or not at all. Throws MigrationError where one fails now, failed before, or was
 * changed after it had been applied, and where a database without books holds tables of somebody else.
 */
export async function migrate(client: Client, folder: string): Promise<string[]> {
  await client.query(`SELECT pg_advisory_lock(${LOCK})`)
  try {
    const status = await migrationStatus(client, folder)
    refuse(status)
    if (status.applied.length === 0) await refuseForeignTables(client)
    if (status.pending.length === 0) return []
    await client.query(BOOKS)
    for (const migration of status.pending) await apply(client, migration)
    return status.pending.map(({ name }) => name)
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${LOCK})`).catch(() => {})
  }
}

function refuse({ failed, modified, missing }: MigrationStatus): void {
  const first = failed[0]
  if (first) {
    throw new MigrationError(
      `migration ${first.name} failed before: ${first.logs.trim() || 'it was interrupted'}. Its changes were not kept. ` +
        `Mend the cause, then say so with: UPDATE "_prisma_migrations" SET rolled_back_at = now() ` +
        `WHERE migration_name = '${first.name}' AND finished_at IS NULL`,
    )
  }
  if (modified.length > 0) {
    throw new MigrationError(
      `migration ${modified.join(', ')} was changed after it had been applied to this database. ` +
        'Restore the file, and put the change into a migration of its own (npm run prisma -- migrate dev)',
    )
  }
  if (missing.length > 0) {
    throw new MigrationError(
      `the database has migration ${missing.join(', ')}, which this version does not know: it was made by a newer ` +
        'version. Use that version, or another database',
    )
  }
}

async function refuseForeignTables(client: Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
       AND c.relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY 1 LIMIT 3`,
  )
  if (rows.length > 0) {
    throw new MigrationError(
      `the database already holds tables of something else (${rows.map(({ name }) => name).join(', ')} …): ` +
        'name an empty database in DATABASE_URL',
    )
  }
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query(
    'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count) VALUES ($1, $2, $3, now(), 0)',
    [id, checksum, name],
  )
  try {
    // One message of the simple protocol is one transaction.
    await client.query(sql)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, message])
    throw new MigrationError(`migration ${name} failed: ${message}. Nothing of it was kept`)
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}
