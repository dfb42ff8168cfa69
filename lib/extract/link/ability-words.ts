import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { lastAnswer } from '../text/remembered'
import { Scan } from '../text/scan'

/** Counters of goods; 只, 头 and 羽 count animals, too. */
export const GOODS = new Set(
  '台 套 台套 辆 件 瓶 袋 盒 片 块 粒 支 张 箱 枚 只 双 条 顶 副 桶 包 棒 穗 根 盘 部'.split(' '),
)
export const SIZED = new Set<string>(['t', 'm3', 'm2', 'plant', 'head', 'unit'])

/** A year that is not a certain one: 今年产, 2015年产 tell what was made. */
const YEAR =
  '(?:每年|(?<![这近头第前])一年|(?:(?<![去今全上当前明后半同往历近多年\\d〇零一二三四五六七八九十每])|(?<=[产用成工建]后))年)'
export const TELLS_YEAR = charset('年季负足满达')
/** 一年能炒葵花籽2万吨: whatever can be done. What is saved is told elsewhere. */
export const CAN = new RegExp(
  `${YEAR}(?:里|下来)?(?:就|大约|约|至少|最多|也|又|还)?(?:能够|能|可以|可|要能)(?!增|实现|减|节|省|少|降|抵|替|创|获|发电|输|外送|送|引|供水|供电|接待|吸引|用工|带|让|使|为|解决)(?:再)?(?<done>[^,。;:\\d年月日天]{1,14})$`,
)
/** What is made, by its verb alone: 一年宰, 年榨油. */
const MAKING =
  '深加工|加工|生产|制造|制作|压制|烧制|炼制|腌制|缝制|熬制|酿造|铸造|锻造|屠宰|孵化|灌装|分装|组装|装配|改装|翻新|拆解|回收|提取|处理|烘干|清洗|分拣|分选|破碎|焙烧|熔炼|冶炼|电解|拉丝|织造|印染|印制|裁剪|切割|粉磨|压榨|榨|磨|炒|酿|轧|炼|洗|选|宰|杀|烧|烘|晒|熬|腌|纺|织|缝|绣|绕|卷|拉|压|铸|锻|切|裁|印|染|孵|酱|卤|泡|蒸|煮|剥|镀|喷|淬|繁育|繁|打|扎|捆|装(?![机卸车修满运备])|做|造|制|熔|提|出(?![栏口租勤现让圃厂售资])'
export const MAKES = new RegExp(
  `${YEAR}(?:要|就|大约|约)?(?:${MAKING})出?(?<done>[^,。;:\\d年月日天]{0,10})$`,
)
/** 轮毂车间,一年90万只: the year alone, behind works. */
export const YEAR_ALONE = new Ending(
  /(?:^|[,、:])(?:设计|按设计)?(?:一年|每年)(?:就是|就有|是|有|要做|能有|可达|达|就)?(?:约|近)?$/,
)
/** 一个榨季下来,可产白砂糖4.5万吨. */
export const SEASON = new Ending(
  /(?:[榨采产]季|一季|一年|满负荷|满产(?:以?后)?|达产(?:以?后)?|开足马力|全部?转起来)(?:下来|算下来)?,?$/,
)
export const CAN_MAKE = new RegExp(
  `^(?:就|约|大约)?(?:能够|能|可以|可)(?:${MAKING}|产)出?(?<done>[^,。;:\\d年月日天]{0,10})$`,
)
export const ONE_SEASON = new RegExp(
  `(?:(?:一个?|每个?)(?:榨|产|生产|加工|采)?季(?:下来)?|全年满负荷|(?:满负荷|开足马力|满产|达产)(?:运转|生产|运行|以?后)?)(?:就)?(?:要|能够|能|可以|可)(?:${MAKING}|产)出?(?<done>[^,。;:\\d年月日天]{0,10})$`,
)

/** 建成后,可生产全粉2.4万吨: what works that are to come can make, without a year. */
const TO_COME = /(?:建成|投产|达产|满产|完工|达效|投用|投运|竣工)(?:后|以后|之后)|项目/
export const toldToCome = lastAnswer((sentence) => TO_COME.test(sentence))
export const CAN_SOON =
  /(?:能够|能|可以|可)(?:再|同时|直接|新增)?(?:生产|加工|处理|产出|供应|制造|提供)(?<done>[\u4e00-\u9fffA-Za-z]{1,10})$/
export const endsAble = (said: string): boolean => hasAny(said, ABLE)
const ABLE = charset('能可')
export const BY_DAY = /日|每天|一天|小时|每月|一个月|分钟|次/

const WORKS = new Scan(
  /车间|生产线|产线|条线|新线|工厂|厂|炉|窑|装置|项目|[一二三四]期|投产|投用|达产|满产|产能|机组|开足|试车|试产|孵化场/,
)
export const toldWorks = lastAnswer((sentence) => WORKS.test(sentence))
/** What was done in a time of the past. */
const REPORTS = new Scan(/去年|上年|前年|累计|产量|同比|增长|下降|前\d|\d月份?,|季度|上半年/)
export const toldReports = lastAnswer((sentence) => REPORTS.test(sentence))
export const ANIMAL = new Scan(/[出存]栏|牛|羊|猪|驴|马(?!铃|路|力)|鸡|鸭|鹅|驼|禽|畜|兔/)
export const toldAnimal = lastAnswer((sentence) => ANIMAL.test(sentence))
export const HATCHED = /[雏苗]/
export const SLAUGHTERS = /宰|杀|分割/
const WHOLE_PLACE = /全[县旗市区盟镇村]/
export const toldWholePlace = lastAnswer((sentence) => WHOLE_PLACE.test(sentence))
export const BOARD = new RegExp(`${YEAR}(?:生产|产)(?<done>[^,。;:\\d年月日天]{1,10})$`)
export const GROWN = /^(?:一下子|又|再)?(?:扩|添|爬|提|升|涨|增|跳|壮大|加)/
const RISEN_WORKS = /公司|厂|炉|车间|生产线|产线/
export const toldRisenWorks = lastAnswer((sentence) => RISEN_WORKS.test(sentence))
const NO_MAKE = /产量|销量|库存|储量|运量|过货|用水|用电|用量|收购|贷款|面积|单产/
export const toldNoMake = lastAnswer((sentence) => NO_MAKE.test(sentence))
export const FORMS = /(?:形成|具备)(?:了)?([\u4e00-\u9fffA-Za-z]{2,8}?)(?:产能|能力)?$/
const QUOTES = charset('“”')
/** Words without the quotation marks around any of them. */
export const unquoted = (words: string): string =>
  hasAny(words, QUOTES) ? words.replace(/[“”]/g, '') : words
export const OF_FIRMS = /^(?:\/|的?(?:企业|公司|合作社|工厂|厂|牧场))/
export const STORES = /^多?(?:存|储|贮|藏|放|装下|容|码|冷藏|储存|存放|窖藏)/

/** 的规模, 又是180万只的量: what stands behind a size. */
export const SCALE =
  /^的[\u4e00-\u9fff]{2,8}(?:新品种|新产品|生产线|产线|装置)|^的(?:设计|生产|建设|加工|总)?(?:规模|盘子|能力)(?![化以])/
/** 设计4000吨, 设计每年8000吨. */
export const DESIGN = new Ending(/设计(?:能力|产能|规模|产量)?(?:是|为|每年|一年|年|达|有|到)*$/)
/** 首批4台炉20万吨: machines and what they can make. */
export const MACHINES =
  /^[\u4e00-\u9fffA-Za-z]{0,6}(?:炉子?|线|窑|釜|槽|压机|磨机|装置)[,]?(?:就是|共|合计|一共|是)?$/
export const COUNTED_MACHINES = new Ending(
  /[\d两二三四五六七八九十](?:台|条|座|套|孔|组)[\u4e00-\u9fffA-Za-z]{0,6}(?:炉子?|线|窑|釜|槽|压机|磨机|装置)[,]?(?:就是|共|合计|一共|是)?$/,
)
/** 再添5000吨, 又能添60万只. */
export const MORE = new Ending(
  /(?:再|又|还)(?:能|可|要|将|可以|打算|准备|计划)*(?:添|增加|新增|增|上|扩|扩建|加|多出?)(?:了|上|个)?$/,
)
export const ANOTHER = new Ending(/(?:又|也|还)(?:是|有)$/)
export const REST_OF_IT = new Ending(/(?:剩下|余下|其余|另外|剩余)的?$/)
/** 查干煤矿400万吨: works with their size. */
export const OF_MINE = new Ending(/(?:煤矿|露天矿|矿井|铁矿|选厂|电解铝厂|焦化厂|水泥厂|糖厂|氯碱厂|电石厂)$/)
export const BARE_PRODUCT = /(?:产品|产能|规模|能力|设计)[^。;\d]{0,10},$/
/** A store holds it, whatever the year. */
export const HOLDS = new Ending(
  /(?:能|可以?|能够)(?:同时|一次)?(?:放得?下|放|装得?下|装|容纳|能装下|码|囤|窖藏)(?:下|进)?$/,
)
const STORE = new Scan(/库|窖|仓|罐|棚/)
export const toldStore = lastAnswer((sentence) => STORE.test(sentence))
