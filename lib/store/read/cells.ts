import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { countsIn, type Scope, scopeCondition } from './scope'

/** The cube of an edition: stored for the newest, computed by the same function for those before. */
export function cellsOf(snapshot: Snapshot): Prisma.Sql {
  return snapshot.number === snapshot.newest ? Prisma.sql`cube` : Prisma.sql`cube_at(${snapshot.number})`
}

/** A scope as a condition on the cells of the cube. */
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
