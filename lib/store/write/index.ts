/** Writing editions. */
export { hashOf } from './digest'
export { type WriteOptions, writeEdition } from './edition'
export { declaredKey } from './identity'
export { writeReference } from './reference'
export { allDocuments, documentsByHash, newestEdition, storedText } from './stored'
export type {
  Client,
  DocumentMeta,
  DocumentState,
  EditionCounts,
  EditionReport,
  IncomingDocument,
  StoredDocument,
} from './types'
