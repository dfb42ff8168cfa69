/**
 * npm run --silent extract -- FILES… [--out DIR]
 *
 * Extracts what the given documents state: one JSON a document, in DIR/NAME.json or on standard output (one object for one
 * file, an array for several). A file that cannot be taken in is named with the reason; the others go on, the exit code is 1.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DocumentProblem, hintsOf } from '@/lib/documents'
import { extract } from '@/lib/extract'
import type { Extraction } from '@/lib/extract/types'
import { readDocument } from './read-document'

const USAGE = 'usage: npm run --silent extract -- FILES… [--out DIR]'

async function main(): Promise<number> {
  const { files, out } = options()
  if (files.length === 0) throw new UsageError('no files given')
  const results: Extraction[] = []
  const written = new Map<string, string>()
  let failed = 0
  if (out) await mkdir(out, { recursive: true })
  for (const file of files) {
    try {
      const document = await readDocument(file)
      const result = extract(document.text, hintsOf(document))
      if (out) await write(out, file, result, written)
      else results.push(result)
    } catch (error) {
      if (!(error instanceof DocumentProblem)) throw error
      console.error(`${file}: ${error.message}`)
      failed++
    }
  }
  if (!out && results.length > 0) console.log(json(files.length === 1 ? results[0] : results))
  return failed > 0 ? 1 : 0
}

/** Two documents of one name would overwrite each other silently. */
async function write(
  out: string,
  file: string,
  result: Extraction,
  written: Map<string, string>,
): Promise<void> {
  const other = written.get(result.document)
  if (other)
    throw new DocumentProblem(`same name as ${other}; expected names that differ when --out is given`)
  written.set(result.document, file)
  await writeFile(join(out, `${result.document}.json`), `${json(result)}\n`)
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

class UsageError extends Error {}

function options(): { files: string[]; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    })
    if (values.out === '') throw new UsageError('--out: expected a folder')
    return { files: positionals, out: values.out }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error instanceof UsageError ? `${error.message}\n${USAGE}` : error.message)
    process.exitCode = 1
  },
)
