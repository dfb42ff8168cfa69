import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { projectsWithin } from './projects'
import { queryEdition } from './query'
import { countsIn, type Scope, STATED, scopeCondition } from './scope'

/** What was published in a month (`2024-03`), in a year of which the month is not known (`2024`), or at an unknown date (null). */
export interface TimelineRow {
  period: string | null
  /** Documents with a project or a figure of the scope. */
  documents: number
  /** Figures of the scope in them, counted or repeated. */
  figures: number
}

/** Reports over time. One statement; years of the scope narrow the figures, not the dates of publication. */
export async function loadTimeline(snapshot: Snapshot, scope: Scope): Promise<readonly TimelineRow[]> {
  return queryEdition<TimelineRow>(
    snapshot,
    Prisma.sql`
    WITH fact AS (
      SELECT f."articleId", TRUE AS figure ${figuresWithin(snapshot, scope, Prisma.sql`"investment"`)}
      UNION ALL
      SELECT f."articleId", TRUE ${figuresWithin(snapshot, scope, Prisma.sql`"output_figure"`)}
      UNION ALL
      SELECT f."articleId", FALSE FROM "project_mention" f
      JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
      JOIN "industry" n ON n."slug" = s."industrySlug"
      WHERE ${validAt(snapshot.number, 'f')} AND ${projectsWithin(scope, snapshot)}
    )
    SELECT left(d."published", 7) AS period, count(DISTINCT d."id")::int AS documents,
      count(*) FILTER (WHERE fact.figure)::int AS figures
    FROM fact JOIN "article" a ON a."id" = fact."articleId" JOIN "document" d ON d."id" = a."documentId"
    GROUP BY 1 ORDER BY 1 NULLS LAST`,
  )
}

/**
 * `FROM … WHERE …` of the figures of a scope, as alias `f`: those of projects under what their project is (`s`), those of
 * places under what they are themselves.
 */
export function figuresWithin(snapshot: Snapshot, scope: Scope, table: Prisma.Sql): Prisma.Sql {
  const within = scopeCondition(scope, {
    region: Prisma.sql`coalesce(s."regionCode", f."regionCode")`,
    sector: Prisma.sql`n."sector"`,
    industry: Prisma.sql`n."slug"`,
    status: Prisma.sql`s."status"`,
    yearFrom: Prisma.sql`f."year"`,
    yearTo: Prisma.sql`f."year"`,
    stated: Prisma.sql`(${STATED.figure('f')} AND (s."projectKey" IS NULL OR ${STATED.project('s', snapshot.number)}))`,
  })
  return Prisma.sql`FROM ${table} f
    LEFT JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    JOIN "industry" n ON n."slug" = coalesce(s."industrySlug", f."industrySlug")
    WHERE ${validAt(snapshot.number, 'f')} AND ${within}`
}

/** Whether a figure `f` is counted in a scope, and not only listed. */
export function isCounted(scope: Scope): Prisma.Sql {
  return Prisma.sql`(f."standing" = 'leading' OR ((f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
    AND ${countsIn(scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}))`
}
