import type { DocumentState, StatisticsChange } from '@/lib/store/write'

/** A file, an option or a line that was not taken in. */
export interface Refusal {
  file: string
  reason: string
}

export interface DocumentReport {
  file: string
  state: DocumentState | 'rejected'
  /** Why it was rejected, or what else there is to say. */
  reason?: string
  /** Facts found; absent where the document was not read anew. */
  projects?: number
  investments?: number
  outputs?: number
}

export interface SeedReport {
  documents: DocumentReport[]
  dryRun: boolean
  /** Newest edition before, and the one written; null: none. */
  edition: { before: number | null; written: number | null }
  /** Versions that the facts were found with. */
  extractor: string
  /** Stored documents that were read anew because the extractor is another. */
  readAnew: number
  facts: { added: number; closed: number; changed: number; contradicting: number }
  /** Facts that were found and cannot be stored, by the reason. */
  leftOut: Record<string, number>
  totals: { documents: number; projects: number; investments: number; outputs: number; statistics: number }
  /** Null where there is no table of statistics. */
  statistics: (StatisticsChange & { rows: number; zones: string[] }) | null
  seconds: number
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

export function rejected(report: SeedReport): DocumentReport[] {
  return report.documents.filter(({ state }) => state === 'rejected')
}

function documentLine(document: DocumentReport): string {
  const head = `${document.state.padEnd(9)}  ${document.file}`
  if (document.projects === undefined) return document.reason ? `${head}: ${document.reason}` : head
  const facts = [
    count(document.projects, 'project'),
    count(document.investments ?? 0, 'investment'),
    count(document.outputs ?? 0, 'output'),
  ].join(', ')
  return `${head}  ${facts}${document.reason ? ` (${document.reason})` : ''}`
}

function editionLine({ edition, dryRun, facts, statistics }: SeedReport): string {
  if (edition.written !== null) return `edition ${edition.written} written`
  const changes = [facts.added, facts.closed, facts.changed]
  if (statistics) changes.push(statistics.added, statistics.changed, statistics.removed)
  if (dryRun && changes.some((n) => n > 0)) return 'dry run: nothing written'
  return edition.before === null ? 'no edition written' : `edition ${edition.before} stands: nothing changed`
}

/** The report as lines of text. */
export function reportLines(report: SeedReport): string[] {
  const { documents, facts, totals, statistics, readAnew } = report
  const states = ['new', 'changed', 'unchanged', 'rejected'] as const
  const lines = documents.map(documentLine)
  const by = states.map(
    (state) => `${documents.filter((document) => document.state === state).length} ${state}`,
  )
  lines.push('', `${count(documents.length, 'document')}: ${by.join(', ')}`)
  if (readAnew > 0)
    lines.push(
      `${count(readAnew, 'stored document')} read anew: the extractor is another (${report.extractor})`,
    )
  lines.push(
    `facts: ${facts.added} new, ${facts.changed} changed, ${facts.closed} closed; ${facts.contradicting} contradicting in all`,
  )
  const leftOut = Object.entries(report.leftOut)
  if (leftOut.length > 0) {
    const all = leftOut.reduce((sum, [, number]) => sum + number, 0)
    lines.push(
      `left out: ${count(all, 'fact')} that cannot be stored (${leftOut.map(([why, number]) => `${number} ${why}`).join(', ')})`,
    )
  }
  lines.push(
    `valid now: ${[
      count(totals.documents, 'document'),
      count(totals.projects, 'project'),
      count(totals.investments, 'investment'),
      count(totals.outputs, 'output'),
      count(totals.statistics, 'official figure'),
    ].join(', ')}`,
  )
  if (statistics) {
    const zones =
      statistics.zones.length > 0 ? `; not stored, no code of their own: ${statistics.zones.join('、')}` : ''
    const changes =
      report.edition.before === null && report.edition.written === null && !report.dryRun
        ? 'to be taken in with the first document'
        : `${statistics.added} new, ${statistics.changed} changed, ${statistics.removed} removed`
    lines.push(`statistics: ${count(statistics.rows, 'row')}, ${changes}${zones}`)
  }
  lines.push(`${editionLine(report)} (${report.seconds.toFixed(1)} s)`)
  return lines
}
