import { besideFacts } from './beside-facts'
import { genericWorks } from './generic-works'
import { shownPlant } from './shown-plant'
import { spoken } from './spoken'
import { thenAndNow } from './then-and-now'
import { twoFirms } from './two-firms'
import { villageTold } from './village-told'

/** Feature stories, and numbers that are no facts beside such as are. */
export const REPORTAGE = [
  besideFacts,
  genericWorks,
  shownPlant,
  spoken,
  thenAndNow,
  twoFirms,
  villageTold,
] as const
