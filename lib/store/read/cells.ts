import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { foundCells } from './found'
import { countsIn, type Scope, scopeCondition } from './scope'

/** The cube of an edition: stored for the newest, computed by the same function for those before. */
export function cellsOf(snapshot: Snapshot): Prisma.Sql {
  return snapshot.number === snapshot.newest ? Prisma.sql`cube` : Prisma.sql`cube_at(${snapshot.number})`
}

/** The cells of a scope, as what stands behind FROM: of the projects found where the scope searches. */
export function cellsIn(snapshot: Snapshot, { search = null, ...scope }: Scope): Prisma.Sql {
  const found = search === null ? null : foundCells(snapshot, search)
  return Prisma.sql`${found ?? cellsOf(snapshot)} WHERE ${cellsWithin(scope)}`
}

/** A scope as a condition on the cells of the cube, which know no single project: it must not search. */
export function cellsWithin(scope: Scope): Prisma.Sql {
  const within = scopeCondition(scope, {
    region: Prisma.sql`"regionCode"`,
    sector: Prisma.sql`"sector"`,
    industry: Prisma.sql`"industrySlug"`,
    status: Prisma.sql`"status"`,
    yearFrom: Prisma.sql`"yearFrom"`,
    yearTo: Prisma.sql`"yearTo"`,
    stated: Prisma.sql`"stated"`,
  })
  return Prisma.sql`${within} AND ${countsIn(scope, Prisma.sql`"countsFrom"`, Prisma.sql`"countsUntil"`)}`
}
