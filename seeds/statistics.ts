import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DocumentProblem, decode } from '@/lib/documents'
import { type Client, parseStatistics, writeStatistics } from '@/lib/store/write'
import type { Refusal, SeedReport } from './report'

/** Stores the table of official figures, all of it or, where a line is wrong, nothing. */
export async function seedStatistics(
  db: Client,
  path: string,
  shown: string,
  dryRun: boolean,
): Promise<{ change: SeedReport['statistics']; refused: Refusal[] }> {
  if (!existsSync(path)) return { change: null, refused: [] }
  try {
    const { rows, zones, problems } = parseStatistics(decode(await readFile(path)))
    if (problems.length > 0) {
      return {
        change: null,
        refused: problems.map(({ line, reason }) => ({ file: `${shown}, line ${line}`, reason })),
      }
    }
    const change = await writeStatistics(db, rows, { dryRun })
    return { change: { ...change, rows: rows.length, zones }, refused: [] }
  } catch (error) {
    if (error instanceof DocumentProblem)
      return { change: null, refused: [{ file: shown, reason: error.message }] }
    throw error
  }
}
