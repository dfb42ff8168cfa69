/** Only one process may open a data folder: two on one lose committed rows without a word. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

export interface Holder {
  pid: number
  /** When that process started, as far as the system tells: numbers of processes are used again. */
  born: string | null
  /** Tells two locks of one process apart. */
  id: string
  /** Where the database answers; absent while it starts. */
  url?: string
}

export interface Lock {
  /** Says where the database answers. */
  announce(url: string): void
  release(): void
}

export const lockFile = (folder: string) => join(folder, 'postgres.lock')

/** Who holds the folder, dead or alive; null where nobody does or the file is half-written. */
export function readHolder(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lockFile(folder), 'utf8')) as Holder
  } catch {
    return null
  }
}

/** True while the process that wrote the lock lives. */
export function isAlive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = birthOf(pid)
  return born === null || now === null || born === now
}

/** Takes the lock of a folder, or returns null where a living process has it. */
export async function acquireLock(folder: string): Promise<Lock | null> {
  mkdirSync(folder, { recursive: true })
  const guard = await takeSocket(folder)
  if (guard === 'taken') return null
  const holder: Holder = { pid: process.pid, born: birthOf(process.pid), id: randomUUID() }
  const file = lockFile(folder)
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
      return lockOf(folder, holder, guard)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const other = readHolder(folder)
    if (other && isAlive(other)) break
    if (other || attempt > 10) removeStale(folder, other)
    else await new Promise((resolve) => setTimeout(resolve, 20))
  }
  guard?.close()
  return null
}

function lockOf(folder: string, holder: Holder, guard: Server | null): Lock {
  const file = lockFile(folder)
  return {
    announce(url) {
      writeFileSync(`${file}.new`, JSON.stringify({ ...holder, url }), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
    release() {
      if (readHolder(folder)?.id === holder.id) rmSync(file, { force: true })
      guard?.close()
    },
  }
}

/** Removes the lock of a dead process, and only that one: between reading and removing another may have taken it. */
function removeStale(folder: string, stale: Holder | null): void {
  const file = lockFile(folder)
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
    const moved = JSON.parse(readFileSync(aside, 'utf8') || 'null') as Holder | null
    if (stale && moved && moved.id !== stale.id) renameSync(aside, file)
    else rmSync(aside, { force: true })
  } catch {
    rmSync(aside, { force: true })
  }
}

/** On Linux a socket without a file, which the kernel takes back whenever its process ends, whatever its number. */
async function takeSocket(folder: string): Promise<Server | 'taken' | null> {
  if (process.platform !== 'linux') return null
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  const server = createServer().unref()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve('taken') : reject(error),
    )
    server.listen(`\0banner-atlas-${name}`, () => resolve(server))
  })
}

/** Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat); null where there is no /proc. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
