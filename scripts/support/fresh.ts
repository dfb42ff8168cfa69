/** Made things (client, map, build) are made again only when what they are made from has changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inProject } from './paths'

/** Never an input: made things themselves. */
const MADE = new Set(['generated', 'node_modules', '.next'])

/** Hash of the names and contents of files and folders of the project; absent ones count as absent. */
export function fingerprint(inputs: string[]): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    const full = inProject(path)
    if (!existsSync(full)) return
    if (!statSync(full).isDirectory()) {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0')
      return
    }
    for (const name of readdirSync(full).sort()) if (!MADE.has(name)) add(join(path, name))
  }
  for (const input of inputs) add(input)
  return hash.digest('hex')
}

export interface Made {
  inputs: string[]
  /** File that is there when the thing is. */
  output: string
  /** File that remembers what it was made from. */
  stamp: string
}

export function isFresh({ inputs, output, stamp }: Made): boolean {
  if (!existsSync(inProject(output)) || !existsSync(inProject(stamp))) return false
  return readFileSync(inProject(stamp), 'utf8') === fingerprint(inputs)
}

/** Remembers what a thing was made from. */
export function markFresh({ inputs, stamp }: Made): void {
  mkdirSync(dirname(inProject(stamp)), { recursive: true })
  writeFileSync(inProject(stamp), fingerprint(inputs))
}
