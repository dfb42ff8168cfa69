import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { type FigureSelection, figureCondition, tableOf } from './evidence'
import { FACT_TABLES } from './fact-columns'
import { foundBy } from './found'
import { projectsWithin } from './projects'
import { queryEdition } from './query'
import { countsIn, type Scope, STATED, scopeCondition } from './scope'
import type { SeriesName } from './series'

/** A document that a sum rests on, with the fact of it that weighs most. */
export interface CitationRow {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  url: string | null
  restated: boolean
  /** Key of the largest counted figure in the document, or of a mention of a project. */
  factKey: string
  fact: 'figure' | 'mention'
  /** Counted figures in the document. */
  figures: number
}

export interface Citations {
  /** The documents that weigh most, up to the limit. */
  rows: CitationRow[]
  /** All documents that the sum rests on. */
  documents: number
}

/** What a sentence is cited for: a number of projects, one of the sums, or the capacity of one product. */
export type CitedFigure = SeriesName | 'projects' | Exclude<FigureSelection, { series: SeriesName }>

/**
 * The documents behind a figure: exactly those whose figures are counted in the sum, or those that mention the projects
 * counted. One statement.
 *
 * @param limit how many are wanted; `documents` counts them all
 */
export async function loadCitations(
  snapshot: Snapshot,
  scope: Scope,
  figure: CitedFigure,
  limit = 12,
): Promise<Citations> {
  const rows = await queryEdition<CitationRow & { documents: number }>(
    snapshot,
    Prisma.sql`
    WITH counted AS (${figure === 'projects' ? mentions(snapshot, scope) : figures(snapshot, scope, figure)}
    ), document_sum AS (
      SELECT "documentId", count(*)::int AS figures, sum(value) AS weight,
        (array_agg(key ORDER BY value DESC, key))[1] AS "factKey"
      FROM counted GROUP BY 1
    )
    SELECT d."key"::text AS "documentKey", d."title" AS "documentTitle", d."name" AS "documentName", d."publisher",
      d."published", d."url", d."restated", m."factKey",
      ${figure === 'projects' ? 'mention' : 'figure'}::text AS fact, m.figures, count(*) OVER ()::int AS documents
    FROM document_sum m JOIN "document" d ON d."id" = m."documentId"
    ORDER BY m.weight DESC, d."key" LIMIT ${limit}`,
  )
  return { rows: rows.map(({ documents: _, ...row }) => row), documents: rows[0]?.documents ?? 0 }
}

/** Every mention of the projects counted, each of the same weight. */
function mentions(snapshot: Snapshot, scope: Scope): Prisma.Sql {
  return Prisma.sql`
    SELECT f."key"::text AS key, 1 AS value, a."documentId"
    FROM "project_state" s
    JOIN "industry" n ON n."slug" = s."industrySlug"
    JOIN "project_mention" f ON f."projectKey" = s."projectKey" AND ${validAt(snapshot.number, 'f')}
    JOIN "article" a ON a."id" = f."articleId"
    WHERE ${validAt(snapshot.number, 's')} AND ${projectsWithin(scope, snapshot)}`
}

/** The figures counted in a sum, as `loadFigureEvidence` tells them from the others. */
function figures(snapshot: Snapshot, scope: Scope, figure: Exclude<CitedFigure, 'projects'>): Prisma.Sql {
  const selection = typeof figure === 'string' ? { series: figure } : figure
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
  return Prisma.sql`
    SELECT f."key"::text AS key, ${tableOf(selection) === 'investment' ? Prisma.sql`f."amount"` : Prisma.sql`f."value"`} AS value,
      a."documentId"
    FROM ${FACT_TABLES[tableOf(selection)]} f
    JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    JOIN "industry" n ON n."slug" = s."industrySlug"
    JOIN "article" a ON a."id" = f."articleId"
    WHERE ${validAt(snapshot.number, 'f')} AND ${figureCondition(selection)} AND ${within}
      AND (f."standing" = 'leading' OR ((f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
        AND ${countsIn(scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}))`
}
