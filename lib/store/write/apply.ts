import type { Changes } from './diff'
import { forRows, NUMBERS } from './json'
import type { EditionPlan } from './plan'
import { COLUMNS, DERIVED, type Facts, type Placed, TABLES } from './rows'
import { STATE_COLUMNS } from './state-row'
import { applyStatistics } from './statistics'
import { storableRegion } from './storable'
import type { IdentifiedDocument, Sql } from './types'

/** Characters of text per statement. */
const TEXT_BATCH = 4_000_000

const list = (columns: readonly (readonly [string, string])[]) =>
  columns.map(([name]) => `"${name}"`).join(', ')
const typed = (columns: readonly (readonly [string, string])[]) =>
  columns.map(([name, type]) => `"${name}" ${type}`).join(', ')

const DOCUMENT = [
  ['key', 'text'],
  ['hash', 'text'],
  ['name', 'text'],
  ['title', 'text'],
  ['publisher', 'text'],
  ['published', 'text'],
  ['publishedInferred', 'boolean'],
  ['url', 'text'],
  ['regionCode', 'text'],
  ['restated', 'boolean'],
  ['text', 'text'],
] as const

const ARTICLE = [
  ['documentId', 'int'],
  ['key', 'text'],
  ['ordinal', 'int'],
  ['title', 'text'],
  ['regionCode', 'text'],
  ['start', 'int'],
  ['end', 'int'],
] as const

/** Ends rows with the edition before. */
async function close(tx: Sql, table: string, ids: readonly number[], edition: number): Promise<void> {
  await forRows(
    tx,
    ids,
    `UPDATE "${table}" SET "lastEdition" = $2::int WHERE "id" IN ${NUMBERS}`,
    edition - 1,
  )
}

async function insertDocuments(
  tx: Sql,
  documents: readonly IdentifiedDocument[],
  edition: number,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0
  while (done < documents.length) {
    const rows: object[] = []
    for (let size = 0; done < documents.length && size < TEXT_BATCH; done++) {
      const { extraction: _, storedKey: __, text: read, ...document } = documents[done]!
      const text = await read(tx)
      size += text.length
      rows.push({ ...document, text })
    }
    await tx.$executeRawUnsafe(
      `INSERT INTO "document" (${list(DOCUMENT)}, "firstEdition")
       SELECT ${list(DOCUMENT)}, $2::int FROM json_to_recordset($1::text::json) AS x(${typed(DOCUMENT)})`,
      JSON.stringify(rows),
      edition,
    )
    progress(done)
  }
}

/** Ids of the articles of valid documents, by document's key and position. */
async function articleIds(tx: Sql, documents: ReadonlySet<string>): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  const keys = [...documents]
  for (let at = 0; at < keys.length; at += 5000) {
    const rows = await tx.$queryRawUnsafe<{ id: number; key: string; ordinal: number }[]>(
      `SELECT a."id", d."key"::text AS key, a."ordinal" FROM "article" a JOIN "document" d ON d."id" = a."documentId"
       WHERE d."lastEdition" IS NULL AND d."key" IN (SELECT x FROM json_array_elements_text($1::text::json) x)`,
      JSON.stringify(keys.slice(at, at + 5000)),
    )
    for (const row of rows) ids.set(`${row.key} ${row.ordinal}`, row.id)
  }
  return ids
}

async function insertArticles(tx: Sql, documents: readonly IdentifiedDocument[]): Promise<void> {
  const rows = documents.flatMap(({ key, extraction }) =>
    extraction.articles.map((article, ordinal) => ({
      document: key,
      key: article.key,
      ordinal,
      title: article.title,
      regionCode: storableRegion(article),
      start: article.start,
      end: article.end,
    })),
  )
  await forRows(
    tx,
    rows,
    `INSERT INTO "article" (${list(ARTICLE)})
     SELECT d."id", x."key", x."ordinal", x."title", x."regionCode", x."start", x."end"
     FROM json_to_recordset($1::text::json)
       AS x("document" text, "key" text, "ordinal" int, "title" text, "regionCode" text, "start" int, "end" int)
     JOIN "document" d ON d."key" = x."document" AND d."lastEdition" IS NULL`,
  )
}

async function applyFacts<Row extends { key: string }>(
  tx: Sql,
  kind: Facts,
  changes: Changes<Row>,
  articles: ReadonlyMap<string, number>,
  edition: number,
): Promise<void> {
  const table = TABLES[kind]
  const columns = COLUMNS[kind]
  await close(tx, table, [...changes.close, ...changes.amend.map(({ id }) => id)], edition)
  const derived = columns.filter(([name]) => DERIVED[kind].includes(name))
  const kept = columns.filter(([name]) => !DERIVED[kind].includes(name))
  await forRows(
    tx,
    changes.amend,
    `INSERT INTO "${table}" (${list(kept)}, ${list(derived)}, "articleId", "firstEdition")
     SELECT ${kept.map(([name]) => `f."${name}"`).join(', ')}, ${derived.map(([name]) => `x."${name}"`).join(', ')},
       f."articleId", $2::int
     FROM json_to_recordset($1::text::json) AS x("id" int, ${typed(derived)})
     JOIN "${table}" f ON f."id" = x."id"`,
    edition,
  )
  const rows = changes.insert.map((row: Row & Placed) => ({
    ...row,
    articleId: articles.get(`${row.document} ${row.ordinal}`),
  }))
  await forRows(
    tx,
    rows,
    `INSERT INTO "${table}" (${list(columns)}, "articleId", "firstEdition")
     SELECT ${list(columns)}, "articleId", $2::int
     FROM json_to_recordset($1::text::json) AS x(${typed(columns)}, "articleId" int)`,
    edition,
  )
}

/** Writes all that a plan changes as `edition`, inside the transaction `tx`. */
export async function applyPlan(
  tx: Sql,
  plan: EditionPlan,
  edition: number,
  progress: (done: number) => void,
): Promise<void> {
  const { documents, mentions, investments, outputs, states } = plan
  await close(tx, 'document', documents.close, edition)
  await insertDocuments(tx, documents.insert, edition, progress)
  await insertArticles(tx, documents.insert)
  const projects = [...new Set([...mentions.insert, ...mentions.amend].map((row) => row.projectKey))]
  await forRows(
    tx,
    projects,
    `INSERT INTO "project" ("key", "firstEdition")
     SELECT x, $2::int FROM json_array_elements_text($1::text::json) x ON CONFLICT ("key") DO NOTHING`,
    edition,
  )
  const inserted = [...mentions.insert, ...investments.insert, ...outputs.insert]
  const articles = await articleIds(tx, new Set(inserted.map((row) => row.document)))
  await applyFacts(tx, 'mention', mentions, articles, edition)
  await applyFacts(tx, 'investment', investments, articles, edition)
  await applyFacts(tx, 'output', outputs, articles, edition)
  await close(tx, 'project_state', states.close, edition)
  await forRows(
    tx,
    states.insert,
    `INSERT INTO "project_state" (${list(STATE_COLUMNS)}, "firstEdition")
     SELECT ${list(STATE_COLUMNS)}, $2::int FROM json_to_recordset($1::text::json) AS x(${typed(STATE_COLUMNS)})`,
    edition,
  )
  await applyStatistics(tx, plan.statistics, edition)
}
