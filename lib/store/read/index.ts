/** Reading for views: every loader is one SQL statement and takes the edition to be read. */
export { type CitationRow, type Citations, type CitedFigure, loadCitations } from './citations'
export { type CompanyRow, loadCompanies } from './companies'
export { type CoverageRow, loadCoverage } from './coverage'
export * from './document'
export { type DocumentPage, type DocumentRow, loadDocuments } from './documents'
export { type EditionRow, loadEditions, loadSnapshot, type Snapshot } from './edition'
export { type ChangedFact, type EditionChange, loadEditionChanges } from './edition-changes'
export * from './evidence'
export { type Facets, loadFacets } from './facets'
export { type FactVersion, loadFact, loadRelatedFigures, type RelatedFigure } from './fact'
export { FACT_KINDS, type Fact, type FactKind, type Figure } from './fact-columns'
export { newestEdition } from './health'
export { loadNewest, type NewestFigure } from './newest'
export * from './overview'
export { type LeadingIndustry, loadLeadingIndustries } from './peers'
export { loadPlaceFigures, type PlaceFigure } from './places'
export { loadProfiles, NOTHING_REPORTED } from './profiles'
export * from './project'
export {
  type FactLifetime,
  loadProjectHistory,
  type ProjectHistory,
  type StateVersion,
} from './project-history'
export {
  loadProjects,
  PROJECT_ORDERS,
  type ProjectOrder,
  type ProjectPage,
  type ProjectPaging,
  type ProjectRow,
} from './project-list'
export { loadRegionSources, type RegionSourceRow } from './region-sources'
export type { Scope } from './scope'
export { PAIRS, type PairName, SERIES, SERIES_NAMES, type SeriesName, type Sum } from './series'
export {
  loadSimilarProjects,
  SIMILARITY_RULES,
  type SimilarityRule,
  type SimilarProject,
} from './similar-projects'
export { CONTEXT, type Source } from './source-columns'
export { loadRegionStatistics, loadStatistics, type StatisticRow } from './statistics'
export { loadTimeline, type TimelineRow } from './timeline'
