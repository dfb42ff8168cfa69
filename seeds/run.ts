import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDurable } from '@/lib/store/database'
import { type Client, completeReadings, newestEdition, writeEdition, writeReference } from '@/lib/store/write'
import { collect } from './collect'
import type { FoundFile } from './files'
import type { Progress } from './progress'
import type { Refusal, SeedReport } from './report'
import { readStatistics } from './statistics'
import { extractorVersion } from './version'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Documents that ship with the project. */
export const SHIPPED = join(HERE, 'documents')

export interface SeedInput {
  db: Client
  url: string
  files: readonly FoundFile[]
  refused: readonly Refusal[]
  dryRun: boolean
  progress: Progress
  /** Threads that read documents; null or absent leaves it to the amount of text. */
  workers?: number | null
  /** Table of official figures; without it the one that ships with the project, where it exists. */
  statistics?: string
}

/** A table that was asked for must be there. */
function officialFigures(asked: string | undefined) {
  if (asked !== undefined) return readStatistics(asked, asked, true)
  const shipped = join(HERE, 'statistics.csv')
  return readStatistics(shipped, relative(join(HERE, '..'), shipped), false)
}

/** Reads, extracts, compares and writes; says what became of every document. */
export async function runSeed({
  db,
  url,
  files,
  refused,
  dryRun,
  progress,
  ...input
}: SeedInput): Promise<SeedReport> {
  const started = performance.now()
  const extractor = await extractorVersion()
  if (!dryRun) await writeReference(db)
  const statistics = await officialFigures(input.statistics)

  const before = await newestEdition(db)
  const sameExtractor = before.number === 0 || before.extractor === extractor
  const { incoming, reports, readAnew } = await collect(
    db,
    files,
    sameExtractor,
    progress,
    input.workers ?? null,
  )
  const edition = await writeEdition(db, incoming, {
    extractor,
    statistics: statistics.table?.rows,
    dryRun,
    onProgress(number, done, of) {
      if (done === 0) progress.start(`writing edition ${number}, documents`, of)
      else progress.update(done)
      if (done === of) progress.stop()
    },
  })
  if (!dryRun && edition.written === null) await completeReadings(db)
  if (edition.written !== null) await makeDurable(url, db)

  const { contradicting, ...totals } = edition.totals
  return {
    documents: [
      ...[...refused, ...statistics.refused].map((refusal) => ({ ...refusal, state: 'rejected' as const })),
      ...reports.map(({ hash, ...report }) => ({
        ...report,
        state: (hash && edition.documents.get(hash)) || report.state,
      })),
    ],
    dryRun,
    edition: { before: edition.base || null, written: edition.written },
    extractor,
    readAnew,
    facts: { added: edition.added, closed: edition.closed, changed: edition.changed, contradicting },
    leftOut: edition.leftOut,
    totals,
    statistics: statistics.table && {
      ...edition.statistics,
      rows: statistics.table.rows.length,
      zones: statistics.table.zones,
    },
    seconds: (performance.now() - started) / 1000,
  }
}
