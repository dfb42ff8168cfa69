/** Starts the dashboard for the end-to-end tests: as `npm start` does, with an embedded database of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '@/lib/env'
import { launch } from '@/scripts/support/launch'
import { freePort } from '@/scripts/support/web'
import { addEdition } from './second-edition'

export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-e2e-'))
  const env = readEnvironment({ DATA_DIR: folder, PORT: String(await freePort()), HOST: '127.0.0.1' })
  const launched = await launch({ env, quiet: true, log: () => {} })
  await addEdition(launched.database.url)
  process.env.BASE_URL = launched.web.url
  // For tests that write a further edition.
  process.env.TEST_DASHBOARD_DATABASE_URL = launched.database.url
  return async () => {
    await launched.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
