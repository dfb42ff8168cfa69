/** Uses the embedded database of a folder: the one that runs already, or a new process. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { LEASE_USER } from './connection'
import { isAlive, readHolder } from './lock'
import type { Report } from './main'

export interface EmbeddedDatabase {
  url: string
  /** Resolves when the database has ended although it is still needed. */
  lost: Promise<void>
  /** No longer needed here. The database ends with its last user; then this resolves after its files are closed. */
  close(): Promise<void>
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** A first start makes a new cluster: 2.5 s on a fast machine, many times that on a busy one. */
const PATIENCE = 120_000

/**
 * Opens the database of a data folder, which is made if need be. While one process uses it, others join it.
 * Throws an Error with one sentence where it cannot be opened.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = resolve(ROOT, dataDir)
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const holder = readHolder(folder)
    if (holder?.url && isAlive(holder)) {
      const lease = await takeLease(holder.url)
      if (lease) return { url: holder.url, ...lease }
    }
    if (!holder || !isAlive(holder)) await launch(folder)
    else await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(
    `the embedded database in ${folder} does not answer (process ${readHolder(folder)?.pid ?? 'unknown'}); ` +
      'stop that process and try again',
  )
}

/** Starts the process and waits for its word. Where another was faster, the caller finds that one in the lock. */
async function launch(folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Error(
      `the folder ${folder} cannot be made: ${(error as Error).message}. Name another in DATA_DIR`,
    )
  }
  const log = join(folder, 'postgres.log')
  const output = openSync(log, 'a')
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main, folder, join(ROOT, 'prisma/migrations')], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  const report = await firstWord(child)
  if (child.connected) child.disconnect()
  child.unref()
  if (report.state === 'failed') {
    throw new Error(`the embedded database in ${folder} does not start: ${report.reason} (see ${log})`)
  }
  if (report.state === 'taken') await new Promise((next) => setTimeout(next, 50))
}

function firstWord(child: ChildProcess): Promise<Report> {
  return new Promise((done) => {
    child.once('message', (message) => done(message as Report))
    child.once('error', (error) => done({ state: 'failed', reason: error.message }))
    child.once('exit', (code, signal) => done({ state: 'failed', reason: `it ended with ${signal ?? code}` }))
  })
}

async function takeLease(url: string): Promise<Omit<EmbeddedDatabase, 'url'> | null> {
  const address = new URL(url)
  address.username = LEASE_USER
  const client = new Client({ connectionString: address.href })
  let closing = false
  const lost = new Promise<void>((done) => {
    client.on('error', () => {})
    client.once('end', () => !closing && done())
  })
  try {
    await client.connect()
  } catch {
    return null
  }
  return {
    lost,
    close: async () => {
      closing = true
      await client.end().catch(() => {})
    },
  }
}
