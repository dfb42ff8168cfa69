/** How good the extractor is: precision, recall and what is behind them; pure. */
export type { GoldDocument, GoldFigure, GoldInvestment, GoldOutput, GoldProject } from './gold'
export {
  CORPORA,
  type CorpusName,
  isHeldOut,
  type Published,
  type PublishedScore,
  published,
} from './publish'
export { score } from './score'
export { sumErrors, sumMeasures, sumRules } from './tables'
export * from './types'
