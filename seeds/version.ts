import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What decides which facts are found and how they are merged. */
const SOURCES = ['lib/regions', 'lib/industries', 'lib/extract', 'lib/resolve']

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** Version of extractor and resolver: the project's, and a digest of their sources, which nobody can forget to raise. */
export async function extractorVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const files = (await Promise.all(SOURCES.map((folder) => filesIn(join(ROOT, folder))))).flat().sort()
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const digest = createHash('sha256')
  for (const text of texts) digest.update(createHash('sha256').update(text).digest())
  return `${version}+${digest.digest('hex').slice(0, 12)}`
}
