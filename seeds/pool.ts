import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { loadReader, readerFile } from './reader'
import type * as Reader from './take-in'
import type { TakenIn, Task } from './take-in'

/** Below this many bytes, starting threads takes longer than the work. */
const WORTH_THREADS = 3_000_000

/**
 * Megabytes for objects of a thread that have just been made: a page leaves much behind, and sweeping seldom is cheaper. The main
 * thread is told the same by `--max-semi-space-size` in package.json: a third of it.
 */
const YOUNG = 192

export interface Pool {
  run(task: Task): Promise<TakenIn>
  /** How many tasks to keep going at once. */
  width: number
  close(): Promise<void>
}

/**
 * Worker threads for much text, the main thread for little.
 *
 * @param bytes - of all documents that are to be read
 * @param workers - number of threads, 1 for the main one alone; null decides by `bytes` and the machine's cores
 */
export async function openPool(bytes: number, workers: number | null = null): Promise<Pool> {
  const threads = workers ?? (bytes < WORTH_THREADS ? 1 : availableParallelism())
  if (threads < 2) {
    const { takeIn } = await loadReader()
    return { run: takeIn, width: 1, close: async () => {} }
  }
  const piscina = new Piscina({
    filename: await readerFile(),
    name: 'takeIn' satisfies keyof typeof Reader,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    minThreads: threads,
    maxThreads: threads,
  })
  return { run: (task) => piscina.run(task), width: threads * 2, close: () => piscina.close() }
}

/** Runs tasks, a few at a time, and hands over each result as it comes. Tasks are made only when their turn comes. */
export async function runAll<Item>(
  pool: Pool,
  items: readonly Item[],
  taskOf: (item: Item) => Promise<Task> | Task,
  onDone: (item: Item, result: TakenIn) => void,
): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const item = items[next++]!
      onDone(item, await pool.run(await taskOf(item)))
    }
  }
  await Promise.all(Array.from({ length: Math.min(pool.width, items.length) }, lane))
}
