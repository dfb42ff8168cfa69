/** A fresh, migrated, empty database for a test file, of the kind that DB_KIND selects (embedded, server). */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '@/lib/store/embedded/start'
import { TEMPLATE } from './database-template'

export const KIND: 'embedded' | 'server' = process.env.DB_KIND === 'server' ? 'server' : 'embedded'

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** `empty`: without migrations. To be called in beforeAll; `drop` in afterAll, when all clients have ended. */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  return KIND === 'server' ? onServer(empty) : embedded(empty)
}

/** A new data folder with a copy of the migrated, empty cluster. */
export function testDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-db-'))
  cpSync(join(process.env.TEST_TEMPLATE_FOLDER!, 'postgres'), join(folder, 'postgres'), { recursive: true })
  return folder
}

async function embedded(empty: boolean): Promise<TestDatabase> {
  const folder = testDataFolder()
  const database = await startEmbedded(folder)
  if (empty) {
    const client = new Client({ connectionString: database.url })
    await client.connect()
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await client.end()
  }
  return {
    url: database.url,
    drop: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(empty: boolean): Promise<TestDatabase> {
  const name = `banner_atlas_${randomBytes(6).toString('hex')}`
  const run = async (sql: string) => {
    const admin = new Client({ connectionString: process.env.TEST_SERVER_URL })
    await admin.connect()
    await admin.query(sql).finally(() => admin.end())
  }
  await run(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : TEMPLATE}`)
  const url = new URL(process.env.TEST_SERVER_URL!)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
