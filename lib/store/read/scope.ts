import { Prisma } from '../generated/client'

/** What a reader asks for: the part of a view that decides which rows count. Empty lists: all. */
export interface Scope {
  /** GB/T 2260 codes; a prefecture stands for all its banners. */
  regions: readonly string[]
  sectors: readonly string[]
  /** Add up with the sectors. */
  industries: readonly string[]
  statuses: readonly string[]
  yearFrom: number | null
  yearTo: number | null
  /** Prefecture drilled into. */
  within: string | null
  /** Filed under exactly this unit, its parts not included. */
  at?: string | null
  /** Only what the sentences state themselves, or only what was partly concluded; null: both. docs/database.md */
  grounds?: 'stated' | 'inferred' | null
  /** Parts of names of projects or companies, as in the table of projects; null or absent: all projects. */
  search?: string | null
}

/** The columns that the conditions of a scope speak of. */
export interface ScopeColumns {
  region: Prisma.Sql
  sector: Prisma.Sql
  industry: Prisma.Sql
  status: Prisma.Sql
  yearFrom: Prisma.Sql
  yearTo: Prisma.Sql
  /** Whether the sentences state it themselves: `STATED`, or the cube's column. */
  stated: Prisma.Sql
  /** Whether the row's project is found by a search. Rows without it cannot be searched: to ask for it is an error. */
  found?: (search: string) => Prisma.Sql
}

/**
 * A scope as a condition of SQL. Every loader uses this one, whether it adds up or lists: that is what makes a figure
 * and the list of its sentences agree. A row without a year is left out as soon as years are asked for.
 */
export function scopeCondition(scope: Scope, columns: ScopeColumns): Prisma.Sql {
  const conditions: Prisma.Sql[] = [Prisma.sql`TRUE`]
  if (scope.within) conditions.push(inRegions([scope.within], columns.region))
  if (scope.regions.length > 0) conditions.push(inRegions(scope.regions, columns.region))
  if (scope.at) conditions.push(Prisma.sql`${columns.region} = ${scope.at}`)
  const activities: Prisma.Sql[] = []
  if (scope.sectors.length > 0)
    activities.push(Prisma.sql`${columns.sector} IN (${Prisma.join([...scope.sectors])})`)
  if (scope.industries.length > 0)
    activities.push(Prisma.sql`${columns.industry} IN (${Prisma.join([...scope.industries])})`)
  if (activities.length > 0) conditions.push(Prisma.sql`(${Prisma.join(activities, ' OR ')})`)
  if (scope.statuses.length > 0)
    conditions.push(Prisma.sql`${columns.status}::text IN (${Prisma.join([...scope.statuses])})`)
  if (scope.yearFrom !== null) conditions.push(Prisma.sql`${columns.yearTo} >= ${scope.yearFrom}`)
  if (scope.yearTo !== null) conditions.push(Prisma.sql`${columns.yearFrom} <= ${scope.yearTo}`)
  if (scope.grounds) conditions.push(Prisma.sql`${columns.stated} = ${scope.grounds === 'stated'}`)
  if (scope.search) {
    if (columns.found === undefined) throw new Error('rows that have no project cannot be searched')
    conditions.push(columns.found(scope.search))
  }
  return Prisma.join(conditions, ' AND ')
}

/** Whether figures of an alias, projects of an alias (of `project_state`), or figures of projects are stated. */
export const STATED = {
  figure: (figure: string) => Prisma.raw(`figure_stated("${figure}"."inferred")`),
  project: (state: string, edition: number) =>
    Prisma.sql`project_stated(${Prisma.raw(`"${state}"."projectKey", "${state}"."regionCode"`)}, ${edition}::int)`,
  /** As the cube has it: the figure itself and the place of its project. */
  projectFigure: (figure: string, state: string, edition: number) =>
    Prisma.sql`(${STATED.figure(figure)} AND ${STATED.project(state, edition)})`,
}

/**
 * Which figures of several periods count in a scope: of one project, measure, product and basis never more than one.
 * A figure for an earlier period gives way to a newer one as soon as the newer one's year is asked for, too.
 * To be used together with `scopeCondition` on rows of the cube, or on figures that lead or are earlier.
 */
export function countsIn(
  { yearFrom, yearTo }: Pick<Scope, 'yearFrom' | 'yearTo'>,
  countsFrom: Prisma.Sql,
  countsUntil: Prisma.Sql,
): Prisma.Sql {
  const after = yearFrom === null ? Prisma.empty : Prisma.sql` OR ${countsFrom} <= ${yearFrom}`
  const before = yearTo === null ? Prisma.empty : Prisma.sql` OR ${countsUntil} >= ${yearTo}`
  return Prisma.sql`(${countsFrom} IS NULL${after}) AND (${countsUntil} IS NULL${before})`
}

/** Codes of GB/T 2260 nest: four digits name a prefecture, two the autonomous region. */
function inRegions(codes: readonly string[], column: Prisma.Sql): Prisma.Sql {
  const tests = codes.map((code) => {
    const stem = code.replace(/(00)+$/, '')
    return stem.length === 6 ? Prisma.sql`${column} = ${code}` : Prisma.sql`${column} LIKE ${`${stem}%`}`
  })
  return Prisma.sql`(${Prisma.join(tests, ' OR ')})`
}
