import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { foundBy } from '../read/found'
import { projectsWithin } from '../read/projects'
import { query } from '../read/query'
import type { Scope } from '../read/scope'
import { behindId, type Positioned, type Stretch } from './page'
import { type RowSource, SOURCE_COLUMNS, SOURCE_TABLES } from './source'

/** A project as its newest reports have it, with the sentence that states its stage. */
export interface ProjectListRow extends Positioned, RowSource {
  key: string
  /** Of the mention whose sentence comes with it. */
  mentionKey: string
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: string
  statusAsOf: string | null
  completion: string | null
  firstYear: number | null
  lastYear: number | null
  mentions: number
  /** CNY; null: not reported. */
  total: number | null
  totalMax: number | null
  totalQualifier: string | null
  completed: number | null
  completedMax: number | null
  completedQualifier: string | null
}

/** Which projects: those of a scope, those of them that a search finds, or one. */
export interface ProjectFilter {
  scope: Scope
  /** As in the table of projects; null: all. */
  search?: string | null
  key?: string
}

/** A stretch of the projects of an edition. The sums are those of the table of projects. One statement. */
export async function loadProjectRows(
  snapshot: Snapshot,
  filter: ProjectFilter,
  { after, limit }: Stretch,
): Promise<ProjectListRow[]> {
  const money = (kind: 'total' | 'completed') => {
    const mine = Prisma.sql`FILTER (WHERE v."kind" = ${kind}::"InvestmentKind")`
    const inexact = Prisma.sql`FILTER (WHERE v."kind" = ${kind}::"InvestmentKind" AND v."qualifier" <> 'exact')`
    const name = (suffix: string) => Prisma.raw(`"${kind}${suffix}"`)
    return Prisma.sql`sum(v."amount") ${mine} AS ${name('')}, sum(v."amountMax") ${mine} AS ${name('Max')},
      min(v."qualifier"::text) ${inexact} AS ${name('Qualifier')}`
  }
  return query<ProjectListRow>(Prisma.sql`
    SELECT s."id"::text AS at, s."projectKey"::text AS key, s."name", s."company", s."park",
      s."regionCode"::text AS "regionCode", s."industrySlug", s."status"::text AS status, s."statusAsOf", s."completion",
      s."firstYear", s."lastYear", s."mentionCount" AS mentions, i.total::float8 AS total, i."totalMax"::float8 AS "totalMax",
      CASE WHEN i.total IS NOT NULL THEN coalesce(i."totalQualifier", 'exact') END AS "totalQualifier",
      i.completed::float8 AS completed, i."completedMax"::float8 AS "completedMax",
      CASE WHEN i.completed IS NOT NULL THEN coalesce(i."completedQualifier", 'exact') END AS "completedQualifier", m.*
    FROM "project_state" s
    JOIN "industry" n ON n."slug" = s."industrySlug"
    LEFT JOIN LATERAL (
      SELECT ${money('total')}, ${money('completed')} FROM "investment" v
      WHERE v."projectKey" = s."projectKey" AND v."standing" = 'leading' AND v."currency" = 'CNY'
        AND ${validAt(snapshot.number, 'v')}
    ) i ON TRUE
    JOIN LATERAL (
      SELECT f."key"::text AS "mentionKey", ${SOURCE_COLUMNS} FROM "project_mention" f ${SOURCE_TABLES}
      WHERE f."projectKey" = s."projectKey" AND ${validAt(snapshot.number, 'f')}
      ORDER BY (f."status" = s."status") DESC, d."published" DESC NULLS LAST, f."start" LIMIT 1
    ) m ON TRUE
    WHERE ${matching(snapshot, filter)} AND ${behindId(Prisma.sql`s."id"`, after)}
    ORDER BY s."id" LIMIT ${limit}`)
}

/** How many there are. One statement. */
export async function countProjectRows(snapshot: Snapshot, filter: ProjectFilter): Promise<number> {
  const [row] = await query<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM "project_state" s JOIN "industry" n ON n."slug" = s."industrySlug"
    WHERE ${matching(snapshot, filter)}`)
  return row?.count ?? 0
}

function matching(snapshot: Snapshot, { scope, search = null, key }: ProjectFilter): Prisma.Sql {
  const one = key === undefined ? Prisma.sql`TRUE` : Prisma.sql`s."projectKey" = ${key}`
  return Prisma.sql`${validAt(snapshot.number, 's')} AND ${projectsWithin(scope, snapshot)} AND ${one}
    AND ${foundBy(snapshot, search, Prisma.sql`s."projectKey"`)}`
}
