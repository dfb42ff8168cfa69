import type { QuantityMention } from '../contracts'
import { charset, hasAny } from '../text/charset'
import { everyMatch } from '../text/every-match'

const SHARE = '\\d{1,2}(?:\\.\\d{1,2})?'
const MARK = ':：∶'
const LIST = new RegExp(
  `(?:一[、.]?二[、.]?三次?产业|三次产业|三产|产业)(?:增加值)?(?:的)?(?:结构|构成|占比|比例|比重|(?=比|之比))(?:比例?|之比)?(?:由[^,。;]{5,30}?[为到至]|[\\u4e00-\\u9fff]{0,4}[为到至])?[${MARK}]?(${SHARE})%?[${MARK}] ?(${SHARE})%?[${MARK}] ?(${SHARE})%?(?![\\d.:：∶])`,
  'g',
)
const MARKS = charset(MARK)
const SECTORS = ['第一产业', '第二产业', '第三产业']

/**
 * The three sectors' shares of the economy, which are told by their order alone: 三次产业结构比为25.2:33.1:41.7, of which
 * the last is named where 由…调整为… tells two. Percent; only where they add up to a whole, rounding aside.
 */
export function sectorShares(text: string): QuantityMention[] {
  if (!text.includes('产业') || !hasAny(text, MARKS)) return []
  return everyMatch(text, LIST).flatMap((match) => {
    const printed = match.slice(1, 4)
    const shares = printed.map(Number)
    if (Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) > 0.35) return []
    // the last three numbers of the match; a percent sign may stand behind each
    const starts: number[] = []
    let before = match[0].length
    for (let i = 2; i >= 0; i--) starts[i] = before = match[0].lastIndexOf(printed[i]!, before - 1)
    return shares.map((value, i) => {
      const start = match.index + starts[i]!
      const span = { start, end: start + printed[i]!.length }
      return {
        kind: 'quantity' as const,
        ...span,
        core: { ...span },
        value,
        unit: 'percent' as const,
        printedUnit: '',
        qualifier: 'exact' as const,
        part: `${SECTORS[i]}占比`,
      }
    })
  })
}
