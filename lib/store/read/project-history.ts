import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { FACT_COLUMNS, FACT_KINDS, FACT_TABLES, type Fact } from './fact-columns'
import { query } from './query'

/** From which edition to which a row was valid, among those up to the one shown; null: still. */
interface Lifetime {
  firstEdition: number
  lastEdition: number | null
}

/** What was known of a project in some editions in a row. */
export interface StateVersion extends Lifetime {
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: string
  completion: string | null
}

/** A mention or a figure of a project, as some editions in a row have it. */
export interface FactLifetime extends Fact, Lifetime {}

export interface ProjectHistory {
  states: StateVersion[]
  facts: FactLifetime[]
  /** The editions in which anything of it changed, with their days. */
  editions: { number: number; createdAt: string }[]
}

/** Everything that the edition shown and those before it held of a project, oldest first. One statement. */
export async function loadProjectHistory(snapshot: Snapshot, key: string): Promise<ProjectHistory> {
  const until = (alias: string) => {
    const table = Prisma.raw(`"${alias}"`)
    return Prisma.sql`${table}."firstEdition",
      CASE WHEN ${table}."lastEdition" < ${snapshot.number} THEN ${table}."lastEdition" END AS "lastEdition"`
  }
  const facts = FACT_KINDS.map(
    (fact) => Prisma.sql`SELECT ${FACT_COLUMNS[fact]}, ${until('f')} FROM ${FACT_TABLES[fact]} f
      WHERE f."projectKey" = ${key} AND f."firstEdition" <= ${snapshot.number}`,
  )
  const [row] = await query<ProjectHistory>(Prisma.sql`
    WITH state AS (
      SELECT s."name", s."company", s."park", s."regionCode", s."industrySlug", s."status"::text AS status, s."completion", ${until('s')}
      FROM "project_state" s WHERE s."projectKey" = ${key} AND s."firstEdition" <= ${snapshot.number}
    ), fact AS (${Prisma.join(facts, ' UNION ALL ')}),
    moved AS (
      SELECT "firstEdition" AS number FROM state UNION SELECT "lastEdition" + 1 FROM state
      UNION SELECT "firstEdition" FROM fact UNION SELECT "lastEdition" + 1 FROM fact
    )
    SELECT coalesce((SELECT json_agg(s ORDER BY s."firstEdition") FROM state s), '[]') AS states,
      coalesce((SELECT json_agg(f ORDER BY f."firstEdition", f.fact, f.key) FROM fact f), '[]') AS facts,
      coalesce((SELECT json_agg(json_build_object('number', e."number", 'createdAt', e."createdAt") ORDER BY e."number")
        FROM "edition" e JOIN moved m ON m.number = e."number"), '[]') AS editions`)
  return row ?? { states: [], facts: [], editions: [] }
}
