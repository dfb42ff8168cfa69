import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { projectsWithin } from '../read/projects'
import { query } from '../read/query'
import type { Scope } from '../read/scope'
import { behindId, type Positioned, type Stretch } from './page'
import { type RowSource, SOURCE_COLUMNS, SOURCE_TABLES } from './source'

/** A sentence that speaks of a project. */
export interface MentionRow extends Positioned, RowSource {
  key: string
  projectKey: string
  projectName: string
  regionCode: string
  status: string
}

/** A stretch of the mentions of the projects of a scope. One statement. */
export async function loadMentionRows(
  snapshot: Snapshot,
  scope: Scope,
  { after, limit }: Stretch,
): Promise<MentionRow[]> {
  return query<MentionRow>(Prisma.sql`
    SELECT f."id"::text AS at, f."key"::text AS key, f."projectKey"::text AS "projectKey", s."name" AS "projectName",
      s."regionCode"::text AS "regionCode", f."status"::text AS status, ${SOURCE_COLUMNS}
    FROM "project_mention" f
    JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    JOIN "industry" n ON n."slug" = s."industrySlug"
    ${SOURCE_TABLES}
    WHERE ${validAt(snapshot.number, 'f')} AND ${projectsWithin(scope, snapshot)} AND ${behindId(Prisma.sql`f."id"`, after)}
    ORDER BY f."id" LIMIT ${limit}`)
}
