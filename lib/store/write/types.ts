import type { Extraction } from '@/lib/extract/types'

/** The parts of Prisma's client and of its transactions that writing needs. */
export interface Sql {
  $queryRawUnsafe<T = unknown>(sql: string, ...values: unknown[]): PromiseLike<T>
  $executeRawUnsafe(sql: string, ...values: unknown[]): PromiseLike<number>
}

export interface Client extends Sql {
  $transaction<T>(run: (tx: Sql) => Promise<T>, options?: { maxWait?: number; timeout?: number }): Promise<T>
}

/** What is known of a document besides its text. */
export interface DocumentMeta {
  /** SHA-256 of the file's bytes, hexadecimal. */
  hash: string
  /** The file's name without folders. */
  name: string
  title: string | null
  publisher: string | null
  published: string | null
  publishedInferred: boolean
  url: string | null
  regionCode: string | null
  restated: boolean
}

/** A document that was read and extracted, to be stored. Its text is fetched when it is written, not before. */
export interface IncomingDocument extends DocumentMeta {
  extraction: Extraction
  /** Identity of a stored document that is read anew by another extractor. */
  storedKey?: string
  /** `tx`: the transaction that writes; nothing else may ask the embedded database meanwhile. */
  text(tx: Sql): Promise<string>
}

/** A document with its identity across corrected copies. */
export interface IdentifiedDocument extends IncomingDocument {
  key: string
}

export interface StoredDocument extends DocumentMeta {
  id: number
  key: string
}

export type DocumentState = 'new' | 'changed' | 'unchanged'

/** How many rows are valid, over all documents and the table of official figures. */
export interface EditionCounts {
  documents: number
  projects: number
  investments: number
  outputs: number
  statistics: number
  contradicting: number
}

/** What became of the official figures. */
export interface StatisticsChange {
  added: number
  changed: number
  removed: number
}

export interface EditionReport {
  /** Number of the edition that was written; null where nothing changed or nothing was to be written. */
  written: number | null
  /** The newest edition before; 0: none. */
  base: number
  /** State of each document, by hash of its bytes. */
  documents: Map<string, DocumentState>
  /** Facts whose key was not valid before, whose key is no longer valid, and whose content or standing is another. */
  added: number
  closed: number
  changed: number
  /** Official figures that are new, that have other contents, and that are no longer there. */
  statistics: StatisticsChange
  /** Facts of the documents that the tables cannot hold, by the reason. */
  leftOut: Record<string, number>
  /** Valid rows afterwards. */
  totals: EditionCounts
}
