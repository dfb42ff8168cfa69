/** Reading for views: every loader is one SQL statement and takes the edition to be read. */
export * from './documents'
export { type EditionRow, loadEditions, loadSnapshot, type Snapshot } from './edition'
export * from './evidence'
export { type Facets, loadFacets } from './facets'
export { newestEdition } from './health'
export * from './overview'
export { loadPlaceFigures, type PlaceFigure } from './places'
export * from './project'
export {
  loadProjects,
  PROJECT_ORDERS,
  type ProjectOrder,
  type ProjectPage,
  type ProjectRow,
} from './projects'
export type { Scope } from './scope'
export { PAIRS, type PairName, SERIES, SERIES_NAMES, type SeriesName, type Sum } from './series'
export { loadStatistics, type StatisticRow } from './statistics'
