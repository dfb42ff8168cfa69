import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { query } from './query'
import { type Scope, scopeCondition } from './scope'

export const PROJECT_ORDERS = ['investment', 'name', 'region', 'industry', 'status', 'reported'] as const
export type ProjectOrder = (typeof PROJECT_ORDERS)[number]

export interface ProjectRow {
  key: string
  name: string
  company: string | null
  regionCode: string
  industrySlug: string
  status: string
  statusAsOf: string | null
  completion: string | null
  mentionCount: number
  lastYear: number | null
  /** Total investment in CNY as the newest report has it, with its qualifier; null: not reported. */
  total: number | null
  totalMax: number | null
  totalQualifier: string | null
  completed: number | null
  completedQualifier: string | null
}

export interface ProjectPage {
  rows: ProjectRow[]
  /** Of all pages. */
  total: number
}

/** Furthest stage last, as in the guide. */
const ORDERS: Record<ProjectOrder, Prisma.Sql> = {
  investment: Prisma.sql`i.total`,
  name: Prisma.sql`s."name"`,
  region: Prisma.sql`s."regionCode"`,
  industry: Prisma.sql`n."position"`,
  status: Prisma.sql`s."status"`,
  reported: Prisma.sql`s."statusAsOf"`,
}

/** A page of the table of projects. One statement; rows without the value sorted by come last either way. */
export async function loadProjects(
  snapshot: Snapshot,
  scope: Scope,
  options: { order: ProjectOrder; descending: boolean; page: number; size: number },
): Promise<ProjectPage> {
  const direction = options.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const rows = await query<ProjectRow & { all: number }>(Prisma.sql`
    WITH state AS (
      SELECT s.*, n."position" FROM "project_state" s JOIN "industry" n ON n."slug" = s."industrySlug"
      WHERE ${validAt(snapshot.number, 's')} AND ${projectsWithin(scope)}
    )
    SELECT s."projectKey"::text AS key, s."name", s."company", s."regionCode"::text AS "regionCode", s."industrySlug",
      s."status"::text AS status, s."statusAsOf", s."completion", s."mentionCount", s."lastYear",
      i.total::float8 AS total, i."totalMax"::float8 AS "totalMax", i."totalQualifier",
      i.completed::float8 AS completed, i."completedQualifier", (SELECT count(*) FROM state)::int AS all
    FROM state s JOIN "industry" n ON n."slug" = s."industrySlug"
    LEFT JOIN LATERAL (
      SELECT sum(v."amount") FILTER (WHERE v."kind" = 'total') AS total,
        sum(v."amountMax") FILTER (WHERE v."kind" = 'total') AS "totalMax",
        min(v."qualifier"::text) FILTER (WHERE v."kind" = 'total' AND v."qualifier" <> 'exact') AS "totalQualifier",
        sum(v."amount") FILTER (WHERE v."kind" = 'completed') AS completed,
        min(v."qualifier"::text) FILTER (WHERE v."kind" = 'completed' AND v."qualifier" <> 'exact') AS "completedQualifier"
      FROM "investment" v
      WHERE v."projectKey" = s."projectKey" AND v."standing" = 'leading' AND v."currency" = 'CNY'
        AND ${validAt(snapshot.number, 'v')}
    ) i ON TRUE
    ORDER BY ${ORDERS[options.order]} ${direction} NULLS LAST, s."projectKey"
    LIMIT ${options.size} OFFSET ${(options.page - 1) * options.size}`)
  return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}

/** A scope as a condition on `project_state s` joined with `industry n`. */
export function projectsWithin(scope: Scope): Prisma.Sql {
  return scopeCondition(scope, {
    region: Prisma.sql`s."regionCode"`,
    sector: Prisma.sql`n."sector"`,
    industry: Prisma.sql`s."industrySlug"`,
    status: Prisma.sql`s."status"`,
    yearFrom: Prisma.sql`s."firstYear"`,
    yearTo: Prisma.sql`s."lastYear"`,
  })
}
