import type { QuantityMention } from '../contracts'
import { charset, endsIn } from '../text/charset'
import { Ending } from '../text/ending'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'

const LE = charset('了出成过去走来淤浚运方土离挖护砌凝')
/** 出了6.8万吨多晶硅, 发了3.4万套轮毂: the verb stands before the number, the goods behind. */
const TURNED_OUT = new Ending(
  /(?:出|产|做|炼|轧|榨|磨|烧|酿|卖|销|发|交|装|织|缝|卷|宰|生产|加工|销售|交付|下线|发货)(?:了|出了?|成了?|出去了?|走了?|过)$/,
)
const GOODS = /^(?:台|套|台套|辆|件|瓶|袋|盒|片|块|支|张|箱|枚|只|双|条|顶|桶|根|部)$/
const NOUN = /^(?:多|余)?(?:的)?[\u4e00-\u9fffA-Za-z“]{2}/
/** Nothing of a works: what one person buys, carries, or makes for a meeting. */
const OTHERWISE =
  /家里|自家|自己|志愿|捐|作品|试卷|通知|文件|传单|宣传|快递|口罩|考|奖|书|年货|每天|一天|小时|节目|公告|倡议/
/** 清淤48万立方米, 挖土方120万立方米: earth that was moved. */
const DUG = new Ending(
  /(?:清淤|疏浚|清运|清挖|挖运|土方|土石方|石方|挖方|填方|浇筑|混凝土|剥离|衬砌|开挖|回填|清理)(?:量|了|约)?$/,
)
const DUG_ON = new Ending(/(?:清出|完成|清走|挖出|挖走|运走|清了|浇了|填了)(?:了)?$/)
/** 熏鸡210万只: food, no animals. */
const DISH = /(?:熏|卤|烤|烧|扒|酱|腊|板|白条|盐水|风干|冷鲜|冰鲜|分割)[鸡鸭鹅羊牛兔猪]/
const ABLE = /(?:每年|一年|(?<![去今全])年)(?:能|可|加工|产|做|生产)|能|产能/

/** What was made, sold or dug, where the verb alone tells it. Null where none does. */
export function turnedOut(q: QuantityMention, { left, around, last, index, clause }: Before): Reading | null {
  if (!endsIn(left, LE)) return null
  const { right } = around
  if (q.unit === 'm3') {
    const dug = DUG.exec(left)
    if (dug) return { measure: 'other', product: productTail(left) ?? dug[0], unit: 'm3', rule: 'dug' }
    const before = last ?? index
    if (before?.rule.startsWith('dug') && DUG_ON.test(left))
      return { measure: 'other', product: before.product, unit: 'm3', rule: 'dug-next' }
  }
  if (q.unit !== 't' && q.unit !== 'm3' && !(q.unit === 'unit' && GOODS.test(q.counter ?? ''))) return null
  if (!TURNED_OUT.test(left) || !NOUN.test(right) || OTHERWISE.test(clause + right)) return null
  if (q.unit === 'unit' && q.value < 100) return null
  return { measure: 'production', product: clean(firstNoun(right)), unit: q.unit, rule: 'turned-out' }
}

/** 卖出熏鸡210万只: what was made of animals; null where the animals themselves are counted. */
export function dishes({ unit }: QuantityMention, { left, around }: Before): Reading | null {
  if (unit !== 'head') return null
  const dish = DISH.exec(left.slice(-12)) ?? DISH.exec(around.right.slice(0, 6))
  if (!dish) return null
  return ABLE.test(left) && !/全[县旗市区盟]/.test(around.sentence)
    ? { measure: 'capacity', product: dish[0], unit: 'unit', stock: true, rule: 'unit-capacity' }
    : { measure: 'production', product: dish[0], unit: 'unit', rule: 'unit-production' }
}
