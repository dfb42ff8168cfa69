import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DocumentProblem, decode } from '@/lib/documents'
import { parseStatistics, type StatisticsTable } from '@/lib/store/write'
import type { Refusal } from './report'

/**
 * Reads the table of official figures, all of it or, where a line is wrong, nothing; null where there is none.
 * @param shown what the file is called in the report
 * @param required whether a missing file is refused
 */
export async function readStatistics(
  path: string,
  shown: string,
  required: boolean,
): Promise<{ table: Pick<StatisticsTable, 'rows' | 'zones'> | null; refused: Refusal[] }> {
  if (!existsSync(path))
    return { table: null, refused: required ? [{ file: shown, reason: 'no such file' }] : [] }
  try {
    const { rows, zones, problems } = parseStatistics(decode(await readFile(path)))
    if (problems.length > 0) {
      return {
        table: null,
        refused: problems.map(({ line, reason }) => ({ file: `${shown}, line ${line}`, reason })),
      }
    }
    return { table: { rows, zones }, refused: [] }
  } catch (error) {
    if (error instanceof DocumentProblem)
      return { table: null, refused: [{ file: shown, reason: error.message }] }
    throw error
  }
}
