import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { foundBy } from '../read/found'
import { projectsWithin } from '../read/projects'
import { query } from '../read/query'
import { behindId, type Positioned, type Stretch } from './page'
import type { ProjectFilter } from './projects'
import { type RowSource, SOURCE_COLUMNS, SOURCE_TABLES } from './source'

/** A sentence that a row of the table of projects rests on. */
export interface ProjectSourceRow extends Positioned, RowSource {
  key: string
  projectKey: string
  projectName: string
  /** Stage, of a mention. */
  status: string | null
  /** Kind and amount in CNY, of a sum of money. */
  kind: 'total' | 'completed' | null
  amount: number | null
  amountMax: number | null
  qualifier: string | null
}

/** Of which projects: those of a scope, or those of them that a search finds. */
export type SourceFilter = Pick<ProjectFilter, 'scope' | 'search'>

/** A stretch of the mentions of the projects of a scope. One statement. */
export async function loadMentionRows(
  snapshot: Snapshot,
  filter: SourceFilter,
  { after, limit }: Stretch,
): Promise<ProjectSourceRow[]> {
  return query<ProjectSourceRow>(Prisma.sql`
    SELECT ${OWNER}, f."status"::text AS status, NULL AS kind, NULL::float8 AS amount, NULL::float8 AS "amountMax",
      NULL AS qualifier, ${SOURCE_COLUMNS}
    FROM "project_mention" f ${ofProjects(snapshot)} ${SOURCE_TABLES}
    WHERE ${validAt(snapshot.number, 'f')} AND ${matching(snapshot, filter)} AND ${behindId(Prisma.sql`f."id"`, after)}
    ORDER BY f."id" LIMIT ${limit}`)
}

/** A stretch of the sums of money that the table of projects shows: the same that `loadProjectRows` adds up. One statement. */
export async function loadProjectMoneyRows(
  snapshot: Snapshot,
  filter: SourceFilter,
  { after, limit }: Stretch,
): Promise<ProjectSourceRow[]> {
  return query<ProjectSourceRow>(Prisma.sql`
    SELECT ${OWNER}, NULL AS status, f."kind"::text AS kind, f."amount"::float8 AS amount,
      f."amountMax"::float8 AS "amountMax", f."qualifier"::text AS qualifier, ${SOURCE_COLUMNS}
    FROM "investment" f ${ofProjects(snapshot)} ${SOURCE_TABLES}
    WHERE ${validAt(snapshot.number, 'f')} AND f."standing" = 'leading' AND f."currency" = 'CNY'
      AND f."kind" IN ('total', 'completed') AND ${matching(snapshot, filter)}
      AND ${behindId(Prisma.sql`f."id"`, after)}
    ORDER BY f."id" LIMIT ${limit}`)
}

const OWNER = Prisma.sql`f."id"::text AS at, f."key"::text AS key, f."projectKey"::text AS "projectKey", s."name" AS "projectName"`

function ofProjects(snapshot: Snapshot): Prisma.Sql {
  return Prisma.sql`JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    JOIN "industry" n ON n."slug" = s."industrySlug"`
}

function matching(snapshot: Snapshot, { scope, search = null }: SourceFilter): Prisma.Sql {
  return Prisma.sql`${projectsWithin(scope, snapshot)} AND ${foundBy(snapshot, search, Prisma.sql`f."projectKey"`)}`
}
