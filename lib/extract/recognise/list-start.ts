import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { nameStart } from './name-start'

/** 、投资45亿元的X: the sum that an item of a list begins with. */
const SUM_FIRST = /(?:计划|预计)?(?:总)?投资(?:约|近|超过?|达)?\d[\d.]*(?:多|余)?[万亿]元的/

export const SUM_ENDS = new Ending(new RegExp(`${SUM_FIRST.source}$`))
export const SUM_OPENS = new Opening(new RegExp(`^${SUM_FIRST.source}`))
const SUM_AHEAD = new Ending(new RegExp(`、(${SUM_FIRST.source})$`))

/** A一期40万吨氧化铝,B硅业1GW硅锭,C二期…: short names with their sizes, parted by commas as by 、. */
const SIZE = '\\d[\\d.]*(?:[万亿]?(?:吨|千瓦|立方米|套|台|平方米)|[GM]W|吉瓦|兆瓦)(?:\\/年)?'
const SIZED_ENDS = new RegExp(`[\\u4e00-\\u9fff、]${SIZE}[\\u4e00-\\u9fffA-Z]{2,10},$`)
const SIZED_OPENS = new RegExp(`^[\\u4e00-\\u9fff]{2,8}${SIZE}[\\u4e00-\\u9fffA-Z]{2,12}(?=[、,等])`)

/** Where the list begins whose last item begins at `from`: items with their sums in front are read over. */
export function listStart(text: string, from: number, floor: number): number {
  let start = from
  for (let guard = 0; guard < 40; guard++) {
    const lead = text.slice(Math.max(floor, start - 26), start)
    const before = SUM_AHEAD.exec(lead)
    if (!before && !(SIZED_ENDS.test(lead) && SIZED_OPENS.test(text.slice(start, start + 30)))) return start
    start = nameStart(text, before ? start - before[0].length : start - 1, floor, true)
  }
  return start
}
