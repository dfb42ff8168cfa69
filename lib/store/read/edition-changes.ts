import { Prisma } from '../generated/client'
import { query } from './query'

const TABLES = [
  ['documents', 'document', ['key']],
  ['projects', 'project_state', ['projectKey']],
  ['investments', 'investment', ['key']],
  ['outputs', 'output_figure', ['key']],
  ['statistics', 'statistic', ['regionCode', 'indicator', 'year']],
] as const

export type ChangedFact = (typeof TABLES)[number][0]

/** What an edition brought of one kind of fact. */
export interface EditionChange {
  number: number
  fact: ChangedFact
  /** There before under the same key, now with other contents. */
  changed: number
  added: number
  /** No longer valid, and nothing of the same key in its place. */
  dropped: number
}

/** Editions back from the newest that changes are counted for. */
const MOST = 50

/** What each of the latest editions changed. One statement. */
export async function loadEditionChanges(): Promise<EditionChange[]> {
  const parts = TABLES.map(([fact, table, key]) => {
    const rows = Prisma.raw(`"${table}"`)
    const same = Prisma.raw(key.map((column) => `p."${column}" = f."${column}"`).join(' AND '))
    return Prisma.sql`
      SELECT ${fact} AS fact, f."firstEdition" AS number, count(*) AS opened, 0 AS closed,
        count(*) FILTER (WHERE EXISTS (SELECT 1 FROM ${rows} p
          WHERE ${same} AND p."lastEdition" = f."firstEdition" - 1)) AS changed
      FROM ${rows} f WHERE f."firstEdition" > since.number GROUP BY 2
      UNION ALL
      SELECT ${fact}, f."lastEdition" + 1, 0, count(*), 0
      FROM ${rows} f WHERE f."lastEdition" >= since.number GROUP BY 2`
  })
  return query<EditionChange>(Prisma.sql`
    SELECT c.number::int AS number, c.fact, sum(c.changed)::int AS changed, sum(c.opened - c.changed)::int AS added,
      sum(c.closed - c.changed)::int AS dropped
    FROM (SELECT max("number") - ${MOST} AS number FROM "edition") since
    CROSS JOIN LATERAL (${Prisma.join(parts, ' UNION ALL ')}) c
    GROUP BY 1, 2 ORDER BY 1 DESC, 2`)
}
