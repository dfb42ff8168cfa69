/** Reads the table of official figures in again, with some of its figures corrected, so that there is one more edition. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '@/scripts/support/paths'
import { exitCodeOf, TSX } from '@/scripts/support/run'

const TABLE = join(ROOT, 'seeds/statistics.csv')
/** Read in already: the command wants documents. */
const DOCUMENT = join(ROOT, 'seeds/documents/150622-zhungeer-winter-projects.md')

/** The lines of the shipped table that begin so: `150600,鄂尔多斯市,gdp,2024`. */
export function figureLine(start: string): string {
  const [line, ...others] = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((one) => one.startsWith(`${start},`))
  if (line === undefined || others.length > 0) throw new Error(`not one line begins with ${start}`)
  return line
}

/** @param replaced lines of the shipped table, each with what is to stand in its place; '' takes it out */
export async function addTable(database: string, replaced: ReadonlyMap<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-table-'))
  try {
    const file = join(folder, 'statistics.csv')
    const lines = readFileSync(TABLE, 'utf8').split('\n')
    writeFileSync(file, lines.map((line) => replaced.get(line) ?? line).join('\n'))
    const code = await exitCodeOf([...TSX, 'seeds/seed.ts', '--statistics', file, DOCUMENT], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATABASE_URL: database },
    })
    if (code !== 0) throw new Error(`the table could not be read in (exit code ${code})`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
