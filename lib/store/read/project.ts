import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { AROUND } from './evidence'
import { query } from './query'

/** Where a mention or a figure of a project stands. */
interface Place {
  key: string
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  restated: boolean
  url: string | null
  articleTitle: string
  start: number
  end: number
  quote: string
  around: string
  rule: string
  inferred: string[]
}

export interface MentionDetail extends Place {
  name: string
  company: string | null
  status: string
  completion: string | null
}

export interface FigureDetail extends Place {
  fact: 'investment' | 'output'
  kind: string
  basis: string
  product: string | null
  value: number | null
  valueMax: number | null
  unit: string | null
  qualifier: string
  change: number | null
  period: string | null
  phase: string | null
  standing: string
}

export interface ProjectDetail {
  key: string
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: string
  statusAsOf: string | null
  completion: string | null
  mentions: MentionDetail[]
  figures: FigureDetail[]
}

const PLACE = Prisma.sql`f."key"::text AS key, d."key"::text AS "documentKey", d."title" AS "documentTitle", d."name" AS "documentName",
  d."publisher", d."published", d."publishedInferred", d."restated", d."url", a."title" AS "articleTitle",
  f."start", f."end", f."quote", f."rule", f."inferred", ${AROUND}`
const FROM_ARTICLE = Prisma.sql`JOIN "article" a ON a."id" = f."articleId" JOIN "document" d ON d."id" = a."documentId"`

/** A project with its mentions and figures, or null where the edition does not have it. One statement. */
export async function loadProject(snapshot: Snapshot, key: string): Promise<ProjectDetail | null> {
  const mine = Prisma.sql`f."projectKey" = s."projectKey" AND ${validAt(snapshot.number, 'f')}`
  const [row] = await query<ProjectDetail>(Prisma.sql`
    SELECT s."projectKey"::text AS key, s."name", s."company", s."park", s."regionCode"::text AS "regionCode",
      s."industrySlug", s."status"::text AS status, s."statusAsOf", s."completion",
      coalesce((SELECT json_agg(m ORDER BY m."published" NULLS FIRST, m."documentKey", m."start") FROM (
        SELECT f."name", f."company", f."status"::text AS status, f."completion", ${PLACE}
        FROM "project_mention" f ${FROM_ARTICLE} WHERE ${mine}) m), '[]') AS mentions,
      coalesce((SELECT json_agg(v ORDER BY v.fact, v.kind, v.basis, v."published" DESC NULLS LAST, v."start") FROM (
        SELECT 'investment' AS fact, f."kind"::text AS kind, f."basis"::text AS basis, NULL AS product,
          f."amount"::float8 AS value, f."amountMax"::float8 AS "valueMax", f."currency"::text AS unit,
          f."qualifier"::text AS qualifier, NULL::float8 AS change, f."period", f."phase",
          f."standing"::text AS standing, ${PLACE}
        FROM "investment" f ${FROM_ARTICLE} WHERE ${mine}
        UNION ALL
        SELECT 'output', f."measure", f."basis"::text, f."product", f."value"::float8, f."valueMax"::float8, f."unit",
          f."qualifier"::text, f."change"::float8, f."period", f."phase", f."standing"::text, ${PLACE}
        FROM "output_figure" f ${FROM_ARTICLE} WHERE ${mine}) v), '[]') AS figures
    FROM "project_state" s
    WHERE s."projectKey" = ${key} AND ${validAt(snapshot.number, 's')}`)
  return row ?? null
}
