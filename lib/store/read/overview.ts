import { Prisma } from '../generated/client'
import { cellsIn } from './cells'
import type { Snapshot } from './edition'
import { queryEdition } from './query'
import type { Scope } from './scope'
import {
  cellsOfProduct,
  cellsOfSeries,
  PAIRS,
  type PairName,
  PROJECT_COUNT,
  SERIES_NAMES,
  type SeriesName,
  type Sum,
  sumColumns,
  sumOf,
} from './series'

export interface Headline {
  projects: number
  sums: Record<SeriesName, Sum>
}

/** The figures on top: projects counted, every series summed. One statement over the cube. */
export async function loadHeadline(snapshot: Snapshot, scope: Scope): Promise<Headline> {
  const columns = SERIES_NAMES.map((name) => sumColumns(name, cellsOfSeries(name)))
  const [row = {}] = await queryEdition<Record<string, unknown>>(
    snapshot,
    Prisma.sql`
    SELECT ${PROJECT_COUNT}, ${Prisma.join(columns)}
    FROM ${cellsIn(snapshot, scope)}`,
  )
  const sums = Object.fromEntries(SERIES_NAMES.map((name) => [name, sumOf(row, name)]))
  return { projects: (row.projects as number) ?? 0, sums: sums as Record<SeriesName, Sum> }
}

/** One bar: what is planned and what is actual stay apart. */
export interface GroupRow {
  /** Region code, industry slug or status. */
  key: string
  projects: number
  planned: Sum
  actual: Sum
}

const BASES = ['planned', 'actual'] as const

const GROUPS = {
  /** Each unit by itself: prefecture-level codes are what could not be placed in a banner. */
  county: Prisma.sql`"regionCode"`,
  prefecture: Prisma.sql`left("regionCode", 4) || '00'`,
  industry: Prisma.sql`"industrySlug"`,
  status: Prisma.sql`"status"::text`,
} as const

/** The capacity of one product in one unit. */
export interface ProductCapacity {
  product: string
  unit: string
}

/**
 * A pair of series, or planned and actual capacity of a product, and the number of projects, by region, industry or
 * status. One statement over the cube.
 */
export async function loadGroups(
  snapshot: Snapshot,
  scope: Scope,
  group: keyof typeof GROUPS,
  pair: PairName | ProductCapacity,
): Promise<GroupRow[]> {
  const [planned, actual] =
    typeof pair === 'string'
      ? PAIRS[pair].map(cellsOfSeries)
      : BASES.map((basis) => cellsOfProduct(pair, basis))
  const rows = await queryEdition<Record<string, unknown>>(
    snapshot,
    Prisma.sql`
    SELECT ${GROUPS[group]} AS key, ${PROJECT_COUNT},
      ${sumColumns('planned', planned!)}, ${sumColumns('actual', actual!)}
    FROM ${cellsIn(snapshot, scope)} AND ("fact" = 'project' OR ${planned!} OR ${actual!})
    GROUP BY 1 ORDER BY 1`,
  )
  return rows.map((row) => ({
    key: row.key as string,
    projects: row.projects as number,
    planned: sumOf(row, 'planned'),
    actual: sumOf(row, 'actual'),
  }))
}

export interface CapacityRow {
  product: string
  unit: string
  basis: 'planned' | 'actual'
  value: number
  count: number
  inexact: number
}

/**
 * Capacities of projects by product: tonnes of different things do not add up, so each product is a figure of its own.
 * Largest number of reports first. One statement over the cube.
 */
export async function loadCapacities(
  snapshot: Snapshot,
  scope: Scope,
  limit = 200,
): Promise<readonly CapacityRow[]> {
  return queryEdition<CapacityRow>(
    snapshot,
    Prisma.sql`
    SELECT coalesce("product", '') AS product, "unit", "basis"::text AS basis, sum("sum")::float8 AS value,
      sum("count")::int AS count, sum("inexact")::int AS inexact
    FROM ${cellsIn(snapshot, scope)} AND "fact" = 'output' AND "subject" = 'project' AND "kind" = 'capacity'
    GROUP BY 1, 2, 3 HAVING sum("sum") IS NOT NULL
    ORDER BY "basis" ASC, value DESC, product LIMIT ${limit}`,
  )
}
