import type { QuantityMention } from '../contracts'
import { charset, endsIn } from '../text/charset'
import { Ending } from '../text/ending'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'

const LE = charset(
  '酒水饮到料砖块煤焦醇钢铁铝材品瓦纱布钾镍钛浆了出成过去走来淤浚运方土离挖护砌凝货窖栏泥沙圾奶豆薯米麦粮草籽菜果瓜肉蛋毛绒皮棉麻药材椒葱蒜茄苗蜜鱼虾干粉油糖酒蓉杞仁枣梨花茶根毯板垫绳帽靴鞍有达共约量',
)
/** 出了6.8万吨多晶硅, 发了3.4万套轮毂: the verb stands before the number, the goods behind. */
const TURNED_OUT = new Ending(
  /(?:出|产|做|炼|轧|榨|磨|烧|酿|卖|销|发|交|装|织|缝|卷|宰|洗|剪|抓|收|采|挖|割|捕|生产|加工|销售|交付|下线|发货)(?:了|出了?|成了?|出去了?|走了?|过)$/,
)
const GOODS = /^(?:棒|包|台|套|台套|辆|件|瓶|袋|盒|片|块|支|张|箱|枚|只|双|条|顶|桶|根|部)$/
const NOUN = /^(?:多|余)?(?:的)?[\u4e00-\u9fffA-Za-z“]{2}/
/** 起土豆14万吨, 卖掉牛肉干860吨, 收购牛皮32万张: a verb of harvest or trade and the goods behind it. */
const HARVESTED =
  /(?:起收|起|挖|剪|打|采|摘|捕|割|捞|刨|掰|入窖|下窖|入库|卖掉|卖出去?|售出|销|出货|收购|收(?![入益费缴藏集容治官复编听视看养尾])|买进|购进|采购|进)(?:了|出|进|回|走|来)?(?<goods>[\u4e00-\u9fff]{0,6}[豆薯米麦粮草籽菜果瓜奶肉蛋毛绒皮棉麻药材椒葱蒜茄苗蜜鱼虾干粉油糖酒蓉杞仁枣梨花茶根])(?:达|有|共|约)*$/
/** 出货14万吨, 马铃薯入窖52万吨. */
const HANDED_OVER = new Ending(/(?:出货|发货|交货|入窖|下窖|出栏|产奶|出奶)(?:量)?(?:达|有|共|约)*$/)
/** 织了12万件 behind the goods. */
const CLOSES = /^[,。;、)]?$|^[,。;、]/
/** 实际出熟料82万吨: a time of its own makes it what was made. */
const MADE_NOW =
  /(?:[去今上]年|实际|累计|月份?|以来|季度|半年)[^,。;\d]{0,6}?(?:洗|出|产|炼|烧|磨|榨|轧|酿|加工|灌装|分装|组装|冶炼|压榨|烘干)(?:了)?(?<goods>[\u4e00-\u9fff]{1,6})$/
const BESIDE = /^(?:、|,)?(?:并|还|同时)?(?:产|联产|副产|生产|做|出)([\u4e00-\u9fff]{2,8})$/
const MEANT = /(?:打算|计划|争取|力争|目标|有望|预计|能|要)[^,。;\d]{0,4}(?:做|干|产|冲|跑|干|拿)到$/
const SCALE = /(?:种植|栽培|生产|培育)规模(?:达到?|为|突破|超过|到)?(?:了)?$/
const CARRIED = /[发运拉]/
const WORKS = /生产线|条线|新线|厂|公司|炉|车间|窑|矿/
const ofGoods = (fact: Before['index']) =>
  fact?.measure === 'capacity' || fact?.measure === 'production' || fact?.measure === 'freight'
/** Nothing of a works: what one person buys, carries, or makes for a meeting. */
const OTHERWISE =
  /家里|自家|自己|志愿|捐|作品|试卷|通知|文件|传单|宣传|快递|口罩|考|奖|书|年货|每天|一天|小时|节目|公告|倡议/
const BOUGHT = /买进|购进|采购|收奶|收绒/
const HANDED = /(?:出货|发货|交货|入窖|下窖|出栏|产奶|出奶)(?:量)?(?:达|有|共|约)*$/
const HIDES = /(?:收购|销售|卖出|鞣制|加工)(?:了)?(?<goods>[\u4e00-\u9fff]{0,3}[皮毯板垫绳帽靴鞍])$/
const SOLD =
  /(?<goods>[\u4e00-\u9fff]{2,8}?)(?:就|已|已经|一共|总共|共|才)?(?:卖|织|做|缝|装|造|产|出|交付|下线|销|发)(?:了|出|出去)$/
const SOLD_BEHIND = new Ending(
  /[\u4e00-\u9fff]{2}(?:就|已|已经|一共|总共|共|才)?(?:卖|织|做|缝|装|造|产|出|交付|下线|销|发)(?:了|出|出去)$/,
)
/** 清淤48万立方米, 挖土方120万立方米: earth that was moved. */
const DUG = new Ending(
  /(?:清淤|疏浚|清运|清挖|挖运|土方|土石方|石方|挖方|填方|浇筑|混凝土|剥离|衬砌|开挖|回填|清理)(?:量|了|约)?$|清(?:出|走|运|挖|理)(?:了)?(?:淤泥|底泥|泥沙|垃圾|渣土|积土|淤积物)$/,
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
  if (OTHERWISE.test(clause + right)) return null
  const harvested = q.unit === 'unit' ? null : HARVESTED.exec(left)
  if (harvested || (q.unit !== 'unit' && HANDED_OVER.test(left)))
    return {
      measure: BOUGHT.test(left) ? 'other' : 'production',
      product: productTail(harvested?.groups?.goods ?? left.replace(HANDED, '')),
      unit: q.unit,
      rule: 'turned-out',
    }
  // 木耳种植规模达到3200万袋
  if (q.unit === 'unit' && q.value >= 1000 && SCALE.test(left))
    return {
      measure: 'other',
      product: productTail(left.replace(SCALE, '')),
      unit: 'unit',
      rule: 'scale-of-growing',
    }
  const hides = q.unit === 'unit' && q.value >= 100 ? HIDES.exec(left) : null
  if (hides) return { measure: 'production', product: hides.groups!.goods!, unit: 'unit', rule: 'turned-out' }
  if (
    q.unit === 'unit' &&
    q.value >= 100 &&
    SOLD_BEHIND.test(left) &&
    CLOSES.test(right) &&
    !/[他她我你]/.test(clause)
  )
    return {
      measure: 'production',
      product: productTail(SOLD.exec(left)?.groups?.goods ?? ''),
      unit: 'unit',
      rule: 'turned-out',
    }
  // 全年打算做到2.4万吨高碳铬铁
  if (q.unit !== 'unit' && MEANT.test(left) && NOUN.test(right))
    return { measure: 'production', product: clean(firstNoun(right)), unit: q.unit, rule: 'turned-out' }
  const now = q.unit === 'unit' ? null : MADE_NOW.exec(left)
  if (now)
    return {
      measure: 'production',
      product: productTail(now.groups!.goods!),
      unit: q.unit,
      rule: 'turned-out',
    }
  if (last?.measure === 'capacity' && q.unit === 'unit') {
    const beside = BESIDE.exec(left)
    if (beside)
      return { measure: 'capacity', product: beside[1]!, unit: 'unit', stock: true, rule: 'unit-capacity' }
  }
  // 头一年产了1.6万吨: of the goods spoken of
  if (
    q.unit === 't' &&
    TURNED_OUT.test(left) &&
    CLOSES.test(right) &&
    (ofGoods(index) || WORKS.test(around.sentence))
  )
    return {
      measure: index?.measure === 'freight' && CARRIED.test(left) ? 'freight' : 'production',
      product: index?.product ?? null,
      unit: 't',
      rule: 'turned-out',
    }
  if (!TURNED_OUT.test(left) || !NOUN.test(right)) return null
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
