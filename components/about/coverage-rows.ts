import { INDUSTRIES } from '@/lib/industries'
import { COUNTIES, PREFECTURES, type Region, ROOT } from '@/lib/regions'
import type { CoverageRow } from '@/lib/store/read/coverage'

/** A line of a coverage table: counts by prefecture, what could not be placed, and all of it. */
export interface CoverageLine {
  /** Industry or year; null: unknown. */
  key: string | null
  /** In the order of `PREFECTURES`. */
  counts: number[]
  unplaced: number
  total: number
}

/** Industries with projects, in the order of the taxonomy. */
export function industryLines(rows: readonly CoverageRow[]): CoverageLine[] {
  const projects = rows.filter(({ what }) => what === 'project')
  return INDUSTRIES.map(({ slug }) => lineOf(slug, projects)).filter(({ total }) => total > 0)
}

/** Years with documents, newest first, those without a date last. */
export function yearLines(rows: readonly CoverageRow[]): CoverageLine[] {
  const documents = rows.filter(({ what }) => what === 'document')
  const years = [...new Set(documents.map(({ key }) => key))].filter((year) => year !== null)
  return [...years.sort().reverse(), null]
    .map((year) => lineOf(year, documents))
    .filter(({ total }) => total > 0)
}

/** All lines of a table together. */
export function totalLine(lines: readonly CoverageLine[]): CoverageLine {
  const sum = (of: (line: CoverageLine) => number) => lines.reduce((all, line) => all + of(line), 0)
  return {
    key: null,
    counts: PREFECTURES.map((_, i) => sum(({ counts }) => counts[i] ?? 0)),
    unplaced: sum(({ unplaced }) => unplaced),
    total: sum(({ total }) => total),
  }
}

/** Counties that no article is about. */
export function silentCounties(rows: readonly CoverageRow[]): Region[] {
  const told = new Set(rows.filter(({ what }) => what === 'article').map(({ regionCode }) => regionCode))
  return COUNTIES.filter(({ code }) => !told.has(code))
}

function lineOf(key: string | null, rows: readonly CoverageRow[]): CoverageLine {
  const mine = rows.filter((row) => row.key === key)
  const of = (code: string) =>
    mine.filter(({ regionCode }) => regionCode === code).reduce((sum, { count }) => sum + count, 0)
  return {
    key,
    counts: PREFECTURES.map(({ code }) => of(code)),
    unplaced: of(ROOT),
    total: mine.reduce((sum, { count }) => sum + count, 0),
  }
}
