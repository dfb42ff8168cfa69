/** Rows → files, pure. */
export { type Cell, type Column, csvCell, csvLines, toCsv } from './csv'
export { type Provenance, provenanceColumns } from './provenance'
