/** Makes one migrated database for the run; every test file then gets a copy (tests/support/database.ts). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDatabase } from '@/lib/store/database'
import { startPostgres } from './postgres-server'

export const TEMPLATE = 'banner_atlas_template'

export default async function setup(): Promise<() => Promise<void>> {
  return process.env.DB_KIND === 'server' ? server() : embedded()
}

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-db-'))
  const database = await openDatabase({ DATA_DIR: folder })
  await database.close()
  process.env.TEST_TEMPLATE_FOLDER = folder
  return async () => rmSync(folder, { recursive: true, force: true })
}

async function server() {
  const given = process.env.TEST_DATABASE_URL
  const own = given ? undefined : await startPostgres()
  const url = given ?? own!.url
  process.env.TEST_SERVER_URL = url
  const admin = new Client({ connectionString: url })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await admin.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'`)
  const template = new URL(url)
  template.pathname = `/${TEMPLATE}`
  await (await openDatabase({ DATABASE_URL: template.href, DATA_DIR: '' })).close()
  return async () => {
    await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
    await admin.end()
    await own?.stop()
  }
}
