import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ExportMeasurement } from './export-run'

/** Megabytes that writing a file may take at its peak, however long it is: Node itself, a chunk of rows, the encoder. */
const LIMIT = 400
const FEW = 1_000
const MANY = 1_000_000
const run = promisify(execFile)

/** Writes a file of generated figures in a process of its own, so that its peak is its own. */
async function measure(format: string, rows: number): Promise<ExportMeasurement> {
  const script = resolve(import.meta.dirname, 'export-run.ts')
  const { stdout } = await run('npx', ['tsx', script, format, String(rows)], {
    cwd: resolve(import.meta.dirname, '..'),
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as ExportMeasurement
}

/**
 * Files of a million generated sums of money with their sources, against the limit of memory, and against a thousand. The
 * workbook has two sheets of a million rows and takes some minutes.
 */
export async function bench(): Promise<void> {
  for (const format of ['csv', 'json', 'xlsx']) {
    const few = await measure(format, FEW)
    const many = await measure(format, MANY)
    console.log(
      [
        format.padEnd(5),
        `${many.rows.toLocaleString('en')} rows in ${many.seconds.toFixed(1)} s`,
        `${many.cpu.toFixed(1)} s of the processor`,
        `${(many.rows / many.cpu / 1000).toFixed(1)} thousand rows per processor second`,
        `${(many.bytes / 1e6).toFixed(0)} MB, ${(many.bytes / 1e6 / many.seconds).toFixed(1)} MB/s`,
        `peak ${many.peak.toFixed(0)} MB, ${(many.peak / LIMIT).toFixed(2)} × the limit`,
        `${(many.peak / few.peak).toFixed(2)} × the peak of ${FEW.toLocaleString('en')} rows`,
      ].join('; '),
    )
    if (many.peak > LIMIT) process.exitCode = 1
  }
}
