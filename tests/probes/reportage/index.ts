import { besideFacts } from './beside-facts'
import { shownPlant } from './shown-plant'
import { thenAndNow } from './then-and-now'
import { twoFirms } from './two-firms'
import { villageTold } from './village-told'

/** Feature stories, and numbers that are no facts beside such as are. */
export const REPORTAGE = [besideFacts, shownPlant, thenAndNow, twoFirms, villageTold] as const
