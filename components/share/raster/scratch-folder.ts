import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for files that this process alone needs. It goes when the process ends, or, where it was killed, when the next process
 * asks for a folder of that name.
 */
export function scratchFolder(name: string, parent = tmpdir()): string {
  for (const left of leftBehind(name, parent)) rmSync(left, { recursive: true, force: true })
  const made = mkdtempSync(join(parent, `${name}-${process.pid}-`))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Folders of processes that are no more. */
function leftBehind(name: string, parent: string): string[] {
  return readdirSync(parent).flatMap((entry) => {
    const [, owner, process] = /^(.+)-(\d+)-[^-]+$/.exec(entry) ?? []
    return owner === name && !isRunning(Number(process)) ? [join(parent, entry)] : []
  })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // it runs, and belongs to somebody else
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
