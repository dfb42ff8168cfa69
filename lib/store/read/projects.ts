import { Prisma } from '../generated/client'
import type { Snapshot } from './edition'
import { foundBy } from './found'
import { type Scope, STATED, scopeCondition } from './scope'

/** A scope as a condition on `project_state s` joined with `industry n`. */
export function projectsWithin(scope: Scope, snapshot: Snapshot): Prisma.Sql {
  return scopeCondition(scope, {
    region: Prisma.sql`s."regionCode"`,
    sector: Prisma.sql`n."sector"`,
    industry: Prisma.sql`s."industrySlug"`,
    status: Prisma.sql`s."status"`,
    yearFrom: Prisma.sql`s."firstYear"`,
    yearTo: Prisma.sql`s."lastYear"`,
    stated: STATED.project('s', snapshot.number),
    found: (search) => foundBy(snapshot, search, Prisma.sql`s."projectKey"`),
  })
}
