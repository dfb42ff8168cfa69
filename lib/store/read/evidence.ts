import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { FACT_TABLES, FIGURE_COLUMNS, type Figure } from './fact-columns'
import { foundBy } from './found'
import { projectsWithin } from './projects'
import { query } from './query'
import { countsIn, type Scope, STATED, scopeCondition } from './scope'
import { SERIES, type SeriesName } from './series'
import { FROM_ARTICLE, SOURCE, type Source } from './source-columns'

/**
 * A figure of a project with its sentence. One for an earlier period is `leading` where newer years are not asked for.
 */
export interface FigureEvidence extends Figure, Source {
  projectKey: string
  projectName: string
  regionCode: string
}

/** A project with the sentence that states how far it is. */
export interface ProjectEvidence extends Source {
  projectKey: string
  name: string
  company: string | null
  regionCode: string
  industrySlug: string
  status: string
  mentionKey: string
}

export interface EvidencePage<Row> {
  rows: Row[]
  /** Rows that are counted, on all pages, and their sum. */
  counted: number
  sum: number | null
  /** How many of those counted carry 约, 超, 近 … */
  inexact: number
  total: number
}

export interface Paging {
  page: number
  size: number
}

/** Which figures: one of the overview's series, or the capacity of one product. */
export type FigureSelection =
  | { series: SeriesName }
  | { product: string; unit: string; basis: 'planned' | 'actual' }

/**
 * The sentences behind a sum: what is counted first, largest first, then what says the same or something else of the
 * same projects. One statement.
 */
export async function loadFigureEvidence(
  snapshot: Snapshot,
  scope: Scope,
  selection: FigureSelection,
  { page, size }: Paging,
): Promise<EvidencePage<FigureEvidence>> {
  const within = scopeCondition(scope, {
    region: Prisma.sql`s."regionCode"`,
    sector: Prisma.sql`n."sector"`,
    industry: Prisma.sql`s."industrySlug"`,
    status: Prisma.sql`s."status"`,
    yearFrom: Prisma.sql`f."year"`,
    yearTo: Prisma.sql`f."year"`,
    stated: STATED.projectFigure('f', 's', snapshot.number),
    found: (search) => foundBy(snapshot, search, Prisma.sql`s."projectKey"`),
  })
  const table = tableOf(selection)
  const earlierCounts = Prisma.sql`(f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
    AND ${countsIn(scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}`
  const rows = await query<
    FigureEvidence & { counts: boolean; counted: number; inexact: number; total: number; sum: number | null }
  >(Prisma.sql`
    WITH picked AS (
      SELECT f."projectKey"::text AS "projectKey", s."name" AS "projectName", s."regionCode"::text AS "regionCode",
        ${FIGURE_COLUMNS[table]}, ${SOURCE}, f."standing" = 'leading' OR (${earlierCounts}) AS counts
      FROM ${FACT_TABLES[table]} f
      JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
      JOIN "industry" n ON n."slug" = s."industrySlug"
      ${FROM_ARTICLE}
      WHERE ${validAt(snapshot.number, 'f')} AND ${figureCondition(selection)} AND ${within}
    )
    SELECT *, count(*) FILTER (WHERE counts) OVER ()::int AS counted, count(*) OVER ()::int AS total,
      count(*) FILTER (WHERE counts AND qualifier <> 'exact') OVER ()::int AS inexact,
      sum(value) FILTER (WHERE counts) OVER () AS sum
    FROM picked
    ORDER BY counts DESC, value DESC NULLS LAST, "projectKey", key
    LIMIT ${size} OFFSET ${(page - 1) * size}`)
  return pageOf(rows.map((row) => (row.counts ? { ...row, standing: 'leading' } : row)))
}

/** The sentences behind a number of projects: for each, the newest that states its stage. One statement. */
export async function loadProjectEvidence(
  snapshot: Snapshot,
  scope: Scope,
  { page, size }: Paging,
): Promise<EvidencePage<ProjectEvidence>> {
  const rows = await query<ProjectEvidence & { total: number }>(Prisma.sql`
    SELECT s."projectKey"::text AS "projectKey", s."name", s."company", s."regionCode"::text AS "regionCode",
      s."industrySlug", s."status"::text AS status, m.*, count(*) OVER ()::int AS total
    FROM "project_state" s
    JOIN "industry" n ON n."slug" = s."industrySlug"
    JOIN LATERAL (
      SELECT f."key"::text AS "mentionKey", ${SOURCE}
      FROM "project_mention" f ${FROM_ARTICLE}
      WHERE f."projectKey" = s."projectKey" AND ${validAt(snapshot.number, 'f')}
      ORDER BY (f."status" = s."status") DESC, d."published" DESC NULLS LAST, f."start" LIMIT 1
    ) m ON TRUE
    WHERE ${validAt(snapshot.number, 's')} AND ${projectsWithin(scope, snapshot)}
    ORDER BY s."regionCode", s."name", s."projectKey"
    LIMIT ${size} OFFSET ${(page - 1) * size}`)
  const total = rows[0]?.total ?? 0
  return { rows, total, counted: total, inexact: 0, sum: total }
}

function pageOf<Row extends { counted: number; inexact: number; total: number; sum: number | null }>(
  rows: Row[],
): EvidencePage<Row> {
  const [first] = rows
  return {
    rows,
    counted: first?.counted ?? 0,
    inexact: first?.inexact ?? 0,
    total: first?.total ?? 0,
    sum: first?.sum ?? null,
  }
}

/** Where a selection's figures stand. */
export function tableOf(selection: FigureSelection): Figure['fact'] {
  return 'series' in selection ? SERIES[selection.series].fact : 'output'
}

/** A selection as a condition on its table under the alias f. */
export function figureCondition(selection: FigureSelection): Prisma.Sql {
  if ('product' in selection) {
    return Prisma.sql`f."measure" = 'capacity' AND coalesce(f."product", '') = ${selection.product}
      AND f."unit" = ${selection.unit} AND f."basis"::text = ${selection.basis} AND f."value" IS NOT NULL`
  }
  const { kind, unit, basis } = SERIES[selection.series]
  if (tableOf(selection) === 'investment')
    return Prisma.sql`f."kind"::text = ${kind} AND f."currency" = ${unit}`
  return Prisma.sql`f."measure" = ${kind} AND f."unit" = ${unit} AND f."basis"::text = ${basis} AND f."value" IS NOT NULL`
}
