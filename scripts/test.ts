/** `npm test`: everything. The last line holds the sums; the exit code is 0 only if nothing failed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findPostgres } from '@/tests/support/postgres-server'
import { findChromium } from './support/chromium'
import { command, settings } from './support/command'
import { makeBuild, makeGenerated } from './support/make'
import { exitCodeOf } from './support/run'
import { playwrightTally, stepTally, sum, type Tally, vitestTally } from './support/tally'
import { BIOME, PLAYWRIGHT, TSC, VITEST } from './support/tools'

const reports = mkdtempSync(join(tmpdir(), 'banner-atlas-tests-'))

async function vitest(
  project: string,
  env: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<Tally> {
  const report = join(reports, `${project}-${env.DB_KIND ?? 'any'}.json`)
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['--project', project, ...options, ...output]
  const code = await exitCodeOf([...VITEST, ...args], { env: { ...process.env, ...env, NODE_ENV: 'test' } })
  return vitestTally(report, code)
}

async function onServer(): Promise<Tally> {
  if (process.env.TEST_DATABASE_URL || findPostgres()) return vitest('db', { DB_KIND: 'server' })
  return absent('a PostgreSQL server', 'set TEST_DATABASE_URL or install the package postgresql')
}

async function endToEnd(): Promise<Tally> {
  const browser = findChromium(chromium.executablePath())
  if (!browser) return absent('Chromium', 'set CHROMIUM_PATH or install the package chromium')
  await makeBuild(console.log)
  const report = join(reports, 'e2e.json')
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await exitCodeOf([...PLAYWRIGHT, '--reporter=list,json'], { env })
  return playwrightTally(report, code)
}

/** What the machine lacks is passed over with a word; in CI it must be there. */
function absent(what: string, help: string): Tally {
  console.log(`skipped: ${what} was not found; ${help}`)
  return process.env.CI === 'true'
    ? { passed: 0, failed: 1, skipped: 0 }
    : { passed: 0, failed: 0, skipped: 1 }
}

const steps: [string, () => Promise<Tally>][] = [
  ['types', async () => stepTally(await exitCodeOf(TSC))],
  ['lint', async () => stepTally(await exitCodeOf(BIOME))],
  // What they test is pure: loading it anew for every file takes as long as the tests.
  ['unit tests', () => vitest('unit', {}, ['--no-isolate'])],
  ['database tests, embedded', () => vitest('db', { DB_KIND: 'embedded' })],
  ['database tests, server', onServer],
  ['end-to-end tests', endToEnd],
]

command(async () => {
  settings()
  await makeGenerated(console.log)
  const tallies: Tally[] = []
  for (const [name, step] of steps) {
    console.log(`\n— ${name}`)
    try {
      const tally = await step()
      tallies.push(tally.failed && !tally.failures?.length ? { ...tally, failures: [name] } : tally)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      tallies.push({ ...stepTally(1), failures: [name] })
    }
  }
  rmSync(reports, { recursive: true, force: true })
  const { passed, failed, skipped, failures } = sum(tallies)
  if (failures.length) console.log(`\nfailed:\n  ${failures.join('\n  ')}`)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
})
