import { cache } from 'react'
import { Prisma } from '../generated/client'
import type { DocumentRow } from './documents'
import { type Snapshot, validAt } from './edition'
import { FACT_COLUMNS, FACT_KINDS, FACT_TABLES, type Fact } from './fact-columns'
import { query } from './query'

/** A fact where it stands in a document. */
export interface DocumentFact extends Fact {
  start: number
  end: number
  /** Null where the fact is of a place. */
  projectKey: string | null
  /** What the project is called in this edition. */
  projectName: string | null
  regionCode: string
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
export const loadDocument = cache(async (snapshot: Snapshot, key: string): Promise<DocumentDetail | null> => {
  const [row] = await query<DocumentDetail>(Prisma.sql`
    SELECT d."key"::text AS key, d."name", d."title", d."publisher", d."published", d."publishedInferred", d."url",
      d."regionCode"::text AS "regionCode", d."restated", d."text",
      coalesce(d."lastEdition" < ${snapshot.number}, FALSE) AS superseded,
      coalesce((SELECT json_agg(json_build_object('title', a."title", 'start', a."start", 'end', a."end",
        'regionCode', a."regionCode") ORDER BY a."start") FROM "article" a WHERE a."documentId" = d."id"), '[]') AS articles,
      coalesce((SELECT json_agg(f ORDER BY f."start", f."end") FROM (
        ${Prisma.join(
          FACT_KINDS.map(
            (
              fact,
            ) => Prisma.sql`SELECT ${FACT_COLUMNS[fact]}, f."start", f."end", f."projectKey"::text AS "projectKey",
              s."name" AS "projectName", f."regionCode"::text AS "regionCode", f."rule", f."inferred"
            FROM "article" a JOIN ${FACT_TABLES[fact]} f ON f."articleId" = a."id" AND ${validAt(snapshot.number, 'f')}
            LEFT JOIN "project_state" s ON s."projectKey" = f."projectKey" AND ${validAt(snapshot.number, 's')}
            WHERE a."documentId" = d."id"`,
          ),
          ' UNION ALL ',
        )}
      ) f), '[]') AS facts
    FROM "document" d
    WHERE d."key" = ${key} AND d."firstEdition" <= ${snapshot.number}
    ORDER BY d."firstEdition" DESC LIMIT 1`)
  return row ?? null
})
