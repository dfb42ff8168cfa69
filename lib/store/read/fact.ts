import { cache } from 'react'
import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { FACT_COLUMNS, FACT_KINDS, FACT_TABLES, type Fact, FIGURE_COLUMNS, type Figure } from './fact-columns'
import { query } from './query'
import { FROM_ARTICLE, SOURCE, type Source } from './source-columns'

/** A fact as one or several editions in a row have it. */
export interface FactVersion extends Fact, Source {
  projectKey: string | null
  /** What the project is called in the last of these editions. */
  projectName: string | null
  regionCode: string
  industrySlug: string
  /** Identity of the article across corrected copies of its document. */
  articleKey: string
  firstEdition: number
  /** Null: valid in the edition shown. */
  lastEdition: number | null
}

/**
 * Everything an edition and those before it know of a fact, oldest first; empty where none of them has it. What later
 * editions did with it is not told, so that a link with an edition shows the same for ever. One statement.
 */
export const loadFact = cache(async (snapshot: Snapshot, key: string): Promise<FactVersion[]> => {
  const tables = FACT_KINDS.map(
    (fact) => Prisma.sql`SELECT ${FACT_COLUMNS[fact]}, ${SOURCE}, f."projectKey"::text AS "projectKey",
      (SELECT s."name" FROM "project_state" s WHERE s."projectKey" = f."projectKey"
        AND s."firstEdition" <= least(coalesce(f."lastEdition", ${snapshot.number}), ${snapshot.number})
        ORDER BY s."firstEdition" DESC LIMIT 1) AS "projectName",
      f."regionCode"::text AS "regionCode", f."industrySlug", a."key"::text AS "articleKey", f."firstEdition",
      CASE WHEN f."lastEdition" < ${snapshot.number} THEN f."lastEdition" END AS "lastEdition"
    FROM ${FACT_TABLES[fact]} f ${FROM_ARTICLE}
    WHERE f."key" = ${key} AND f."firstEdition" <= ${snapshot.number}`,
  )
  return query<FactVersion>(Prisma.sql`${Prisma.join(tables, ' UNION ALL ')} ORDER BY "firstEdition"`)
})

/** Another figure that answers the same question. */
export interface RelatedFigure extends Figure, Source {
  /** Stands in the same article, which says something else now: it came where the closed fact went. */
  successor: boolean
}

/**
 * Figures of the edition that answer the same question as this one: of the same project (or, without one, place and
 * period), kind or measure, basis, product and unit; those counted first. For a fact that is no longer valid, also what
 * its article says of the kind instead. None for mentions. One statement.
 */
export async function loadRelatedFigures(
  snapshot: Snapshot,
  fact: FactVersion,
  limit = 12,
): Promise<RelatedFigure[]> {
  if (fact.fact === 'project') return []
  const kind = Prisma.raw(fact.fact === 'investment' ? `f."kind"::text` : `f."measure"`)
  const product = fact.fact === 'investment' ? Prisma.sql`NULL::text` : Prisma.sql`f."product"`
  const unit = Prisma.raw(fact.fact === 'investment' ? `f."currency"::text` : `f."unit"`)
  const subject =
    fact.projectKey === null
      ? Prisma.sql`f."projectKey" IS NULL AND f."regionCode" = ${fact.regionCode}
          AND f."industrySlug" = ${fact.industrySlug} AND f."period" IS NOT DISTINCT FROM ${fact.period}`
      : Prisma.sql`f."projectKey" = ${fact.projectKey}`
  const same = Prisma.sql`${subject} AND ${product} IS NOT DISTINCT FROM ${fact.product}`
  const instead =
    fact.lastEdition === null
      ? Prisma.sql`FALSE`
      : Prisma.sql`(a."key" = ${fact.articleKey} AND f."firstEdition" > ${fact.lastEdition})`
  return query<RelatedFigure>(Prisma.sql`
    SELECT ${FIGURE_COLUMNS[fact.fact]}, ${SOURCE}, ${instead} AS successor
    FROM ${FACT_TABLES[fact.fact]} f ${FROM_ARTICLE}
    WHERE ${validAt(snapshot.number, 'f')} AND f."key" <> ${fact.key} AND ${kind} = ${fact.kind}
      AND f."basis"::text = ${fact.basis} AND ${unit} IS NOT DISTINCT FROM ${fact.unit} AND ((${same}) OR ${instead})
    ORDER BY successor DESC, (f."standing" = 'leading') DESC, d."published" DESC NULLS LAST, f."key"
    LIMIT ${limit}`)
}
