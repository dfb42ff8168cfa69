const NUMBER = '\\d[\\d.]*'
const POWER = '万?千瓦|兆瓦|吉瓦|[MG]W'

/** 云岭20兆瓦: whose and how large, of what stands behind the last of the list. */
const SIZE_ALONE = new RegExp(`${NUMBER}(?:${POWER})$`)
const WHAT = new RegExp(`${NUMBER}(?:${POWER})([\\u4e00-\\u9fff]{2,10})$`)
const SIZED = new RegExp(
  `${NUMBER}(?:${POWER}|(?:万|亿)?(?:吨|立方米|平方米|台|套)[\\u4e00-\\u9fffA-Za-z]{2,10})$`,
)
const ANOTHER = /^[\u4e00-\u9fff]{2,12}\d/

/** What the items of a list share that are told by whose and how large they are alone; empty where nothing is shared. */
export const sharedSource = (list: string): string => WHAT.exec(list)?.[1] ?? ''

/** The name of such an item: 云岭20兆瓦光伏发电 of 云岭20兆瓦、东河80兆瓦光伏发电. */
export const withSource = (item: string, source: string): string =>
  source !== '' && SIZE_ALONE.test(item) ? item + source : item

/** Whether 和 between two words parts two sized items: 白水梁40兆瓦和东河80兆瓦光伏发电. */
export const partsSizes = (before: string, behind: string): boolean =>
  ANOTHER.test(behind) && SIZED.test(before)
