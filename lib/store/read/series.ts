import { Prisma } from '../generated/client'

/**
 * The figures of projects that the overview shows: each is one kind or measure in one unit and on one basis, so that
 * nothing is added up that must not be. Investments stand in `investment`, the others in `output_figure`.
 */
export const SERIES = {
  total: { fact: 'investment', kind: 'total', unit: 'CNY', basis: null, side: 'planned' },
  completed: { fact: 'investment', kind: 'completed', unit: 'CNY', basis: null, side: 'actual' },
  output_planned: { fact: 'output', kind: 'output_value', unit: 'CNY', basis: 'planned', side: 'planned' },
  output_actual: { fact: 'output', kind: 'output_value', unit: 'CNY', basis: 'actual', side: 'actual' },
  jobs_planned: { fact: 'output', kind: 'jobs', unit: 'person', basis: 'planned', side: 'planned' },
  jobs_actual: { fact: 'output', kind: 'jobs', unit: 'person', basis: 'actual', side: 'actual' },
  power_planned: {
    fact: 'output',
    kind: 'installed_capacity',
    unit: 'kW',
    basis: 'planned',
    side: 'planned',
  },
  power_actual: { fact: 'output', kind: 'installed_capacity', unit: 'kW', basis: 'actual', side: 'actual' },
} as const

export type SeriesName = keyof typeof SERIES
export const SERIES_NAMES = Object.keys(SERIES) as SeriesName[]

/** What the map and the ranking compare, as a pair of series; the number of projects has none. */
export const PAIRS = {
  investment: ['total', 'completed'],
  output_value: ['output_planned', 'output_actual'],
  jobs: ['jobs_planned', 'jobs_actual'],
  installed_capacity: ['power_planned', 'power_actual'],
} as const satisfies Record<string, readonly [planned: SeriesName, actual: SeriesName]>

export type PairName = keyof typeof PAIRS

/** The cells of a series, as a condition on the cube. */
export function cellsOfSeries(name: SeriesName): Prisma.Sql {
  const series = SERIES[name]
  const basis = series.basis === null ? Prisma.sql`TRUE` : Prisma.sql`"basis"::text = ${series.basis}`
  return Prisma.sql`("fact" = ${series.fact} AND "subject" = 'project' AND "kind" = ${series.kind} AND "unit" = ${series.unit} AND ${basis})`
}

/** The cells of a product's capacity in one unit, as a condition on the cube. */
export function cellsOfProduct(
  { product, unit }: { product: string; unit: string },
  basis: 'planned' | 'actual',
): Prisma.Sql {
  return Prisma.sql`("fact" = 'output' AND "subject" = 'project' AND "kind" = 'capacity' AND "product" = ${product}
    AND "unit" = ${unit} AND "basis"::text = ${basis})`
}

/** A sum with what it is made of. */
export interface Sum {
  /** In the canonical unit; null: nothing reported. */
  value: number | null
  /** How many figures it adds up. */
  count: number
  /** How many of them carry 约, 超, 近 … */
  inexact: number
}

/** A series summed over the cells of a group, as columns `<alias>`, `<alias>_count`, `<alias>_inexact`. */
export function sumColumns(alias: string, condition: Prisma.Sql): Prisma.Sql {
  const name = (suffix: string) => Prisma.raw(`"${alias}${suffix}"`)
  return Prisma.sql`sum("sum") FILTER (WHERE ${condition})::float8 AS ${name('')},
    coalesce(sum("count") FILTER (WHERE ${condition}), 0)::int AS ${name('_count')},
    coalesce(sum("inexact") FILTER (WHERE ${condition}), 0)::int AS ${name('_inexact')}`
}

/** Reads what `sumColumns` selected. */
export function sumOf(row: Record<string, unknown>, alias: string): Sum {
  return {
    value: row[alias] as number | null,
    count: row[`${alias}_count`] as number,
    inexact: row[`${alias}_inexact`] as number,
  }
}

/** Projects counted over the cells of a group. */
export const PROJECT_COUNT = Prisma.sql`coalesce(sum("count") FILTER (WHERE "fact" = 'project'), 0)::int AS projects`
