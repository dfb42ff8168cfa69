export type { BoundaryJudge } from './boundary'
export { readPage, segmentPage } from './segment'
export { clauses, sentences } from './sentences'
export type { ArticleText, Dateline, Page } from './types'
