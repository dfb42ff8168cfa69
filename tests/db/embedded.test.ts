/** The embedded database as its users meet it. Not run on a server, whose own tests these would be. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { lockFile, readHolder } from '@/lib/store/embedded/lock'
import { serve } from '@/lib/store/embedded/server'
import { type EmbeddedDatabase, startEmbedded } from '@/lib/store/embedded/start'
import { ROOT } from '@/scripts/support/paths'
import { KIND, testDataFolder } from '../support/database'

let folder: string
let database: EmbeddedDatabase
const clients: Client[] = []
const children: ChildProcess[] = []

async function connect(url = database.url): Promise<Client> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  clients.push(client)
  await client.connect()
  return client
}

async function ended(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await sleep(50)
  }
}

/** Another process of ours that opens the folder, says where, and waits. */
async function otherProcess(): Promise<ChildProcess & { url: string }> {
  const code = `import('./lib/store/embedded/start.ts').then(async ({ startEmbedded }) => {
    const { url } = await startEmbedded(${JSON.stringify(folder)}); process.send(url); setInterval(() => {}, 1000) })`
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(child)
  const [url] = await once(child, 'message')
  return Object.assign(child, { url: String(url) })
}

describe.skipIf(KIND === 'server')('embedded PostgreSQL', () => {
  beforeEach(async () => {
    folder = testDataFolder()
    database = await startEmbedded(folder)
    return async () => {
      for (const client of clients.splice(0)) await client.end().catch(() => {})
      for (const child of children.splice(0)) child.kill('SIGKILL')
      await database.close()
      for (let i = 0; i < 200 && existsSync(lockFile(folder)); i++) await sleep(50)
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each([10, 40])('gives each of %i connections its own answers', async (n) => {
    const all = await Promise.all(Array.from({ length: n }, () => connect()))
    const wrong: string[] = []
    await Promise.all(
      all.map(async (client, k) => {
        for (let i = 0; i < 30; i++) {
          const tag = `${k}/${i}`
          // Some in transactions that pause in the middle, the others in between.
          const transaction = k < 3 && i < 10
          if (transaction) {
            await client.query('BEGIN')
            await client.query('SELECT $1::text AS tag', ['before'])
            await sleep(5)
          }
          const { rows } = await client.query('SELECT $1::text AS tag, $2::int AS n', [tag, i])
          if (transaction) await client.query('COMMIT')
          if (rows.length !== 1 || rows[0].tag !== tag || rows[0].n !== i)
            wrong.push(`${tag}: ${JSON.stringify(rows)}`)
        }
      }),
    )
    expect(wrong).toEqual([])
  })

  it('keeps transactions apart', async () => {
    const [one, two] = [await connect(), await connect()]
    await one.query('CREATE TABLE counter (n int); INSERT INTO counter VALUES (0)')
    await one.query('BEGIN')
    await one.query('UPDATE counter SET n = 1')
    const seen = two.query('SELECT n FROM counter')
    await sleep(50)
    await one.query('ROLLBACK')
    expect((await seen).rows).toEqual([{ n: 0 }])
  })

  it('goes on after errors, inside and outside of transactions', async () => {
    const client = await connect()
    await expect(client.query('SELECT nonsense')).rejects.toThrow(/nonsense/)
    await expect(client.query('SELECT $1::int', ['x'])).rejects.toThrow(/invalid input/)
    await client.query('BEGIN')
    await expect(client.query('SELECT 1/0')).rejects.toThrow(/division/)
    // Has to wait: the failed transaction still has the session.
    const other = connect().then((c) => c.query('SELECT 2 AS two'))
    await client.query('ROLLBACK')
    expect((await other).rows).toEqual([{ two: 2 }])
  })

  it('rolls back what a client leaves open when it vanishes', async () => {
    const client = await connect()
    await client.query('CREATE TABLE left_open (n int)')
    await client.query('BEGIN')
    await client.query('INSERT INTO left_open VALUES (1)')
    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    const { rows } = await (await connect()).query('SELECT count(*)::int AS n FROM left_open')
    expect(rows).toEqual([{ n: 0 }])
  })

  it('cuts a transaction that stands idle while others wait', async () => {
    const pglite = await PGlite.create()
    const server = await serve(pglite, { password: 'x', idleInTransaction: 300 })
    const url = `postgresql://embedded:x@127.0.0.1:${server.port}/postgres`
    const idle = await connect(url)
    await idle.query('CREATE TABLE cut (n int)')
    await idle.query('BEGIN')
    await idle.query('INSERT INTO cut VALUES (1)')
    const { rows } = await (await connect(url)).query('SELECT count(*)::int AS n FROM cut')
    expect(rows).toEqual([{ n: 0 }])
    await expect(idle.query('COMMIT')).rejects.toThrow(/idle-in-transaction|connection/i)
    server.close()
    await pglite.close()
  })

  it('passes large rows and many of them', async () => {
    const client = await connect()
    const text = '旗'.repeat(2_000_000)
    const { rows } = await client.query('SELECT $1::text AS text', [text])
    expect(rows[0].text === text).toBe(true)
    expect((await client.query('SELECT generate_series(1, 200000) AS n')).rows.at(-1)).toEqual({ n: 200000 })
  })

  it('asks for the password', async () => {
    const url = new URL(database.url)
    url.password = 'guess'
    await expect(connect(url.href)).rejects.toThrow(/password/)
    expect(new URL(database.url).hostname).toBe('127.0.0.1')
  })

  it('is shared by processes, and lives as long as one of them', async () => {
    const child = await otherProcess()
    expect(child.url).toBe(database.url)
    await database.close()
    await (await connect()).query('SELECT 1')
    const { pid } = readHolder(folder)!
    child.kill('SIGKILL')
    await ended(pid)
    expect(existsSync(lockFile(folder))).toBe(false)
  })

  it('starts once when several want it at the same moment', async () => {
    await database.close()
    const all = await Promise.all([otherProcess(), otherProcess(), otherProcess()])
    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  }, 120_000)

  it('loses nothing that it acknowledged when it is killed', async () => {
    let client = await connect()
    await client.query('CREATE TABLE kept (n int)')
    for (let round = 1; round <= 3; round++) {
      let acknowledged = 0
      const writing = (async () => {
        for (let n = 1; ; n++) {
          await client.query('INSERT INTO kept VALUES ($1)', [round * 10_000 + n])
          acknowledged = n
        }
      })().catch(() => {})
      await sleep(100 * round)
      const { pid } = readHolder(folder)!
      process.kill(pid, 'SIGKILL')
      await Promise.all([writing, database.lost, ended(pid)])
      await database.close()
      database = await startEmbedded(folder)
      client = await connect()
      const { rows } = await client.query('SELECT count(*)::int AS n FROM kept WHERE n / 10000 = $1', [round])
      expect(acknowledged).toBeGreaterThan(0)
      expect(rows[0].n).toBeGreaterThanOrEqual(acknowledged)
    }
  }, 120_000)

  it('answers CHECKPOINT, sent either way, after its files are on the disk', async () => {
    const client = await connect()
    await client.query('CHECKPOINT')
    await client.query({ text: 'CHECKPOINT', values: [] })
  })
})
