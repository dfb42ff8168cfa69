/** Titles and subtitles of charts, made from their rows. */
export { emptyTitle, type FindingOptions, type FindingRow, rankingTitle } from './finding'
export { measureNoun, wholeOf } from './nouns'
export { type StageRow, statusTitle } from './status'
export { chartSubtitle, years } from './subtitle'
