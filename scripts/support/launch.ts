/** Everything that `npm start` starts; the end-to-end tests start the same. */
import { Client } from 'pg'
import type { readEnvironment } from '@/lib/env'
import { type Database, openDatabase } from '@/lib/store/database'
import { makeBuild, makeGenerated } from './make'
import { CommandFailed, exitCodeOf, TSX } from './run'
import { assertPortFree, startWeb, type Web } from './web'

export interface LaunchOptions {
  env: ReturnType<typeof readEnvironment>
  dev?: boolean
  quiet?: boolean
  log: (line: string) => void
}

export interface Launched {
  web: Web
  database: Database
  close(): Promise<void>
}

/** Brings up database and dashboard; what was started is ended again where something fails. */
export async function launch({ env, dev = false, quiet = false, log }: LaunchOptions): Promise<Launched> {
  await assertPortFree(env.HOST, env.PORT)
  await makeGenerated(log)
  const building = dev ? Promise.resolve() : makeBuild(log)
  // Both run side by side; whichever fails is reported below.
  building.catch(() => {})
  const database = await openDatabase(env, log)
  try {
    log(`database: ${database.kind === 'embedded' ? `embedded, in ${env.DATA_DIR}` : 'server'}`)
    if (await isEmpty(database.url)) await seed(database.url, quiet, log)
    await building
    const web = await startWeb({ database: database.url, host: env.HOST, port: env.PORT, dev, quiet })
    return {
      web,
      database,
      close: async () => {
        await web.close()
        await database.close()
      },
    }
  } catch (error) {
    await building.catch(() => {})
    await database.close()
    throw error
  }
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT 1 FROM "edition") AS empty')
    return rows[0].empty
  } finally {
    await client.end()
  }
}

/** The documents that ship with the project: only where nothing was read yet, so that own data stays alone. */
async function seed(url: string, quiet: boolean, log: (line: string) => void): Promise<void> {
  log('reading the documents in seeds/documents')
  const code = await exitCodeOf([...TSX, 'seeds/seed.ts'], {
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: url },
  })
  // Exit code 1: the report names the documents that were refused; the others can be looked at.
  if (code > 1) throw new CommandFailed('the documents could not be read', code)
}
