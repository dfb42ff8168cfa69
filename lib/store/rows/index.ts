/** Whole lists of an edition, row by row, for files and the API: stretches behind a cursor, one statement each. */
export * from './documents'
export * from './figures'
export * from './mentions'
export { CHUNK, type Positioned, type Stretch, walk } from './page'
export * from './projects'
export type { RowSource } from './source'
export * from './statistics'
export * from './sums'
