/** One document: read, hashed and extracted. Runs in worker threads or in the main one. */
import { DocumentProblem, hintsOf, type ReadDocument } from '@/lib/documents'
import { extract } from '@/lib/extract'
import type { Extraction, Hints } from '@/lib/extract/types'
import type { DocumentMeta } from '@/lib/store/write'
import { readDocument } from './read-document'

export type Task =
  | { kind: 'file'; path: string }
  /** A stored document that is to be read anew: by another extractor. */
  | { kind: 'stored'; meta: DocumentMeta; text: string }

export type TakenIn =
  | { kind: 'extracted'; meta: DocumentMeta; extraction: Extraction }
  | { kind: 'refused'; reason: string }

function metaOf({ name, hash, meta }: ReadDocument): DocumentMeta {
  const { region, ...rest } = meta
  return { ...rest, name, hash, regionCode: region, publishedInferred: false }
}

/** A date that the page itself gives is marked as inferred. */
function dated(meta: DocumentMeta, extraction: Extraction): DocumentMeta {
  if (meta.published !== null || extraction.published === null) return meta
  return { ...meta, published: extraction.published, publishedInferred: true }
}

function storedHints(meta: DocumentMeta): Hints {
  const { title, publisher, url, restated, regionCode: region } = meta
  return hintsOf({
    name: meta.name,
    meta: { title, publisher, url, restated, region, published: meta.published },
  })
}

/** A fault of the extractor stops one document, not the run. */
function extracted(text: string, hints: Hints): Extraction {
  try {
    return extract(text, hints)
  } catch (error) {
    throw new DocumentProblem(`the extractor failed on it (${(error as Error).message}); please report this`)
  }
}

export async function takeIn(task: Task): Promise<TakenIn> {
  try {
    if (task.kind === 'stored') {
      const meta = task.meta.publishedInferred
        ? { ...task.meta, published: null, publishedInferred: false }
        : task.meta
      const extraction = extracted(task.text, storedHints(meta))
      return { kind: 'extracted', meta: dated(meta, extraction), extraction }
    }
    const document = await readDocument(task.path)
    const extraction = extracted(document.text, hintsOf(document))
    return { kind: 'extracted', meta: dated(metaOf(document), extraction), extraction }
  } catch (error) {
    if (error instanceof DocumentProblem) return { kind: 'refused', reason: error.message }
    throw error
  }
}
