import { Prisma } from '../generated/client'

/** Where the sentence of a row stands: document, offsets, quote. */
export interface RowSource {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  url: string | null
  restated: boolean
  articleTitle: string
  start: number
  end: number
  quote: string
  rule: string
  inferred: string[]
}

/** Columns of a fact `f` with its article `a` and document `d`. */
export const SOURCE_COLUMNS = Prisma.sql`d."key"::text AS "documentKey", d."title" AS "documentTitle",
  d."name" AS "documentName", d."publisher", d."published", d."url", d."restated", a."title" AS "articleTitle",
  f."start", f."end", f."quote", f."rule", f."inferred"`

export const SOURCE_TABLES = Prisma.sql`JOIN "article" a ON a."id" = f."articleId"
  JOIN "document" d ON d."id" = a."documentId"`
