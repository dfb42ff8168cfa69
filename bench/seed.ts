import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { SeedReport } from '@/seeds/report'

/** Seconds that the shipped documents may take, from an empty database. */
const LIMIT = 5
const root = resolve(import.meta.dirname, '..')
const run = promisify(execFile)

interface Measured {
  /** The whole command: starting Node, the database, the schema, reading, writing. */
  whole: number
  /** From the command's own report: without starting database and schema. */
  report: SeedReport
}

async function seed(folder: string, workers: number): Promise<Measured> {
  const started = performance.now()
  const { stdout } = await run('npx', ['tsx', 'seeds/seed.ts', '--json', '--workers', String(workers)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder },
    maxBuffer: 1e8,
  })
  return { whole: (performance.now() - started) / 1000, report: JSON.parse(stdout) as SeedReport }
}

function print(what: string, { whole, report }: Measured): void {
  const { seconds, documents } = report
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s for ${documents.length} documents, ${(seconds / LIMIT).toFixed(2)} × the limit; ${whole.toFixed(1)} s with starting the database`,
  )
}

/** The seed command over the shipped documents into an empty embedded database, with one thread and with two, and again with nothing to do. */
export async function bench(): Promise<void> {
  const seconds: number[] = []
  for (const workers of [1, 2]) {
    const folder = await mkdtemp(join(tmpdir(), 'banner-atlas-bench-'))
    try {
      const first = await seed(folder, workers)
      seconds.push(first.report.seconds)
      print(`${workers} ${workers === 1 ? 'thread' : 'threads'}, empty database`, first)
      print(`${workers} ${workers === 1 ? 'thread' : 'threads'}, run again`, await seed(folder, workers))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  console.log(`two threads against one: ${(seconds[0]! / seconds[1]!).toFixed(2)} × as fast`)
}
