/** Titles and subtitles of charts, made from their rows. */
export { type CitableSentence, type CitedSource, type CitedText, citedText } from './citation'
export { type ComparedValue, type DifferenceOptions, differenceText } from './difference'
export { emptyTitle, type FindingOptions, type FindingRow, rankingTitle } from './finding'
export { type ListedValue, type ListingOptions, listedText } from './listing'
export { measureNoun, wholeOf } from './nouns'
export {
  amountIn,
  placeText,
  type Rank,
  type RankedRow,
  type RankOptions,
  type RankSentence,
  rankIn,
  rankSentence,
  rankTitle,
} from './rank'
export { type RegionFinding, regionTitle, reportedClaim } from './region'
export { type StageRow, statusTitle } from './status'
export { chartSubtitle, years } from './subtitle'
