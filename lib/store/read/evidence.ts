import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { projectsWithin } from './projects'
import { query } from './query'
import { countsIn, type Scope, STATED, scopeCondition } from './scope'
import { SERIES, type SeriesName } from './series'

/** Where a sentence stands. */
export interface Source {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  restated: boolean
  articleTitle: string
  start: number
  end: number
  quote: string
  /** The text from up to `CONTEXT` characters before the quote to as many after it. */
  around: string
  rule: string
  inferred: string[]
}

/** How much of the text on either side of a quote comes with it. */
export const CONTEXT = 160

/** A figure with its sentence. */
export interface FigureEvidence extends Source {
  key: string
  projectKey: string
  projectName: string
  regionCode: string
  kind: string
  basis: string
  product: string | null
  value: number | null
  valueMax: number | null
  unit: string
  qualifier: string
  period: string | null
  phase: string | null
  /**
   * Only `leading` figures are in the sum; the others say why they are not. A figure for an earlier period leads where
   * newer years are not asked for.
   */
  standing: string
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

/** The text around a fact `f` in its document `d`. */
export const AROUND = Prisma.sql`substr(d."text", greatest(f."start" + 1 - ${CONTEXT}, 1),
  f."end" - f."start" + ${CONTEXT} + least(f."start", ${CONTEXT})) AS around`
const SOURCE = Prisma.sql`d."key"::text AS "documentKey", d."title" AS "documentTitle", d."name" AS "documentName",
  d."publisher", d."published", d."publishedInferred", d."url", d."restated", a."title" AS "articleTitle",
  f."start", f."end", f."quote", f."rule", f."inferred", ${AROUND}`

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
  })
  const earlierCounts = Prisma.sql`(f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
    AND ${countsIn(scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}`
  const rows = await query<
    FigureEvidence & { counted: number; inexact: number; total: number; sum: number | null }
  >(Prisma.sql`
    WITH picked AS (
      SELECT f."key"::text AS key, f."projectKey"::text AS "projectKey", s."name" AS "projectName",
        s."regionCode"::text AS "regionCode", ${figureColumns(selection)}, f."qualifier"::text AS qualifier,
        f."period", f."phase", CASE WHEN ${earlierCounts} THEN 'leading' ELSE f."standing"::text END AS standing, ${SOURCE}
      FROM ${figureTable(selection)} f
      JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
      JOIN "industry" n ON n."slug" = s."industrySlug"
      JOIN "article" a ON a."id" = f."articleId"
      JOIN "document" d ON d."id" = a."documentId"
      WHERE ${validAt(snapshot.number, 'f')} AND ${figureCondition(selection)} AND ${within}
    )
    SELECT *, count(*) FILTER (WHERE standing = 'leading') OVER ()::int AS counted, count(*) OVER ()::int AS total,
      count(*) FILTER (WHERE standing = 'leading' AND qualifier <> 'exact') OVER ()::int AS inexact,
      sum(value) FILTER (WHERE standing = 'leading') OVER () AS sum
    FROM picked
    ORDER BY (standing = 'leading') DESC, value DESC NULLS LAST, "projectKey", key
    LIMIT ${size} OFFSET ${(page - 1) * size}`)
  return pageOf(rows)
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
      FROM "project_mention" f
      JOIN "article" a ON a."id" = f."articleId"
      JOIN "document" d ON d."id" = a."documentId"
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

function isInvestment(selection: FigureSelection): boolean {
  return 'series' in selection && SERIES[selection.series].fact === 'investment'
}

function figureTable(selection: FigureSelection): Prisma.Sql {
  return isInvestment(selection) ? Prisma.sql`"investment"` : Prisma.sql`"output_figure"`
}

function figureColumns(selection: FigureSelection): Prisma.Sql {
  return isInvestment(selection)
    ? Prisma.sql`f."kind"::text AS kind, f."basis"::text AS basis, NULL::text AS product, f."amount"::float8 AS value,
        f."amountMax"::float8 AS "valueMax", f."currency"::text AS unit`
    : Prisma.sql`f."measure" AS kind, f."basis"::text AS basis, f."product", f."value"::float8 AS value,
        f."valueMax"::float8 AS "valueMax", f."unit"`
}

function figureCondition(selection: FigureSelection): Prisma.Sql {
  if ('product' in selection) {
    return Prisma.sql`f."measure" = 'capacity' AND coalesce(f."product", '') = ${selection.product}
      AND f."unit" = ${selection.unit} AND f."basis"::text = ${selection.basis} AND f."value" IS NOT NULL`
  }
  const { kind, unit, basis } = SERIES[selection.series]
  if (isInvestment(selection)) return Prisma.sql`f."kind"::text = ${kind} AND f."currency" = ${unit}`
  return Prisma.sql`f."measure" = ${kind} AND f."unit" = ${unit} AND f."basis"::text = ${basis} AND f."value" IS NOT NULL`
}
