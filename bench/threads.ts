import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { CORPORA } from './corpus'
import type { ReadingMeasurement } from './threads-run'

/** How often the shipped documents are taken, each time under names of their own: little text, and more and more. */
const TIMES = [1, 10, 20]
const root = resolve(import.meta.dirname, '..')
const run = promisify(execFile)

async function copyDocuments(folder: string, times: number): Promise<void> {
  const { documents } = CORPORA[0]!
  for (const file of await readdir(documents))
    for (let i = 0; i < times; i++) await copyFile(join(documents, file), join(folder, `${i}-${file}`))
}

/** A process of its own for each run, so that none finds its code warmed up by another. */
async function measure(folder: string, threads: number): Promise<ReadingMeasurement> {
  const { stdout } = await run('npx', ['tsx', 'bench/threads-run.ts', folder, String(threads)], { cwd: root })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as ReadingMeasurement
}

const said = ({ wall, cpu }: ReadingMeasurement) => `${wall.toFixed(1)} s (${cpu.toFixed(1)} s CPU)`

/**
 * What two threads gain in reading, against the main one alone, for little and for much text. The gain in time means
 * something only where two cores are idle; the work that threads add does everywhere.
 */
export async function bench(): Promise<void> {
  for (const times of TIMES) {
    const folder = await mkdtemp(join(tmpdir(), 'banner-atlas-bench-'))
    try {
      await copyDocuments(folder, times)
      const one = await measure(folder, 1)
      const two = await measure(folder, 2)
      console.log(
        `${String(one.documents).padStart(5)} documents, ${(one.bytes / 1e6).toFixed(1)} MB: one thread ${said(one)}, two ${said(two)}: ${(one.wall / two.wall).toFixed(2)} × as fast for ${(two.cpu / one.cpu).toFixed(2)} × the work`,
      )
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
