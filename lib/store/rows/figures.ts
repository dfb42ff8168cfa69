import type { Basis } from '@/lib/extract/types'
import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from '../read/edition'
import { foundBy } from '../read/found'
import { query } from '../read/query'
import { countsIn, type Scope, STATED, scopeCondition } from '../read/scope'
import { behindId, type Positioned, type Stretch } from './page'
import { type RowSource, SOURCE_COLUMNS, SOURCE_TABLES } from './source'

/** A sum of money or an output figure with its sentence. */
export interface FigureRow extends Positioned, RowSource {
  key: string
  /** Null where the figure belongs to a place. */
  projectKey: string | null
  projectName: string | null
  /** Of the project, else the place itself. */
  regionCode: string
  industrySlug: string
  /** Stage of the project; null for places. */
  status: string | null
  /** Kind of investment, or measure of output. */
  kind: string
  basis: Basis
  product: string | null
  value: number | null
  valueMax: number | null
  /** Currency or canonical unit. */
  unit: string | null
  qualifier: string
  /** Year-on-year, percent. */
  change: number | null
  period: string | null
  year: number | null
  phase: string | null
  standing: string
  /** Whether it is in the sums that screens show for this scope. Figures of places never are. */
  counted: boolean
}

export type FigureTable = 'investment' | 'output_figure'

/** Which figures. Empty lists: all. */
export interface FigureFilter {
  table: FigureTable
  scope: Scope
  basis: Basis | null
  kinds?: readonly string[]
  counted?: boolean | null
  /** Only figures of projects that a search finds in their table; null: all. */
  search?: string | null
  key?: string
}

/**
 * A stretch of the figures of an edition, those of projects and those of places, with the same conditions as the sums on
 * the screens: adding up what is `counted` of one kind, unit and basis gives the screen's figure. One statement.
 */
export async function loadFigureRows(
  snapshot: Snapshot,
  filter: FigureFilter,
  { after, limit }: Stretch,
): Promise<FigureRow[]> {
  const own =
    filter.table === 'investment'
      ? Prisma.sql`f."kind"::text AS kind, NULL::text AS product, f."amount"::float8 AS value,
          f."amountMax"::float8 AS "valueMax", f."currency"::text AS unit, NULL::float8 AS change`
      : Prisma.sql`f."measure" AS kind, f."product", f."value"::float8 AS value, f."valueMax"::float8 AS "valueMax",
          f."unit", f."change"::float8 AS change`
  return query<FigureRow>(Prisma.sql`
    SELECT f."id"::text AS at, f."key"::text AS key, f."projectKey"::text AS "projectKey", s."name" AS "projectName",
      ${REGION}::text AS "regionCode", n."slug" AS "industrySlug", s."status"::text AS status, ${own},
      f."basis"::text AS basis, f."qualifier"::text AS qualifier, f."period", f."year", f."phase",
      f."standing"::text AS standing, ${countedIn(filter)} AS counted, ${SOURCE_COLUMNS}
    FROM ${tables(snapshot, filter)} ${SOURCE_TABLES}
    WHERE ${matching(snapshot, filter)} AND ${behindId(Prisma.sql`f."id"`, after)}
    ORDER BY f."id" LIMIT ${limit}`)
}

/** How many there are. One statement. */
export async function countFigureRows(snapshot: Snapshot, filter: FigureFilter): Promise<number> {
  const [row] = await query<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM ${tables(snapshot, filter)} WHERE ${matching(snapshot, filter)}`)
  return row?.count ?? 0
}

/** A project's figure stands where the project stands. */
const REGION = Prisma.sql`coalesce(s."regionCode", f."regionCode")`

function tables(snapshot: Snapshot, { table }: FigureFilter): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(`"${table}"`)} f
    LEFT JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
    JOIN "industry" n ON n."slug" = coalesce(s."industrySlug", f."industrySlug")`
}

function matching(snapshot: Snapshot, filter: FigureFilter): Prisma.Sql {
  const { scope, basis, kinds = [], counted = null, search = null, key } = filter
  const kind = Prisma.raw(filter.table === 'investment' ? 'f."kind"::text' : 'f."measure"')
  const conditions = [
    validAt(snapshot.number, 'f'),
    scopeCondition(scope, {
      region: REGION,
      sector: Prisma.sql`n."sector"`,
      industry: Prisma.sql`n."slug"`,
      status: Prisma.sql`s."status"`,
      yearFrom: Prisma.sql`f."year"`,
      yearTo: Prisma.sql`f."year"`,
      stated: Prisma.sql`(${STATED.figure('f')} AND (f."projectKey" IS NULL OR ${STATED.project('s', snapshot.number)}))`,
    }),
  ]
  if (basis !== null) conditions.push(Prisma.sql`f."basis"::text = ${basis}`)
  if (kinds.length > 0) conditions.push(Prisma.sql`${kind} IN (${Prisma.join([...kinds])})`)
  if (counted !== null) conditions.push(Prisma.sql`${countedIn(filter)} = ${counted}`)
  if (search !== null) conditions.push(foundBy(snapshot, search, Prisma.sql`f."projectKey"`))
  if (key !== undefined) conditions.push(Prisma.sql`f."key" = ${key}`)
  return Prisma.join(conditions, ' AND ')
}

function countedIn({ scope, table }: FigureFilter): Prisma.Sql {
  const earlier = Prisma.sql`(f."countsFrom" IS NOT NULL OR f."countsUntil" IS NOT NULL)
    AND ${countsIn(scope, Prisma.sql`f."countsFrom"`, Prisma.sql`f."countsUntil"`)}`
  const valued = table === 'investment' ? Prisma.sql`TRUE` : Prisma.sql`f."value" IS NOT NULL`
  return Prisma.sql`(s."projectKey" IS NOT NULL AND ${valued} AND (f."standing" = 'leading' OR (${earlier})))`
}
