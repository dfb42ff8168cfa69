import type { QuantityMention } from '../contracts'
import { perYear } from '../recognise/units'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { lastAnswer } from '../text/remembered'
import { Scan } from '../text/scan'
import { RISES } from './figure-words'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'

/** Counters of goods; 只, 头 and 羽 count animals, too. */
const GOODS = /^(?:台|套|台套|辆|件|瓶|袋|盒|片|块|粒|支|张|箱|枚|只|双|条|顶|副|桶|包|棒|根|盘|部)$/
const SIZED = new Set<string>(['t', 'm3', 'm2', 'plant', 'head', 'unit'])

/** A year that is not a certain one: 今年产, 2015年产 tell what was made. */
const YEAR =
  '(?:每年|(?<![这近头第前])一年|(?:(?<![去今全上当前明后半同往历近多年\\d〇零一二三四五六七八九十每])|(?<=[产用成工建]后))年)'
const TELLS_YEAR = charset('年季负足满达')
/** 一年能炒葵花籽2万吨: whatever can be done. What is saved is told elsewhere. */
const CAN = new RegExp(
  `${YEAR}(?:里|下来)?(?:就|大约|约|至少|最多|也|又|还)?(?:能够|能|可以|可|要能)(?!增|实现|减|节|省|少|降|抵|替|创|获|发电|输|外送|送|引|供水|供电|接待|吸引|用工|带|让|使|为|解决)(?:再)?(?<done>[^,。;:\\d年月日天]{1,14})$`,
)
/** What is made, by its verb alone: 一年宰, 年榨油. */
const MAKING =
  '深加工|加工|生产|制造|制作|压制|烧制|炼制|腌制|缝制|熬制|酿造|铸造|锻造|屠宰|孵化|灌装|分装|组装|装配|改装|翻新|拆解|回收|提取|处理|烘干|清洗|分拣|分选|破碎|焙烧|熔炼|冶炼|电解|拉丝|织造|印染|印制|裁剪|切割|粉磨|压榨|榨|磨|炒|酿|轧|炼|洗|选|宰|杀|烧|烘|晒|熬|腌|纺|织|缝|绣|绕|卷|拉|压|铸|锻|切|裁|印|染|孵|酱|卤|泡|蒸|煮|剥|镀|喷|淬|繁育|繁|打|扎|捆|做|造|制|熔|提|出(?![栏口租勤现让圃厂售资])'
const MAKES = new RegExp(`${YEAR}(?:要|就|大约|约)?(?:${MAKING})出?(?<done>[^,。;:\\d年月日天]{0,10})$`)
/** 轮毂车间,一年90万只: the year alone, behind works. */
const YEAR_ALONE = new Ending(
  /(?:^|[,、:])(?:设计|按设计)?(?:一年|每年)(?:就是|就有|是|有|要做|能有|可达|达|就)?(?:约|近)?$/,
)
/** 一个榨季下来,可产白砂糖4.5万吨. */
const SEASON = new Ending(
  /(?:[榨采产]季|一季|一年|满负荷|满产(?:以?后)?|达产(?:以?后)?|开足马力|全部?转起来)(?:下来|算下来)?,?$/,
)
const CAN_MAKE = new RegExp(
  `^(?:就|约|大约)?(?:能够|能|可以|可)(?:${MAKING}|产)出?(?<done>[^,。;:\\d年月日天]{0,10})$`,
)
const ONE_SEASON = new RegExp(
  `(?:(?:一个?|每个?)(?:榨|产|生产|加工|采)?季(?:下来)?|全年满负荷|(?:满负荷|开足马力|满产|达产)(?:运转|生产|运行|以?后)?)(?:就)?(?:要|能够|能|可以|可)(?:${MAKING}|产)出?(?<done>[^,。;:\\d年月日天]{0,10})$`,
)

/** 建成后,可生产全粉2.4万吨: what works that are to come can make, without a year. */
const TO_COME = /(?:建成|投产|达产|满产|完工|达效|投用|投运|竣工)(?:后|以后|之后)|项目/
const toldToCome = lastAnswer((sentence) => TO_COME.test(sentence))
const CAN_SOON =
  /(?:能够|能|可以|可)(?:再|同时|直接|新增)?(?:生产|加工|处理|产出|供应|制造|提供)(?<done>[\u4e00-\u9fffA-Za-z]{1,10})$/
const endsAble = (said: string): boolean => hasAny(said, ABLE)
const ABLE = charset('能可')
const BY_DAY = /日|每天|一天|小时|每月|一个月|分钟|次/

const WORKS = new Scan(
  /车间|生产线|产线|条线|新线|工厂|厂|炉|窑|装置|项目|[一二三四]期|投产|投用|达产|满产|产能|机组|开足|试车|试产|孵化场/,
)
const toldWorks = lastAnswer((sentence) => WORKS.test(sentence))
/** What was done in a time of the past. */
const REPORTS = new Scan(/去年|上年|前年|累计|产量|同比|增长|下降|前\d|\d月份?,|季度|上半年/)
const toldReports = lastAnswer((sentence) => REPORTS.test(sentence))
const ANIMAL = new Scan(/牛|羊|猪|驴|马(?!铃|路|力)|鸡|鸭|鹅|驼|禽|畜|兔/)
const toldAnimal = lastAnswer((sentence) => ANIMAL.test(sentence))
const HATCHED = /[雏苗]/
const SLAUGHTERS = /宰|杀|分割/
/** 三条线一年出岩棉板9万立方米: of works, not of a county. */
const OF_WORKS = ({ around: { sentence } }: Before) => toldWorks(sentence) && !toldWholePlace(sentence)
const WHOLE_PLACE = /全[县旗市区盟镇村]/
const toldWholePlace = lastAnswer((sentence) => WHOLE_PLACE.test(sentence))
const BOARD = new RegExp(`${YEAR}(?:生产|产)(?<done>[^,。;:\\d年月日天]{1,10})$`)
const GROWN = /^(?:一下子|又|再)?(?:扩|添|爬|提|升|涨|增|跳|壮大|加)/
const RISEN_WORKS = /公司|厂|炉|车间|生产线|产线/
const toldRisenWorks = lastAnswer((sentence) => RISEN_WORKS.test(sentence))
const NO_MAKE = /产量|销量|库存|储量|运量|过货|用水|用电|用量|收购|贷款|面积|单产/
const toldNoMake = lastAnswer((sentence) => NO_MAKE.test(sentence))
const FORMS = /(?:形成|具备)(?:了)?([\u4e00-\u9fffA-Za-z]{2,8}?)(?:产能|能力)?$/
const QUOTES = /[“”]/g
const OF_FIRMS = /^(?:\/|的?(?:企业|公司|合作社|工厂|厂|牧场))/
const STORES = /^多?(?:存|储|贮|藏|放|装下|容|码|冷藏|储存|存放|窖藏)/

/** 的规模, 又是180万只的量: what stands behind a size. */
const SCALE =
  /^的[\u4e00-\u9fff]{2,8}(?:新品种|新产品|生产线|产线|装置)|^的(?:设计|生产|建设|加工|总)?(?:规模|盘子|能力)(?![化以])/
/** 设计4000吨, 设计每年8000吨. */
const DESIGN = new Ending(/设计(?:能力|产能|规模|产量)?(?:是|为|每年|一年|年|达|有|到)*$/)
/** 首批4台炉20万吨: machines and what they can make. */
const MACHINES =
  /^[\u4e00-\u9fffA-Za-z]{0,6}(?:炉子?|线|窑|釜|槽|压机|磨机|装置)[,]?(?:就是|共|合计|一共|是)?$/
const COUNTED_MACHINES = new Ending(
  /[\d两二三四五六七八九十](?:台|条|座|套|孔|组)[\u4e00-\u9fffA-Za-z]{0,6}(?:炉子?|线|窑|釜|槽|压机|磨机|装置)[,]?(?:就是|共|合计|一共|是)?$/,
)
/** 再添5000吨, 又能添60万只. */
const MORE = new Ending(
  /(?:再|又|还)(?:能|可|要|将|可以|打算|准备|计划)*(?:添|增加|新增|增|上|扩|扩建|加|多出?)(?:了|上|个)?$/,
)
const ANOTHER = new Ending(/(?:又|也|还)(?:是|有)$/)
const REST_OF_IT = new Ending(/(?:剩下|余下|其余|另外|剩余)的?$/)
/** 查干煤矿400万吨: works with their size. */
const OF_MINE = new Ending(/(?:煤矿|露天矿|矿井|铁矿|选厂|电解铝厂|焦化厂|水泥厂|糖厂|氯碱厂|电石厂)$/)
const BARE_PRODUCT = /(?:产品|产能|规模|能力|设计)[^。;\d]{0,10},$/
/** A store holds it, whatever the year. */
const HOLDS = new Ending(
  /(?:能|可以?|能够)(?:同时|一次)?(?:放得?下|放|装得?下|装|容纳|能装下|码|囤|窖藏)(?:下|进)?$/,
)
const STORE = new Scan(/库|窖|仓|罐|棚/)
const toldStore = lastAnswer((sentence) => STORE.test(sentence))

const byYear = (q: QuantityMention, product: string | null, rule: string): Reading => ({
  measure: 'capacity',
  product,
  unit: perYear(q.unit),
  stock: true,
  rule,
})

/**
 * 一年能炒2万吨, 年榨油8000吨, 一个榨季下来,可产白砂糖4.5万吨; null where no verb of making says it.
 *
 * @param modal - of a place only where 能 or 可 says so
 */
export function canYearly(q: QuantityMention, before: Before, modal = false): Reading | null {
  if (!SIZED.has(q.unit) || (q.unit === 'unit' && !GOODS.test(q.counter ?? ''))) return null
  const said = before.left.replace(QUOTES, '')
  const told =
    (hasAny(said, TELLS_YEAR)
      ? (CAN.exec(said) ?? ONE_SEASON.exec(said) ?? (modal && !OF_WORKS(before) ? null : MAKES.exec(said)))
      : null) ??
    (SEASON.test(before.earlier) ? CAN_MAKE.exec(said) : null) ??
    (endsAble(said) && toldToCome(before.around.sentence) && !BY_DAY.test(before.clause)
      ? CAN_SOON.exec(said)
      : null)
  return told && !OF_FIRMS.test(before.around.right) ? made(q, before, told.groups!.done!) : null
}

/**
 * What works can make, take in or hold, as people tell it: 一年能炒2万吨, 年榨油8000吨, 设计4000吨, 4台炉20万吨, 又是180万只的量.
 * Null where a number tells none of it.
 */
export function ability(q: QuantityMention, before: Before): Reading | null {
  if (!SIZED.has(q.unit) || (q.unit === 'unit' && !GOODS.test(q.counter ?? ''))) return null
  const yearly = canYearly(q, before)
  if (yearly) return yearly
  const { around, left, last, index } = before
  const { right, rest, sentence } = around
  const said = left.replace(QUOTES, '')
  if ((q.unit === 't' || q.unit === 'm3') && HOLDS.test(said) && toldStore(sentence))
    return {
      measure: 'capacity',
      product: clean(firstNoun(right)),
      unit: q.unit,
      stock: true,
      rule: 'storage',
    }
  if (q.unit === 'head' && toldAnimal(sentence)) return null
  // 年产石膏板3000万平方米
  const board = q.unit === 'm2' ? BOARD.exec(said) : null
  if (board) return made(q, before, board.groups!.done!)
  if (q.unit === 'm2' || q.unit === 'plant') return null
  const works = toldWorks(sentence)
  const unit = q.unit === 'head' ? 'unit' : q.unit
  const sized = { ...q, unit } as QuantityMention
  // 公司的硅锰合金由一年22万吨爬到了31万吨
  if (
    q.unit === 't' &&
    GROWN.test(said) &&
    RISES.test(said) &&
    toldRisenWorks(sentence) &&
    !toldNoMake(sentence)
  )
    return byYear(q, productTail(around.label), 'capacity-risen')
  if (YEAR_ALONE.test(said) && works) return byYear(sized, clean(firstNoun(right)), 'capacity-year')
  if (q.unit !== 'unit' && q.unit !== 'head') {
    if (SCALE.test(right) && !/[库窖仓罐]/.test(rest))
      return byYear(sized, productTail(around.label), 'capacity-scale')
    if (DESIGN.test(said)) return byYear(sized, clean(firstNoun(right)), 'capacity-design')
    // 形成多晶硅30万吨
    const formed = q.unit === 't' && !toldReports(sentence) ? FORMS.exec(said) : null
    if (formed) return byYear(sized, clean(formed[1]!), 'capacity-formed')
    if (
      OF_MINE.test(said) &&
      q.value >= 10_000 &&
      !/^(?:production|freight|reserves|other)$/.test(last?.measure ?? '') &&
      !toldReports(sentence)
    )
      return byYear(sized, productTail(said), 'capacity-of-works')
  }
  if (MACHINES.test(said) && COUNTED_MACHINES.test(before.clause))
    return byYear(sized, clean(firstNoun(right)), 'capacity-machines')
  const goesOn = index?.measure === 'capacity' && index.unit === perYear(unit)
  if ((goesOn || works) && MORE.test(said) && !/^(?:的)?(?:库容|土方|存栏|订单)/.test(right))
    return byYear(sized, clean(firstNoun(right)), 'capacity-more')
  if ((goesOn || works) && ANOTHER.test(said) && /^的(?:量|产能|规模)/.test(right))
    return byYear(sized, null, 'capacity-more')
  if ((goesOn || IN_PHASE.test(rest.slice(0, 60))) && REST_OF_IT.test(said))
    return byYear(sized, goesOn ? index.product : null, 'capacity-more')
  if (said === '' && before.clause === '') {
    if (/^[,。;]?$/.test(rest) && BARE_PRODUCT.test(before.earlier) && q.unit === 't')
      return byYear(sized, null, 'capacity-design')
    // 60万吨煤制烯烃分两期干
    if (IN_PHASES.test(rest))
      return byYear(sized, clean(firstNoun(right).replace(/分[两二三四].*$/, '')), 'capacity-listed')
    // 打通全流程,40万吨PVC、36万吨烧碱
    if (works && LISTED.test(rest) && !toldCountsUp(sentence))
      return byYear(sized, clean(firstNoun(right)), 'capacity-listed')
  }
  return last?.rule === 'capacity-listed' &&
    last.unit === perYear(unit) &&
    /^(?:、|和)?$/.test(left.slice(-1)) &&
    /^[\u4e00-\u9fffA-Za-z]{2,8}/.test(right)
    ? byYear(sized, clean(firstNoun(right)), 'capacity-listed')
    : null
}

const IN_PHASES = /^[\u4e00-\u9fffA-Za-z]{2,10}分[两二三四]期/
const IN_PHASE = /[一二三四五]期/
const COUNTS_UP = new Scan(/产量|同比|增长|下降|季度|上半年|前\d|销售|生产了|产出|累计|过货|外运/)
const toldCountsUp = lastAnswer((sentence) => COUNTS_UP.test(sentence))
const LISTED =
  /^[\u4e00-\u9fffA-Za-z]{2,8}(?:、|和|及)\d[\d.]*万?(?:吨|套|件|片)[\u4e00-\u9fffA-Za-z]{2,8}(?:$|[、,。;的])/

/** What is made or taken in, told by its verb and what stands behind it or behind the number. */
function made(q: QuantityMention, { around, left }: Before, done: string): Reading | null {
  const { right, sentence, label } = around
  if (/节约|减排|标准?煤|二氧化碳|少烧|税|收入|运力|万人/.test(left + right.slice(0, 8))) return null
  const behind = /^(?:的|左右|以上|多|余)?[\u4e00-\u9fffA-Za-z“]{2}/.test(right)
    ? clean(firstNoun(right))
    : null
  const product = behind ?? productTail(done) ?? productTail(label)
  if (STORES.test(done))
    return {
      measure: 'capacity',
      product: behind ?? productTail(done.replace(STORES, '')),
      unit: q.unit,
      stock: true,
      rule: 'storage',
    }
  if (q.unit === 'head') {
    const animal = SLAUGHTERS.test(left)
      ? (ANIMAL.exec(done + right.slice(0, 6)) ?? ANIMAL.exec(sentence))
      : null
    if (SLAUGHTERS.test(left))
      return {
        measure: 'capacity',
        product: `${animal?.[0] ?? ''}屠宰`,
        unit: 'head',
        stock: true,
        rule: 'slaughter-capacity',
      }
    if (HATCHED.test(done + right.slice(0, 6)) || !ANIMAL.test(done + right.slice(0, 6) + sentence))
      return { measure: 'capacity', product, unit: 'unit', stock: true, rule: 'unit-capacity' }
    return null
  }
  if (q.unit === 'm2') {
    if (/[修铺绿栽种造]|供热|供暖|改造|治理/.test(done.slice(0, 2))) return null
    return { measure: 'capacity', product, unit: 'm2', stock: true, rule: 'area-capacity' }
  }
  if (q.unit === 'plant' || q.unit === 'unit')
    return { measure: 'capacity', product, unit: q.unit, stock: true, rule: `${q.unit}-capacity` }
  return byYear(q, product, 'capacity-told')
}
