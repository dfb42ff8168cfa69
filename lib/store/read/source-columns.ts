import { Prisma } from '../generated/client'

/** Where a sentence stands. */
export interface Source {
  documentKey: string
  documentTitle: string | null
  documentName: string
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  restated: boolean
  articleTitle: string
  start: number
  end: number
  quote: string
  /** The text from up to `CONTEXT` characters before the quote to as many after it. */
  around: string
  rule: string
  inferred: string[]
}

/** How much of the text on either side of a quote comes with it. */
export const CONTEXT = 160

/** The text around a fact `f` in its document `d`. */
export const AROUND = Prisma.sql`substr(d."text", greatest(f."start" + 1 - ${CONTEXT}, 1),
  f."end" - f."start" + ${CONTEXT} + least(f."start", ${CONTEXT})) AS around`

/** Columns of `Source`, of a fact `f`. */
export const SOURCE = Prisma.sql`d."key"::text AS "documentKey", d."title" AS "documentTitle", d."name" AS "documentName",
  d."publisher", d."published", d."publishedInferred", d."url", d."restated", a."title" AS "articleTitle",
  f."start", f."end", f."quote", f."rule", f."inferred", ${AROUND}`

/** The article `a` and the document `d` that a fact `f` stands in. */
export const FROM_ARTICLE = Prisma.sql`JOIN "article" a ON a."id" = f."articleId" JOIN "document" d ON d."id" = a."documentId"`
