/** Mentions of many documents → projects; figures of one subject → what leads, restates, contradicts. Pure. */
export { basisOf } from './basis'
export { byReport, compare, yearOf } from './order'
export { filedYear, type PeriodDays, periodDays } from './period'
export { rankFigures } from './rank-figures'
export {
  type Ranked,
  type RankedInvestment,
  type RankedOutput,
  type Ranking,
  STANDINGS,
  type Standing,
} from './rank-types'
export { resolve } from './resolve'
export type { MentionInput, ProjectSummary, Resolution } from './types'
