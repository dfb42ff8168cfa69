import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { inProject, ROOT } from './paths'

const made = new Map<string, Promise<string>>()

/**
 * One of our modules with all it imports of ours in one file of plain JavaScript, made anew in every process (0.2 s). tsx wraps
 * functions to keep their names, which makes reading documents slower by a fifth; and threads need no compiler of their own.
 *
 * @param entry - path in the project, like `seeds/take-in.ts`; the module must not look for files beside itself
 * @returns address of the file, to be imported or given to a thread
 */
export function bundled(entry: string): Promise<string> {
  let file = made.get(entry)
  if (!file) {
    file = make(entry)
    made.set(entry, file)
  }
  return file
}

async function make(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [inProject(entry)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  })
  const file = inProject(`node_modules/.cache/banner-atlas/${entry.replace(/\W+/g, '-')}.mjs`)
  // Another process may be reading it.
  const draft = `${file}.${randomUUID()}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(draft, outputFiles[0]!.contents)
  await rename(draft, file)
  return pathToFileURL(file).href
}
