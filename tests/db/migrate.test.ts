import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { MIGRATIONS } from '@/lib/store/database'
import { MigrationError, migrate, migrationStatus } from '@/lib/store/migrate'
import { type TestDatabase, testDatabase } from '../support/database'

let database: TestDatabase
let client: Client
let folder: string

beforeAll(async () => {
  database = await testDatabase({ empty: true })
  client = new Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

beforeEach(async () => {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  folder = mkdtempSync(join(tmpdir(), 'banner-atlas-migrations-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const books = async () => (await client.query('SELECT * FROM "_prisma_migrations" ORDER BY started_at')).rows

it('applies the migrations of the project once', async () => {
  const names = await migrate(client, MIGRATIONS)
  expect(names[0]).toMatch(/^\d{14}_\w+$/)
  expect(await migrate(client, MIGRATIONS)).toEqual([])
  const rows = await books()
  expect(rows.map(({ migration_name }) => migration_name)).toEqual(names)
  for (const row of rows) {
    expect(row.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(row.finished_at).toBeInstanceOf(Date)
    expect(row).toMatchObject({ logs: null, rolled_back_at: null, applied_steps_count: 1 })
  }
})

it("keeps books in Prisma's format", async () => {
  write('1_one', 'SELECT 1')
  await migrate(client, folder)
  const { rows } = await client.query(
    `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
     FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
  )
  expect(rows.map((row) => Object.values(row).join(' ').trim())).toEqual([
    'id character varying 36 NO',
    'checksum character varying 64 NO',
    'finished_at timestamp with time zone  YES',
    'migration_name character varying 255 NO',
    'logs text  YES',
    'rolled_back_at timestamp with time zone  YES',
    'started_at timestamp with time zone  NO now()',
    'applied_steps_count integer  NO 0',
  ])
})

it('the checksum is SHA-256 of the bytes', async () => {
  write('1_one', 'SELECT 1')
  await migrate(client, folder)
  expect((await books())[0].checksum).toBe('e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5')
})

/** The project's migrations before one of them, and that one. */
function until(name: string): void {
  for (const folderName of readdirSync(MIGRATIONS).sort()) {
    if (!/^\d{14}_/.test(folderName) || folderName.endsWith(name)) break
    cpSync(join(MIGRATIONS, folderName), join(folder, folderName), { recursive: true })
  }
}

/** Of a database of the version before official figures belonged to editions. */
const OFFICIAL = `INSERT INTO "region" VALUES ('150000', 'region', '内蒙古自治区', '内蒙古', 'Inner Mongolia', NULL);
  INSERT INTO "statistic" VALUES ('150000', 'gdp', 2022, 23159, '亿元', '公报', '统计局', 'A'),
    ('150000', 'gdp', 2023, 24627, '亿元', '公报', '统计局', 'A')`

it('gives official figures of an older database to all of its editions', async () => {
  until('_statistic_editions')
  await migrate(client, folder)
  await client.query(OFFICIAL)
  await client.query(
    `INSERT INTO "edition" SELECT n, now(), '1', 0, 0, 0, 0, 0, 0 FROM generate_series(1, 3) n`,
  )
  await migrate(client, MIGRATIONS)
  const { rows } = await client.query('SELECT * FROM "statistic" ORDER BY "year"')
  expect(rows).toMatchObject([
    { year: 2022, value: '23159.0000', firstEdition: 1, lastEdition: null },
    { year: 2023, value: '24627.0000', firstEdition: 1, lastEdition: null },
  ])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
  const { rows: editions } = await client.query('SELECT "statistics" FROM "edition"')
  expect(editions).toEqual([{ statistics: 2 }, { statistics: 2 }, { statistics: 2 }])
})

it('drops official figures that no edition has ever shown: the next seed run reads them again', async () => {
  until('_statistic_editions')
  await migrate(client, folder)
  await client.query(OFFICIAL)
  await migrate(client, MIGRATIONS)
  expect((await client.query('SELECT * FROM "statistic"')).rows).toEqual([])
})

it('applies only what is new', async () => {
  write('1_one', 'CREATE TABLE one (id int)')
  await migrate(client, folder)
  write('2_two', 'CREATE TABLE two (id int)')
  expect(await migrate(client, folder)).toEqual(['2_two'])
})

it('keeps nothing of a migration that fails, says so, and goes on when it is resolved', async () => {
  write('1_one', 'CREATE TABLE one (id int); INSERT INTO nowhere VALUES (1)')
  await expect(migrate(client, folder)).rejects.toThrow(/1_one failed: relation "nowhere" does not exist/)
  expect((await client.query(`SELECT to_regclass('one') AS one`)).rows[0].one).toBeNull()
  expect((await books())[0]).toMatchObject({ finished_at: null, logs: 'relation "nowhere" does not exist' })

  write('1_one', 'CREATE TABLE one (id int)')
  const again = await migrate(client, folder).catch((error: Error) => error)
  expect(again).toBeInstanceOf(MigrationError)
  const help = (again as Error).message.match(/UPDATE .*$/)?.[0]
  await client.query(help!)
  expect(await migrate(client, folder)).toEqual(['1_one'])
})

it('refuses a migration that was changed after it had been applied', async () => {
  write('1_one', 'CREATE TABLE one (id int)')
  await migrate(client, folder)
  write('1_one', 'CREATE TABLE one (id bigint)')
  await expect(migrate(client, folder)).rejects.toThrow(/1_one was changed after it had been applied/)
  expect(await migrationStatus(client, folder)).toMatchObject({ modified: ['1_one'], pending: [] })
})

it('refuses a database that a newer version has made', async () => {
  cpSync(MIGRATIONS, folder, { recursive: true })
  write('99990101000000_later', 'CREATE TABLE later (id int)')
  await migrate(client, folder)
  await expect(migrate(client, MIGRATIONS)).rejects.toThrow(/99990101000000_later.*newer/)
})

it('refuses a database that holds tables of something else', async () => {
  await client.query('CREATE TABLE invoices (id int)')
  await expect(migrate(client, MIGRATIONS)).rejects.toThrow(
    /already holds tables of something else \(invoices/,
  )
  expect((await client.query(`SELECT to_regclass('region') AS region`)).rows[0].region).toBeNull()
})

it('releases its lock also when it fails', async () => {
  write('1_one', 'nonsense')
  await migrate(client, folder).catch(() => {})
  const { rows } = await client.query(
    // Of this database: other tests migrate theirs on the same server.
    `SELECT count(*)::int AS held FROM pg_locks
     WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  expect(rows[0].held).toBe(0)
})
