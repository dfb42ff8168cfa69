import type { Basis, ProjectStatus } from './generated/enums'

/** One cell of `cube` (the newest edition, stored) and of `cube_at(edition)` (any edition, computed). */
export interface CubeCell {
  fact: 'project' | 'investment' | 'output'
  /** Sums of places already hold those of their projects and of the places within: never add them to others. */
  subject: 'project' | 'region'
  /** A project's region as known in this edition; a place's own code. */
  regionCode: string
  sector: string
  industrySlug: string
  /** Of the project; null for places. */
  status: ProjectStatus | null
  /** ‘projects’, a kind of investment, or a measure. */
  kind: string
  /** Currency or canonical unit; null for projects. */
  unit: string | null
  /** Null for projects. */
  basis: Basis | null
  /** Only of capacities. */
  product: string | null
  /** Years of the reports of projects; the year that figures are filed under, twice. Null where it is unknown. */
  yearFrom: number | null
  yearTo: number | null
  /**
   * Bounds of figures for an earlier period than the newest of their project: they count only where the years asked for
   * begin in `countsFrom` or later and end in `countsUntil` or earlier (`countsIn` in read/scope.ts). Null: no bound.
   */
  countsFrom: number | null
  countsUntil: number | null
  /** The sentences say it all themselves: subject, place, period, basis; of projects: the place. */
  stated: boolean
  /** Projects, or figures counted. */
  count: number
  /** Figures among them that say about, over, nearly or up to. */
  inexact: number
  /** Null where sums mean nothing: projects, shares, multiples, figures per head. */
  sum: string | null
}

/**
 * Stores the newest edition's cells. To be called as the last statement of the transaction that writes an edition:
 * readers see the cells of the edition before until it commits, and are not made to wait.
 */
export async function refreshCube(tx: {
  $executeRawUnsafe(sql: string): PromiseLike<unknown>
}): Promise<void> {
  await tx.$executeRawUnsafe('REFRESH MATERIALIZED VIEW CONCURRENTLY cube')
}
