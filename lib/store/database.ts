/** Where the data is: the server that DATABASE_URL names, or the embedded PostgreSQL of DATA_DIR. */
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { type Environment, withoutPassword } from '@/lib/env'
import { startEmbedded } from './embedded/start'
import { isEmbedded } from './embedded/url'
import { migrate } from './migrate'

/** There is no database to work with; `message` says why and what to do, in one sentence. Commands exit with code 2. */
export class NoDatabase extends Error {
  override name = 'NoDatabase'
  readonly exitCode = 2
}

export interface Database {
  url: string
  kind: 'server' | 'embedded'
  /** Resolves if an embedded database ends although it is still needed. */
  lost: Promise<void>
  /** No longer needed here. */
  close(): Promise<void>
}

export const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/**
 * Opens the database and brings it up to date. Throws NoDatabase where there is none to be had.
 * The embedded one runs as long as anybody has it open, in a process of its own.
 */
export async function openDatabase(
  env: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
  log: (line: string) => void = () => {},
): Promise<Database> {
  const database = env.DATABASE_URL ? serverAt(env.DATABASE_URL) : await embeddedIn(env.DATA_DIR)
  try {
    for (const name of await upToDate(database.url)) log(`migration ${name} applied`)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Puts what was committed on the disk for good. A server does so by itself with every commit. */
export async function makeDurable(
  url: string,
  client: { $executeRawUnsafe(sql: string): PromiseLike<unknown> },
): Promise<void> {
  if (isEmbedded(url)) await client.$executeRawUnsafe('CHECKPOINT')
}

function serverAt(url: string): Database {
  return {
    url,
    kind: isEmbedded(url) ? 'embedded' : 'server',
    lost: new Promise(() => {}),
    close: async () => {},
  }
}

async function embeddedIn(folder: string): Promise<Database> {
  try {
    return { kind: 'embedded', ...(await startEmbedded(folder)) }
  } catch (error) {
    throw new NoDatabase(`No database: ${messageOf(error)}.`)
  }
}

async function upToDate(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new NoDatabase(
      `No database: ${withoutPassword(url)} does not answer (${messageOf(error)}); start that server, or leave ` +
        'DATABASE_URL out to use the embedded one.',
    )
  }
  try {
    return await migrate(client, MIGRATIONS)
  } catch (error) {
    throw new NoDatabase(`No database: ${messageOf(error)}.`)
  } finally {
    await client.end()
  }
}

/** Refused connections of a name with several addresses come as an AggregateError without a message. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(messageOf).join(', ')
  return error instanceof Error
    ? error.message || ((error as NodeJS.ErrnoException).code ?? error.name)
    : String(error)
}
