import type { Grammar } from '../../support/probes/grammar'
import { notices } from './notices'
import { pageFrames } from './page-frames'
import { placeBriefs } from './place-briefs'
import { projectLists } from './project-lists'
import { promotion } from './promotion'
import { setBadly } from './set-badly'
import { placeTables, statisticTables } from './statistic-tables'
import { whoseReport } from './whose-report'

/** Forms in which newspapers and offices set the same plain sentences. */
export const FORMS: readonly Grammar[] = [
  notices,
  pageFrames,
  placeBriefs,
  projectLists,
  promotion,
  setBadly,
  statisticTables,
  placeTables,
  whoseReport,
]
