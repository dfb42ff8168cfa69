import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { projectsWithin } from './projects'
import { queryEdition } from './query'
import type { Scope } from './scope'

/** Who builds: a company as the newest report of each of its projects names it. */
export interface CompanyRow {
  company: string
  projects: number
  /** Planned total investment of these projects, CNY; null where none is reported. */
  total: number | null
  inexact: number
}

/** Companies of a scope, those with most projects first. One statement. */
export async function loadCompanies(
  snapshot: Snapshot,
  scope: Scope,
  limit: number,
): Promise<{ rows: CompanyRow[]; total: number }> {
  const rows = await queryEdition<CompanyRow & { all: number }>(
    snapshot,
    Prisma.sql`
    SELECT s."company", count(DISTINCT s."projectKey")::int AS projects, sum(i."amount")::float8 AS total,
      count(i."id") FILTER (WHERE i."qualifier" <> 'exact')::int AS inexact, count(*) OVER ()::int AS all
    FROM "project_state" s
    JOIN "industry" n ON n."slug" = s."industrySlug"
    LEFT JOIN "investment" i ON i."projectKey" = s."projectKey" AND i."standing" = 'leading' AND i."kind" = 'total'
      AND i."currency" = 'CNY' AND ${validAt(snapshot.number, 'i')}
    WHERE ${validAt(snapshot.number, 's')} AND ${projectsWithin(scope, snapshot)} AND s."company" IS NOT NULL
    GROUP BY s."company"
    ORDER BY projects DESC, total DESC NULLS LAST, s."company"
    LIMIT ${limit}`,
  )
  return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}
