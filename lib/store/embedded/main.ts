/** The process of the embedded database: `main.ts DATA_FOLDER MIGRATIONS_FOLDER`. Started by start.ts. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Client } from 'pg'
import { migrate } from '../migrate'
import { syncFolder } from './durable'
import { acquireLock, type Lock } from './lock'
import { serve, type WireServer } from './server'
import { EMBEDDED_USER } from './url'

export type Report = { state: 'ready' } | { state: 'taken' } | { state: 'failed'; reason: string }

/** Milliseconds after its start in which somebody must say that the database is needed. */
const UNCLAIMED = 15_000

const [folder, migrations] = process.argv.slice(2) as [string, string]

function report(message: Report): Promise<void> {
  if (!process.connected) return Promise.resolve()
  return new Promise((resolve) => process.send?.(message, () => resolve()) ?? resolve())
}

async function main(): Promise<void> {
  const lock = await acquireLock(folder)
  if (!lock) {
    await report({ state: 'taken' })
    process.exit(0)
  }
  const data = join(folder, 'postgres')
  const database = await PGlite.create({ dataDir: data, extensions: { pg_trgm } }).catch((error) =>
    fail(lock, error),
  )
  const password = randomBytes(18).toString('base64url')
  let server: WireServer | undefined
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= (async () => {
      server?.refuse()
      await database.close()
      await syncFolder(data)
      lock.release()
      setImmediate(() => {
        server?.close()
        setTimeout(() => process.exit(0), 50)
      })
    })()
    return stopping
  }
  server = await serve(database, {
    password,
    flush: () => syncFolder(data),
    onUnneeded: stop,
    onCrash: (error) => fail(lock, error),
  })
  const url = `postgresql://${EMBEDDED_USER}:${password}@127.0.0.1:${server.port}/postgres`
  const client = new Client({ connectionString: url })
  await client.connect()
  await migrate(client, migrations).catch((error) => fail(lock, error))
  await client.end()
  // Ctrl-C reaches the whole group; the database ends when those who use it have ended.
  process.on('SIGINT', () => {})
  process.on('SIGHUP', () => {})
  process.on('SIGTERM', stop)
  lock.announce(url)
  await report({ state: 'ready' })
  if (process.connected) process.disconnect()
  setTimeout(() => server.leases() === 0 && stop(), UNCLAIMED)
}

async function fail(lock: Lock | null, error: unknown): Promise<never> {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(new Date().toISOString(), error)
  lock?.release()
  await report({ state: 'failed', reason })
  process.exit(1)
}

main().catch((error) => fail(null, error))
