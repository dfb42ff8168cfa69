import { Prisma } from '../generated/client'
import { searchPatterns } from '../reading'
import { cellsOf, cellsWithin } from './cells'
import type { Snapshot } from './edition'
import { validAt } from './edition'
import { listOf } from './found'
import { queryEdition } from './query'
import { type Scope, scopeCondition } from './scope'
import { PROJECT_COUNT } from './series'

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
  /** Date of the latest report: YYYY, YYYY-MM or YYYY-MM-DD; null where no report is dated. */
  reported: string | null
  /** Total investment in CNY as the newest report has it, with its qualifier; null: not reported. */
  total: number | null
  totalMax: number | null
  totalQualifier: string | null
  completed: number | null
  completedMax: number | null
  completedQualifier: string | null
}

export interface ProjectPage {
  rows: ProjectRow[]
  /** Of all pages. */
  total: number
}

export interface ProjectPaging {
  order: ProjectOrder
  descending: boolean
  /** From 1. */
  page: number
  size: number
  /** Parts of names of projects or companies, pinyin or its initials; all of them must be found. */
  search?: string | null
}

/**
 * Every order is one of an index of `project_list`, forwards or backwards, and ends with the key: no two rows are equal,
 * so none is lost or doubled between pages. Rows without the value sorted by come last either way. Furthest stage last.
 */
function orderBy(order: ProjectOrder, descending: boolean): Prisma.Sql {
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const columns: Record<ProjectOrder, readonly string[]> = {
    investment: ['total'],
    name: ['nameKey'],
    region: ['regionCode', 'nameKey'],
    industry: ['position', 'nameKey'],
    status: ['status', 'nameKey'],
    reported: ['reported'],
  }
  const nullable = order === 'investment' || order === 'reported'
  const terms = columns[order].map(
    (name) =>
      Prisma.sql`p.${Prisma.raw(`"${name}"`)} ${direction}${nullable ? Prisma.sql` NULLS LAST` : Prisma.empty}`,
  )
  return Prisma.join([...terms, Prisma.sql`p."projectKey" ${direction}`])
}

/** A page of the table of projects. One statement: without a search, the cube knows how many there are. */
export async function loadProjects(
  snapshot: Snapshot,
  scope: Scope,
  paging: ProjectPaging,
): Promise<ProjectPage> {
  const rows = await queryEdition<ProjectRow & { all: number }>(
    snapshot,
    projectListSql(snapshot, scope, paging),
  )
  return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}

/** The statement of `loadProjects`. */
export function projectListSql(
  snapshot: Snapshot,
  scope: Scope,
  { order, descending, page, size, search = null }: ProjectPaging,
): Prisma.Sql {
  const patterns = searchPatterns(search ?? '')
  const rows = Prisma.sql`SELECT p.* FROM ${listOf(snapshot)} p WHERE ${scopeCondition(scope, LIST_COLUMNS)}`
  const cut = Prisma.sql`ORDER BY ${orderBy(order, descending)} LIMIT ${size} OFFSET ${(page - 1) * size}`
  const found = patterns.map((pattern) => Prisma.sql` AND p."words" LIKE ${pattern}`)
  const source =
    patterns.length === 0
      ? Prisma.sql`picked AS (${rows} ${cut}),
        counted AS (SELECT ${PROJECT_COUNT} FROM ${cellsOf(snapshot)} WHERE ${cellsWithin(scope)} AND "fact" = 'project')`
      : Prisma.sql`found AS MATERIALIZED (${rows}${Prisma.join(found, '')}),
        picked AS (SELECT p.* FROM found p ${cut}),
        counted AS (SELECT count(*)::int AS projects FROM found)`
  return Prisma.sql`WITH ${source}
    SELECT s."projectKey"::text AS key, s."name", s."company", s."regionCode"::text AS "regionCode", s."industrySlug",
      s."status"::text AS status, s."statusAsOf", s."completion", s."mentionCount", s."lastYear", p."reported",
      p."total"::float8 AS total, p."totalMax"::float8 AS "totalMax", p."totalQualifier",
      p."completed"::float8 AS completed, p."completedMax"::float8 AS "completedMax", p."completedQualifier",
      (SELECT projects FROM counted) AS all
    FROM picked p JOIN "project_state" s ON s."projectKey" = p."projectKey" AND ${validAt(snapshot.number, 's')}
    ORDER BY ${orderBy(order, descending)}`
}

const LIST_COLUMNS = {
  region: Prisma.sql`p."regionCode"`,
  sector: Prisma.sql`p."sector"`,
  industry: Prisma.sql`p."industrySlug"`,
  status: Prisma.sql`p."status"`,
  yearFrom: Prisma.sql`p."firstYear"`,
  yearTo: Prisma.sql`p."lastYear"`,
  stated: Prisma.sql`p."stated"`,
}
