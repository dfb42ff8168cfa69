import { Prisma } from '../generated/client'
import { type Snapshot, validAt } from './edition'
import { query } from './query'

export interface DocumentRow {
  key: string
  name: string
  title: string | null
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  regionCode: string | null
  restated: boolean
  articles: number
  facts: number
}

/** Documents of an edition, newest first. One statement. */
export async function loadDocuments(
  snapshot: Snapshot,
  page: number,
  size: number,
): Promise<{ rows: DocumentRow[]; total: number }> {
  const rows = await query<DocumentRow & { total: number }>(Prisma.sql`
    SELECT d."key"::text AS key, d."name", d."title", d."publisher", d."published", d."publishedInferred", d."url",
      d."regionCode"::text AS "regionCode", d."restated", count(*) OVER ()::int AS total,
      (SELECT count(*) FROM "article" a WHERE a."documentId" = d."id")::int AS articles,
      (SELECT count(*) FROM "article" a JOIN "investment" f ON f."articleId" = a."id" AND ${validAt(snapshot.number, 'f')}
        WHERE a."documentId" = d."id")::int
      + (SELECT count(*) FROM "article" a JOIN "output_figure" f ON f."articleId" = a."id" AND ${validAt(snapshot.number, 'f')}
        WHERE a."documentId" = d."id")::int AS facts
    FROM "document" d WHERE ${validAt(snapshot.number, 'd')}
    ORDER BY d."published" DESC NULLS LAST, d."name"
    LIMIT ${size} OFFSET ${(page - 1) * size}`)
  return { rows, total: rows[0]?.total ?? 0 }
}

export type FactKind = 'project' | 'investment' | 'output'

/** A fact where it stands in a document. */
export interface DocumentFact {
  key: string
  fact: FactKind
  start: number
  end: number
  /** Kind of investment or measure of output; null for a project. */
  kind: string | null
  basis: string | null
  value: number | null
  valueMax: number | null
  unit: string | null
  qualifier: string | null
  change: number | null
  period: string | null
  product: string | null
  projectKey: string | null
  /** Name of the project, or null where the figure belongs to a place. */
  projectName: string | null
  regionCode: string
  status: string | null
  standing: string | null
  rule: string
  inferred: string[]
}

export interface DocumentArticle {
  title: string
  start: number
  end: number
  regionCode: string
}

export interface DocumentDetail extends Omit<DocumentRow, 'articles' | 'facts'> {
  text: string
  /** True where this copy is no longer part of the edition shown. */
  superseded: boolean
  articles: DocumentArticle[]
  facts: DocumentFact[]
}

/** A document with its articles and facts, or null where the edition has none of that key. One statement. */
export async function loadDocument(snapshot: Snapshot, key: string): Promise<DocumentDetail | null> {
  const [row] = await query<DocumentDetail>(Prisma.sql`
    SELECT d."key"::text AS key, d."name", d."title", d."publisher", d."published", d."publishedInferred", d."url",
      d."regionCode"::text AS "regionCode", d."restated", d."text",
      coalesce(d."lastEdition" < ${snapshot.number}, FALSE) AS superseded,
      coalesce((SELECT json_agg(json_build_object('title', a."title", 'start', a."start", 'end', a."end",
        'regionCode', a."regionCode") ORDER BY a."start") FROM "article" a WHERE a."documentId" = d."id"), '[]') AS articles,
      coalesce((SELECT json_agg(f ORDER BY f."start", f."end") FROM (
        SELECT m."key"::text AS key, 'project' AS fact, m."start", m."end", NULL AS kind, NULL AS basis,
          NULL::float8 AS value, NULL::float8 AS "valueMax", NULL AS unit, NULL AS qualifier, NULL::float8 AS change,
          NULL AS period, NULL AS product, m."projectKey"::text AS "projectKey", m."name" AS "projectName",
          m."regionCode"::text AS "regionCode", m."status"::text AS status, NULL AS standing, m."rule", m."inferred"
        FROM "article" a JOIN "project_mention" m ON m."articleId" = a."id" AND ${validAt(snapshot.number, 'm')}
        WHERE a."documentId" = d."id"
        UNION ALL
        SELECT i."key", 'investment', i."start", i."end", i."kind"::text, i."basis"::text, i."amount"::float8,
          i."amountMax"::float8, i."currency", i."qualifier"::text, NULL, i."period", NULL, i."projectKey", s."name",
          i."regionCode", NULL, i."standing"::text, i."rule", i."inferred"
        FROM "article" a JOIN "investment" i ON i."articleId" = a."id" AND ${validAt(snapshot.number, 'i')}
        LEFT JOIN "project_state" s ON s."projectKey" = i."projectKey" AND ${validAt(snapshot.number, 's')}
        WHERE a."documentId" = d."id"
        UNION ALL
        SELECT o."key", 'output', o."start", o."end", o."measure", o."basis"::text, o."value"::float8,
          o."valueMax"::float8, o."unit", o."qualifier"::text, o."change"::float8, o."period", o."product",
          o."projectKey", s."name", o."regionCode", NULL, o."standing"::text, o."rule", o."inferred"
        FROM "article" a JOIN "output_figure" o ON o."articleId" = a."id" AND ${validAt(snapshot.number, 'o')}
        LEFT JOIN "project_state" s ON s."projectKey" = o."projectKey" AND ${validAt(snapshot.number, 's')}
        WHERE a."documentId" = d."id"
      ) f), '[]') AS facts
    FROM "document" d
    WHERE d."key" = ${key} AND d."firstEdition" <= ${snapshot.number}
    ORDER BY d."firstEdition" DESC LIMIT 1`)
  return row ?? null
}
