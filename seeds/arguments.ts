import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run seed -- [OPTIONS] [FILES or FOLDERS…]

Reads newspaper pages and articles (.txt, .md; UTF-8 or GB18030), extracts what they state and writes it to the
database as a new edition. Folders are searched through. Without files: seeds/documents.

  --dry-run   say what would change, write nothing
  --json      print the report as JSON
  --statistics FILE
              table of official figures (CSV); without it seeds/statistics.csv. It is the whole table: what it does not
              have is no longer valid in the new edition
  --workers N threads that read documents; without it as many as there are cores, and none for little text
  --help      print this

Exit codes: 0 all documents were taken in, 1 some were not (the report says why), 2 there is no database.
Database: DATABASE_URL, or the embedded one in DATA_DIR (.data).`

/** The command line cannot be understood; `message` says why. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly exitCode = 1
}

export interface SeedArguments {
  paths: string[]
  dryRun: boolean
  json: boolean
  /** Threads that read documents, 1 for none beside the main one; null leaves it to the amount of text. */
  workers: number | null
  /** Table of official figures as given; null: the one that ships with the project. */
  statistics: string | null
  help: boolean
}

/** Reads the command line. Throws UsageError for an unknown option: going on could write what was not to be written. */
export function readArguments(args: readonly string[]): SeedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        workers: { type: 'string' },
        statistics: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const { 'dry-run': dryRun = false, json = false, help = false, statistics = null } = values
    if (statistics === '') throw new UsageError('--statistics: expected the path of a CSV file')
    return { paths: positionals, dryRun, json, workers: workersOf(values.workers), statistics, help }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1]
    throw new UsageError(
      `${option ? `unknown or wrong option ${option}` : (error as Error).message}; expected --dry-run, --json, --statistics, --workers or --help`,
    )
  }
}

function workersOf(value: string | undefined): number | null {
  if (value === undefined) return null
  const workers = Number(value)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError(`--workers ${value}: expected a whole number from 1 to 64`)
  return workers
}
