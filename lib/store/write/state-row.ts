import type { Status } from '@/lib/extract/types'
import type { ProjectSummary } from '@/lib/resolve'
import { queryRows, TEXTS } from './json'
import type { Sql } from './types'

/** What is known of a project in an edition. */
export interface StateRow {
  projectKey: string
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: Status
  statusAsOf: string | null
  completion: string | null
  firstYear: number | null
  lastYear: number | null
  mentionCount: number
}

export const STATE_COLUMNS = [
  ['projectKey', 'text'],
  ['name', 'text'],
  ['company', 'text'],
  ['park', 'text'],
  ['regionCode', 'text'],
  ['industrySlug', 'text'],
  ['status', '"ProjectStatus"'],
  ['statusAsOf', 'text'],
  ['completion', 'text'],
  ['firstYear', 'int'],
  ['lastYear', 'int'],
  ['mentionCount', 'int'],
] as const

export function stateRow(project: ProjectSummary): StateRow {
  const { key, region, industry, mentions, ...rest } = project
  return {
    ...rest,
    projectKey: key,
    regionCode: region,
    industrySlug: industry,
    mentionCount: mentions.length,
  }
}

/** Valid states of projects with one of these keys. */
export function storedStates(db: Sql, keys: readonly string[]): Promise<(StateRow & { id: number })[]> {
  const columns = STATE_COLUMNS.map(([name, type]) =>
    type.startsWith('"') ? `"${name}"::text AS "${name}"` : `"${name}"`,
  )
  return queryRows(
    db,
    keys,
    `SELECT "id", ${columns.join(', ')} FROM "project_state" WHERE "lastEdition" IS NULL AND "projectKey" IN ${TEXTS}`,
  )
}

/** All keys of projects that have a valid state. */
export async function storedProjectKeys(db: Sql): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ key: string }[]>(
    'SELECT "projectKey"::text AS key FROM "project_state" WHERE "lastEdition" IS NULL',
  )
  return rows.map((row) => row.key)
}
