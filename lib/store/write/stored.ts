import { queryRows, TEXTS } from './json'
import type { Facts, InvestmentRow, MentionRow, OutputRow, Placed } from './rows'
import { COLUMNS, TABLES } from './rows'
import type { Sql, StoredDocument } from './types'

/** A stored row that is valid in the newest edition. */
export type Stored<Row> = Row & Placed & { id: number; published: string | null }

const VALID_DOCUMENT = `SELECT "id", "key", "hash", "name", "title", "publisher", "published", "publishedInferred",
  "url", "regionCode", "restated" FROM "document" WHERE "lastEdition" IS NULL`

/** The newest edition and the versions that made it; number 0 where there is none. */
export async function newestEdition(db: Sql): Promise<{ number: number; extractor: string | null }> {
  const [row] = await db.$queryRawUnsafe<{ number: number; extractor: string }[]>(
    'SELECT "number", "extractor" FROM "edition" ORDER BY "number" DESC LIMIT 1',
  )
  return row ?? { number: 0, extractor: null }
}

/** Valid documents with one of these hashes. */
export function documentsByHash(db: Sql, hashes: readonly string[]): Promise<StoredDocument[]> {
  return queryRows(db, hashes, `${VALID_DOCUMENT} AND "hash" IN ${TEXTS}`)
}

/** Valid documents with one of these keys. */
export function documentsByKey(db: Sql, keys: readonly string[]): Promise<StoredDocument[]> {
  return queryRows(db, keys, `${VALID_DOCUMENT} AND "key" IN ${TEXTS}`)
}

/** All valid documents, without their texts. */
export async function allDocuments(db: Sql): Promise<StoredDocument[]> {
  return db.$queryRawUnsafe<StoredDocument[]>(`${VALID_DOCUMENT} ORDER BY "key"`)
}

/** The text of a stored document. */
export async function storedText(db: Sql, id: number): Promise<string> {
  const [row] = await db.$queryRawUnsafe<{ text: string }[]>(
    'SELECT "text" FROM "document" WHERE "id" = $1',
    id,
  )
  return row?.text ?? ''
}

export interface StoredArticle {
  id: number
  document: string
  ordinal: number
  key: string
  title: string
  regionCode: string
  start: number
  end: number
}

/** Articles of valid documents with one of these keys, in order. */
export function articlesOf(db: Sql, documents: readonly string[]): Promise<StoredArticle[]> {
  return queryRows(
    db,
    documents,
    `SELECT a."id", d."key"::text AS document, a."ordinal", a."key"::text AS key, a."title", a."regionCode", a."start", a."end"
     FROM "article" a JOIN "document" d ON d."id" = a."documentId"
     WHERE d."lastEdition" IS NULL AND d."key" IN ${TEXTS} ORDER BY a."documentId", a."ordinal"`,
  )
}

/** Numbers come from PostgreSQL's decimals as text, days as dates: both are made what the rows of a new document hold. */
function selected(kind: Facts): string {
  return COLUMNS[kind]
    .map(([name, type]) => {
      if (type === 'numeric') return `f."${name}"::float8 AS "${name}"`
      if (type === 'date') return `f."${name}"::text AS "${name}"`
      return type.startsWith('"') ? `f."${name}"::text AS "${name}"` : `f."${name}"`
    })
    .join(', ')
}

function from(kind: Facts): string {
  return `SELECT f."id", ${selected(kind)}, d."key"::text AS document, a."ordinal", d."published"
    FROM "${TABLES[kind]}" f JOIN "article" a ON a."id" = f."articleId" JOIN "document" d ON d."id" = a."documentId"
    WHERE f."lastEdition" IS NULL`
}

/** All valid mentions: merging looks at every one of them. */
export async function allMentions(db: Sql): Promise<Stored<MentionRow>[]> {
  return db.$queryRawUnsafe<Stored<MentionRow>[]>(from('mention'))
}

export interface FigureScope {
  projects: readonly string[]
  regions: readonly string[]
  documents: readonly string[]
  /** Keys of figures that are about to be written. */
  keys: readonly string[]
}

async function figures<Row>(
  db: Sql,
  kind: 'investment' | 'output',
  scope: FigureScope,
): Promise<Stored<Row>[]> {
  const parts = [
    await queryRows<Stored<Row>>(db, scope.projects, `${from(kind)} AND f."projectKey" IN ${TEXTS}`),
    await queryRows<Stored<Row>>(
      db,
      scope.regions,
      `${from(kind)} AND f."projectKey" IS NULL AND f."regionCode" IN ${TEXTS}`,
    ),
    await queryRows<Stored<Row>>(db, scope.documents, `${from(kind)} AND d."key" IN ${TEXTS}`),
    await queryRows<Stored<Row>>(db, scope.keys, `${from(kind)} AND f."key" IN ${TEXTS}`),
  ]
  const byId = new Map<number, Stored<Row>>()
  for (const rows of parts) for (const row of rows) byId.set(row.id, row)
  return [...byId.values()]
}

/** Valid investments of these projects, of these places themselves, in these documents, or with these keys. */
export const storedInvestments = (db: Sql, scope: FigureScope) =>
  figures<InvestmentRow>(db, 'investment', scope)

/** Valid output figures of these projects, of these places themselves, in these documents, or with these keys. */
export const storedOutputs = (db: Sql, scope: FigureScope) => figures<OutputRow>(db, 'output', scope)
