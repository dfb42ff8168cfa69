import { Prisma } from '../generated/client'

export const FACT_KINDS = ['project', 'investment', 'output'] as const
/** A mention of a project, a sum of money, or an output figure. */
export type FactKind = (typeof FACT_KINDS)[number]

/** What a fact says. Of a mention only the columns from `name` on, of a figure only those before. */
export interface Fact {
  key: string
  fact: FactKind
  /** Kind of investment or measure of output. */
  kind: string | null
  basis: string | null
  product: string | null
  /** In `unit`; null for an index known only by its growth, `change` in percent. */
  value: number | null
  valueMax: number | null
  unit: string | null
  qualifier: string | null
  change: number | null
  period: string | null
  phase: string | null
  standing: string | null
  /** As the article names the project. */
  name: string | null
  company: string | null
  park: string | null
  status: string | null
  completion: string | null
}

/** A sum of money or an output figure. */
export interface Figure extends Omit<Fact, 'name' | 'company' | 'park' | 'status' | 'completion'> {
  fact: 'investment' | 'output'
  kind: string
  basis: string
  qualifier: string
  /** Only `leading` figures are in sums; the others say why they are not. */
  standing: string
}

const NO_FIGURE = Prisma.sql`NULL::text AS kind, NULL::text AS basis, NULL::text AS product, NULL::float8 AS value,
  NULL::float8 AS "valueMax", NULL::text AS unit, NULL::text AS qualifier, NULL::float8 AS change, NULL::text AS period,
  NULL::text AS phase, NULL::text AS standing`

/** Columns of `Figure`, of a row `f` of the table: the same for both, so that they can be put one below the other. */
export const FIGURE_COLUMNS: Record<Figure['fact'], Prisma.Sql> = {
  investment: Prisma.sql`f."key"::text AS key, 'investment' AS fact, f."kind"::text AS kind, f."basis"::text AS basis,
    NULL::text AS product, f."amount"::float8 AS value, f."amountMax"::float8 AS "valueMax", f."currency"::text AS unit,
    f."qualifier"::text AS qualifier, NULL::float8 AS change, f."period", f."phase", f."standing"::text AS standing`,
  output: Prisma.sql`f."key"::text AS key, 'output' AS fact, f."measure" AS kind, f."basis"::text AS basis,
    f."product", f."value"::float8 AS value, f."valueMax"::float8 AS "valueMax", f."unit",
    f."qualifier"::text AS qualifier, f."change"::float8 AS change, f."period", f."phase", f."standing"::text AS standing`,
}

const NO_MENTION = Prisma.sql`NULL::text AS name, NULL::text AS company, NULL::text AS park, NULL::text AS status,
  NULL::text AS completion`

/** Columns of `Fact`, of a row `f` of the table. */
export const FACT_COLUMNS: Record<FactKind, Prisma.Sql> = {
  investment: Prisma.sql`${FIGURE_COLUMNS.investment}, ${NO_MENTION}`,
  output: Prisma.sql`${FIGURE_COLUMNS.output}, ${NO_MENTION}`,
  project: Prisma.sql`f."key"::text AS key, 'project' AS fact, ${NO_FIGURE}, f."name", f."company", f."park",
    f."status"::text AS status, f."completion"`,
}

export const FACT_TABLES: Record<FactKind, Prisma.Sql> = {
  project: Prisma.sql`"project_mention"`,
  investment: Prisma.sql`"investment"`,
  output: Prisma.sql`"output_figure"`,
}
