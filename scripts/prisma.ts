/**
 * `npm run prisma -- migrate diff | status | dev --name NAME`: makes migrations without Prisma's binaries. A developer's
 * tool: the dashboard applies migrations by itself.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { MIGRATIONS, openDatabase } from '@/lib/store/database'
import { migrationStatus } from '@/lib/store/migrate'
import { diffMigrationsToSchema } from './schema/engine'
import { command, settings } from './support/command'
import { inProject, ROOT } from './support/paths'
import { CommandFailed } from './support/run'

const USAGE = `npm run prisma -- migrate diff             what the schema has and the migrations lack, as SQL
npm run prisma -- migrate dev --name NAME  the same as a new migration in prisma/migrations
npm run prisma -- migrate status           which migrations the database has`

async function diff(): Promise<number> {
  const script = await diffMigrationsToSchema(ROOT)
  console.log(script ?? 'schema and migrations agree')
  return script === null ? 0 : 2
}

async function dev(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new CommandFailed('name the migration in small letters: --name add_population', 1)
  const script = await diffMigrationsToSchema(ROOT)
  if (script === null) {
    console.log('schema and migrations agree: nothing to do')
    return 0
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = inProject('prisma/migrations', `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/migration.sql`, script)
  console.log(
    `${folder}/migration.sql written: read it, add check constraints by hand, then npm start applies it`,
  )
  return 0
}

async function status(): Promise<number> {
  const env = settings()
  // Opening the embedded database migrates it: nobody else could.
  const database = await openDatabase(env)
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    const { applied, pending, modified, failed } = await migrationStatus(client, MIGRATIONS)
    for (const name of applied)
      console.log(`applied  ${name}${modified.includes(name) ? '  (file changed since)' : ''}`)
    for (const { name } of pending) console.log(`pending  ${name}`)
    for (const { name, logs } of failed) console.log(`failed   ${name}: ${logs}`)
    return pending.length + modified.length + failed.length > 0 ? 1 : 0
  } finally {
    await client.end()
    await database.close()
  }
}

command(async () => {
  const [group, verb, ...rest] = process.argv.slice(2)
  if (group === 'migrate' && verb === 'diff') return diff()
  if (group === 'migrate' && verb === 'dev') return dev(rest[rest.indexOf('--name') + 1])
  if (group === 'migrate' && verb === 'status') return status()
  throw new CommandFailed(USAGE, 1)
})
