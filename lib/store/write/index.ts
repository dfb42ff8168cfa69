/** Writing editions. */
export { hashOf } from './digest'
export { ANALYSED, type WriteOptions, writeEdition } from './edition'
export { declaredKey } from './identity'
export { completeReadings } from './readings'
export { writeReference } from './reference'
export { parseStatistics, type StatisticRow, type StatisticsTable } from './statistics-table'
export { allDocuments, documentsByHash, newestEdition, storedText } from './stored'
export type {
  Client,
  DocumentMeta,
  DocumentState,
  EditionCounts,
  EditionReport,
  IncomingDocument,
  StatisticsChange,
  StoredDocument,
} from './types'
