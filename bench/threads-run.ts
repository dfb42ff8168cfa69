/** One run of reading, in a process of its own: `tsx bench/threads-run.ts FOLDER THREADS` prints what it took. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openPool, runAll } from '@/seeds/pool'

export interface ReadingMeasurement {
  documents: number
  bytes: number
  /** Seconds. */
  wall: number
  /** Of all threads together: what starting them and sharing the machine's memory costs. */
  cpu: number
}

/** Reads and extracts the files of a folder, threads started and stopped; nothing is stored. */
async function main(folder: string, threads: number): Promise<ReadingMeasurement> {
  const paths = (await readdir(folder)).sort().map((file) => join(folder, file))
  let bytes = 0
  for (const path of paths) bytes += (await stat(path)).size
  const started = performance.now()
  const before = process.cpuUsage()
  const pool = await openPool(bytes, threads)
  try {
    await runAll(
      pool,
      paths,
      (path) => ({ kind: 'file', path }),
      (path, { kind }) => {
        if (kind === 'refused') throw new Error(`${path} was refused`)
      },
    )
  } finally {
    await pool.close()
  }
  const { user, system } = process.cpuUsage(before)
  const wall = (performance.now() - started) / 1000
  return { documents: paths.length, bytes, wall, cpu: (user + system) / 1e6 }
}

main(process.argv[2]!, Number(process.argv[3])).then((measured) => console.log(JSON.stringify(measured)))
