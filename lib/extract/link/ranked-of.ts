import type { ProjectMention } from '../contracts'
import { Ending } from '../text/ending'

/** 全市首个, 自治区最大的, 全市的. */
const RANKS = new Ending(
  /(?:[全我][国区市旗县盟]|国内|内蒙古|自治区|[东西]部(?:地区)?|[东西]北地区|全球|世界)(?:境内)?(?:的?(?:首[个座家条]|第一[个座家条]|头一[个座家条]|唯一(?:一[个座家条])?的?|(?:规模|单体|体量|投资)?最[大早快]的(?:一[个座])?)|的)$/,
)
const THIS_IS = /(?:^|[,。;“])(?:它|这|这也|该项目|项目)(?:就|也|还)?是[^,。;]{0,8}$/
/** …,这是第一个; …就在这里; …由此落地. */
const IS_IT =
  /^(?:,?(?:这|它)(?:就|便|也|还)?(?:是|算)|就?(?:在|落在|建在)(?:这里|此)|由此|就此|从此|,就是它)/
const LAST = '个座家条的'

/**
 * Whether a mention only says which place among its kind the undertaking has that is spoken of: 全市的负极材料项目,这是第一个;
 * 自治区最大的制氢项目由此落地.
 *
 * @param spoken - an undertaking was named shortly before
 */
export function ranksIt(text: string, one: ProjectMention, spoken: boolean): boolean {
  if (!spoken || one.company || !LAST.includes(text[one.start - 1] ?? ' ')) return false
  if (/[\d“”]/.test(one.name)) return false
  const before = text.slice(Math.max(0, one.start - 24), one.start)
  const rank = RANKS.before(before)
  if (rank === before) return false
  return THIS_IS.test(rank) || IS_IT.test(text.slice(one.end, one.end + 8))
}
