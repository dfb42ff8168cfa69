import { Opening } from '../text/opening'

/** 3.X项目: the number of an item. */
export const NUMBERED = new Opening(/^\d{1,2}[.、)]/)
