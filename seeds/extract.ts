/**
 * npm run --silent extract -- FILES… [--out DIR]
 *
 * Extracts what the given documents state: one JSON a document, in DIR/NAME.json or on standard output (one object for one
 * file, an array for several). A file that cannot be taken in is named with the reason; the others go on, the exit code is 1.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '@/lib/extract/types'
import { loadReader } from './reader'

const USAGE = 'usage: npm run --silent extract -- FILES… [--out DIR]'

async function main(): Promise<number> {
  const { files, out } = options()
  if (files.length === 0) throw new UsageError('no files given')
  const results: Extraction[] = []
  const written = new Map<string, string>()
  let failed = 0
  if (out) await mkdir(out, { recursive: true })
  const { takeIn } = await loadReader()
  for (const file of files) {
    const taken = await takeIn({ kind: 'file', path: file })
    const problem =
      taken.kind === 'refused' ? taken.reason : out && (await write(out, file, taken.extraction, written))
    if (problem) {
      console.error(`${file}: ${problem}`)
      failed++
    } else if (!out && taken.kind === 'extracted') results.push(taken.extraction)
  }
  if (!out && results.length > 0) console.log(json(files.length === 1 ? results[0] : results))
  return failed > 0 ? 1 : 0
}

/** Writes a result down; says why not: two documents of one name would overwrite each other silently. */
async function write(
  out: string,
  file: string,
  result: Extraction,
  written: Map<string, string>,
): Promise<string | null> {
  const other = written.get(result.document)
  if (other) return `same name as ${other}; expected names that differ when --out is given`
  written.set(result.document, file)
  await writeFile(join(out, `${result.document}.json`), `${json(result)}\n`)
  return null
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
