import type { QuantityMention } from '../contracts'
import { WARES } from '../lexicon/wares'
import { perYear } from '../recognise/units'
import { Ending } from '../text/ending'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'

/** Less than this much of goods is somebody's, not a place's or a works'. */
const MUCH = 1000
const WARE = new Ending(new RegExp(`(?:${WARES}|煤|奶|肉|粮|绒|钢|铝|焦|油|肥|矿石)(?:产品)?$`))
const WARE_BEHIND = new RegExp(`^(?:多|余)?的?[\\u4e00-\\u9fff]{0,4}?(?:${WARES})`)
/** What each has, needs, holds or is classed by, and what is not goods. */
const OTHERWISE =
  /[增减]产|[增减]加|净增|多出|缺口|短缺|需求|需要|[要需]用|耗用|每(?!年)|亩产|单产|平均|日均|人均|少烧|减排|节约|二氧化碳|标准?煤|载重|以下|吨级|一次|缉|查获|销毁|问题|假冒|垃圾|污泥|淤|土方|拍卖|死亡/
const CARRIED = /[运装卸]|发[往货送]|过货|通关|进境|出境|走[出向]|外[调送销]/
/** 把3600吨牛羊肉卖到全国. */
const SENT = /^[\u4e00-\u9fff]{2,10}?(?:卖|销|发|运)[到往向至]/
const KEPT = /库存|[储存]煤|存[有着]|储备|备[足下好]/
/** What is being built, not what was made. */
const SIZE = /产能|规模|落[子地户]|开工|投产|项目|[一二三四]期|在建/
const DONE = /了|[去今]年|产量|累计|\d月/
/** The share or the growth of what was just named. */
const COMPARED =
  /^(?:左右|以上|多|余)?[,(]?(?:同比|比上年|较上年|比去年)?(?:分别)?(?:增长|下降|增|降|占|多产|少产|多[运发]|少[运发])/
/** Nothing but a name: 口岸, 地方产品. */
const BARE = /^[、,;]?(?:其中,?)?(?![同比较]|净?[增减多少降])[\u4e00-\u9fff“”A-Za-z]{2,8}$/
const GOES_ON = new Set(['production', 'freight', 'reserves'])

/** 褐煤2.18亿吨,占28.3%: another part of the tonnes told before it in its paragraph, whatever stands between. */
export function moreOfGoods(
  { unit, value }: QuantityMention,
  before: Before,
  own: Reading | null,
): Reading | null {
  const { left, weighed, around, clause } = before
  if (unit !== 't' || value < MUCH || !weighed || !BARE.test(left) || OTHERWISE.test(clause)) return null
  if (
    own ? own.rule !== 'production-compared' : !COMPARED.test(around.rest + around.after) && !WARE.test(left)
  )
    return null
  if (!GOES_ON.has(weighed.measure) || weighed.unit !== 't' || weighed.measure === own?.measure) return null
  return {
    measure: weighed.measure,
    product: productTail(left),
    unit,
    rule: `${weighed.rule.replace(/-more$/, '')}-more`,
  }
}

/** Much of some goods, of which no verb that is known says what was done: 牛奶挤了461万吨, 库存煤炭130万吨. */
export function muchOfGoods(q: QuantityMention, { left, around, clause, weighed }: Before): Reading | null {
  if (
    q.unit !== 't' ||
    q.value < (SENT.test(around.right) ? MUCH : 10 * MUCH) ||
    OTHERWISE.test(clause + around.right.slice(0, 8))
  )
    return null
  const behind = WARE_BEHIND.test(around.right)
  if (!behind && !WARE.test(around.label) && !WARE.test(left.replace(/[\u4e00-\u9fff]{0,2}了?$/, '')))
    return null
  const product = behind ? clean(firstNoun(around.right)) : productTail(around.label)
  if (KEPT.test(left)) return { measure: 'other', product, unit: 't', rule: 'much-kept' }
  if (CARRIED.test(left + around.right.slice(0, 16)))
    return { measure: 'freight', product, unit: 't', rule: 'much-carried' }
  const done = DONE.test(left + around.right.slice(0, 4))
  if (!done && (weighed?.unit === 't/a' || SIZE.test(clause + around.rest))) return ofWorks(product)
  return { measure: 'production', product, unit: 't', rule: done ? 'much-done' : 'much-made' }
}

/** What works are to make: 工业硅5.5万吨,高纯多晶硅5万吨. */
export const ofWorks = (product: string | null): Reading => ({
  measure: 'capacity',
  product,
  unit: perYear('t'),
  stock: true,
  rule: 'much-capacity',
})
