import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import type { ProjectDetail } from './project'
import { query } from './query'

/** The rule that made two projects similar, and what they share. */
export const SIMILARITY_RULES = ['company', 'capacity', 'place', 'prefecture', 'size'] as const
export type SimilarityRule = (typeof SIMILARITY_RULES)[number]

export interface SimilarProject {
  key: string
  name: string
  company: string | null
  regionCode: string
  industrySlug: string
  status: string
  /** Planned total investment, CNY. */
  total: number | null
  totalQualifier: string | null
  rules: SimilarityRule[]
}

/** How far two capacities or sums may lie apart to be called similar: between 2⁄3 and 3⁄2 of each other. */
const NEAR = 1.5

/**
 * Projects like this one, by rules that can be named. All but `company` ask for the same industry.
 * - `company`: the same company, whatever it builds.
 * - `capacity`: a planned capacity (or installed power) of the same product between 2/3 and 3/2 of this one's.
 * - `place`: the same banner or city.
 * - `prefecture`: the same city or league.
 * - `size`: a total investment between 2/3 and 3/2 of this one's.
 * Those to which most rules apply come first, then by the closest sum, then by key. One statement.
 */
export async function loadSimilarProjects(
  snapshot: Snapshot,
  project: Pick<ProjectDetail, 'key' | 'company' | 'regionCode' | 'industrySlug'>,
  limit = 8,
): Promise<SimilarProject[]> {
  const { key, company, regionCode, industrySlug } = project
  const prefecture = regionCode.slice(0, 4)
  const near = (a: Prisma.Sql, b: Prisma.Sql) =>
    Prisma.sql`${a} BETWEEN ${b} / ${NEAR}::float8 AND ${b} * ${NEAR}::float8`
  const leading = (alias: string) =>
    Prisma.sql`${Prisma.raw(`"${alias}"`)}."standing" = 'leading' AND ${validAt(snapshot.number, alias)}`
  const figures = (measures: Prisma.Sql) => Prisma.sql`
    SELECT o."projectKey", o."measure", coalesce(o."product", '') AS product, o."unit", o."value"
    FROM "output_figure" o WHERE o."projectKey" = ${measures} AND o."measure" IN ('capacity', 'installed_capacity')
      AND o."basis" = 'planned' AND o."value" > 0 AND ${leading('o')}`
  return query<SimilarProject>(Prisma.sql`
    WITH mine AS (${figures(Prisma.sql`${key}`)}),
    total AS (
      SELECT i."projectKey", sum(i."amount")::float8 AS total,
        min(i."qualifier"::text) FILTER (WHERE i."qualifier" <> 'exact') AS qualifier
      FROM "investment" i
      WHERE i."kind" = 'total' AND i."currency" = 'CNY' AND i."projectKey" IS NOT NULL AND ${leading('i')} GROUP BY 1
    ),
    candidate AS (
      SELECT s."projectKey"::text AS key, s."name", s."company", s."regionCode"::text AS "regionCode", s."industrySlug",
        s."status"::text AS status, w.total, w.qualifier AS "totalQualifier",
        abs(ln(nullif(w.total, 0) / nullif(own.total, 0))) AS distance,
        array_remove(ARRAY[
          CASE WHEN s."company" = ${company}::text THEN 'company' END,
          CASE WHEN s."industrySlug" = ${industrySlug} AND EXISTS (
            SELECT 1 FROM mine m JOIN "output_figure" o ON o."projectKey" = s."projectKey" AND o."measure" = m."measure"
              AND coalesce(o."product", '') = m.product AND o."unit" = m."unit" AND o."basis" = 'planned'
              AND ${near(Prisma.sql`o."value"`, Prisma.sql`m."value"`)} AND ${leading('o')}) THEN 'capacity' END,
          CASE WHEN s."industrySlug" = ${industrySlug} AND s."regionCode" = ${regionCode}
            AND s."regionCode" <> '150000' THEN 'place' END,
          CASE WHEN s."industrySlug" = ${industrySlug} AND left(s."regionCode", 4) = ${prefecture}
            AND s."regionCode" <> ${regionCode} AND ${prefecture} <> '1500' THEN 'prefecture' END,
          CASE WHEN s."industrySlug" = ${industrySlug}
            AND ${near(Prisma.sql`w.total`, Prisma.sql`own.total`)} THEN 'size' END
        ], NULL) AS rules
      FROM "project_state" s
      LEFT JOIN total w ON w."projectKey" = s."projectKey"
      LEFT JOIN total own ON own."projectKey" = ${key}
      WHERE ${validAt(snapshot.number, 's')} AND s."projectKey" <> ${key}
        AND (s."industrySlug" = ${industrySlug} OR s."company" = ${company}::text)
    )
    SELECT key, "name", "company", "regionCode", "industrySlug", status, total, "totalQualifier", rules
    FROM candidate WHERE cardinality(rules) > 0
    ORDER BY cardinality(rules) DESC, ('company' = ANY (rules)) DESC, distance NULLS LAST, key
    LIMIT ${limit}`)
}
