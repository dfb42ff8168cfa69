import { storableRegion } from './storable'
import { articlesOf, documentsByKey, type StoredArticle } from './stored'
import type { DocumentState, IdentifiedDocument, Sql, StoredDocument } from './types'

/** What is to be done with documents and their articles. */
export interface DocumentPlan {
  /** Documents that are written with their articles. */
  insert: IdentifiedDocument[]
  /** Ids of documents that end with the edition before. */
  close: number[]
  /** Keys of stored documents that are read anew, whether they stay or not: their stored facts count no longer. */
  touched: Set<string>
  /** Keys among these whose articles are written anew. */
  replaced: Set<string>
  /** By hash. */
  states: Map<string, DocumentState>
}

function sameArticles(document: IdentifiedDocument, stored: readonly StoredArticle[]): boolean {
  const { articles } = document.extraction
  return (
    articles.length === stored.length &&
    articles.every((article, index) => {
      const other = stored[index]!
      return (
        other.ordinal === index &&
        other.key === article.key &&
        other.title === article.title &&
        other.regionCode === storableRegion(article) &&
        other.start === article.start &&
        other.end === article.end
      )
    })
  )
}

const sameMeta = (a: IdentifiedDocument, b: StoredDocument) =>
  a.published === b.published && a.publishedInferred === b.publishedInferred && a.regionCode === b.regionCode

/** Compares documents that were read with those that are stored under the same identity. */
export async function planDocuments(
  db: Sql,
  documents: readonly IdentifiedDocument[],
): Promise<DocumentPlan> {
  const keys = documents.map((document) => document.key)
  const stored = new Map((await documentsByKey(db, keys)).map((document) => [document.key, document]))
  const articles = new Map<string, StoredArticle[]>()
  for (const article of await articlesOf(db, keys)) {
    const list = articles.get(article.document)
    if (list) list.push(article)
    else articles.set(article.document, [article])
  }
  const plan: DocumentPlan = {
    insert: [],
    close: [],
    touched: new Set(keys),
    replaced: new Set(),
    states: new Map(),
  }
  for (const document of documents) {
    const before = stored.get(document.key)
    if (!before) {
      plan.insert.push(document)
      plan.states.set(document.hash, 'new')
      continue
    }
    const sameBytes = before.hash === document.hash
    plan.states.set(document.hash, sameBytes ? 'unchanged' : 'changed')
    if (sameBytes && sameMeta(document, before) && sameArticles(document, articles.get(document.key) ?? []))
      continue
    plan.insert.push(document)
    plan.close.push(before.id)
    plan.replaced.add(document.key)
  }
  return plan
}
