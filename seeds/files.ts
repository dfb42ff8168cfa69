import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import type { Refusal } from './report'

export interface FoundFile {
  path: string
  /** As shown in the report: relative to where the command was called. */
  shown: string
  size: number
}

const EXTENSIONS = ['.txt', '.md']

/** Documents in a folder and in its folders, in the order of their names. Hidden ones are passed over. */
async function inFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await inFolder(path)))
    else if (entry.isFile() && EXTENSIONS.includes(extname(entry.name).toLowerCase())) found.push(path)
  }
  return found
}

/** The files that the paths name, each once, and those that cannot be. */
export async function findFiles(
  paths: readonly string[],
  from: string,
): Promise<{ files: FoundFile[]; refused: Refusal[] }> {
  const files = new Map<string, FoundFile>()
  const refused: Refusal[] = []
  const show = (path: string) => {
    const short = relative(from, path)
    return short.startsWith('..') ? path : short || basename(path)
  }
  const add = async (path: string) => {
    const { size } = await stat(path)
    if (!files.has(path)) files.set(path, { path, shown: show(path), size })
  }
  for (const given of paths) {
    const path = resolve(from, given)
    try {
      if ((await stat(path)).isDirectory()) {
        const found = await inFolder(path)
        if (found.length === 0)
          refused.push({ file: given, reason: 'folder without documents; expected .txt or .md files' })
        for (const file of found) await add(file)
      } else if (EXTENSIONS.includes(extname(path).toLowerCase())) await add(path)
      else refused.push({ file: given, reason: 'not a document; expected a .txt or .md file' })
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      refused.push({
        file: given,
        reason:
          code === 'ENOENT'
            ? 'no such file or folder'
            : code === 'EACCES'
              ? 'not readable: permission denied'
              : message,
      })
    }
  }
  return { files: [...files.values()], refused }
}
