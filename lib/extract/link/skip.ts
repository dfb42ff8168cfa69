import type { QuantityMention } from '../contracts'
import { ILLICIT, NOISE, PERSONAL, TECHNICAL } from '../lexicon/noise'
import { charset, endsIn, hasAny, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isSizeOfClass } from './class-size'
import { noiseWindow, STRONG } from './figure-words'
import { isClassSize } from './sum'

/** 比上年增加49.3万亩, 较去年同期多完成266亿元: by how much it grew, not how much it is. */
const BY_HOW_MUCH =
  /超(?:额完成|过|出)?(?:年度|原定?|既定|全年|上级)*(?:任务|投资|计划|目标)+(?:约|近|达)?$|超额完成(?:约|近|达)?$|(?:^|[,;:、。(])(?:这一?数字|[^,;:、。(\d]{0,10}(?:产量|面积|数量|存栏|规模|总量))?(?:(?:比|较)[^,。;]{1,20}|同比|环比|[^,;:、。(\d]{0,8}(?:年均|连续[两三四五六七八九十]年每年)(?=净?增[加长]))(?:净)?(?:增加|新增|减少|增长|增涨|增产|减产|下降|上涨|扩大|净增|增[发供销]|(?<=比[^,。;]*)(?:高出|超出)|(?:多|少)[\u4e00-\u9fff]{0,2}?)(?:了|完成|实现|投入|生产|销售|引进|运)*(?:约|近|超过?|达)?$/

/** 产值达到190亿元,连续两年突破160亿元: what has been told already is no less than. */
const YEAR_AFTER_YEAR =
  /(?:^|[,;])连续(?:[两二三四五六七八九十]|\d+)年(?:都|均)?(?:突破|超过?|保持在|稳定在|站稳|跨越)?$/
const LESS = new Ending(/少[收支征缴产卖运进]了?(?:约|近|整整)?$|^同比[增减短]收$/)

const COMPARING = charset('比较额超均续')
const comparesTo = (before: string) => hasAny(before, COMPARING) && BY_HOW_MUCH.test(before)

/** 每年收租金48万元, 交回租金16万元: of a village or a company, not of a tenant. */
const RENT_OF_VILLAGE =
  /(?:嘎查|村|集体|合作社|每年|一年|年)[^,。;]{0,8}租金?[^,。;房]{0,6}\d|(?:交回|收取?|上缴)(?:了)?(?:保底)?租金|租金(?:一年|每年|年|收入)|租金[^,。;房]{0,6}\d[^,。;]{0,6},[^,。;]{0,6}(?:集体|村|嘎查)/

/** 比2000年的150亿元增长15.4倍: what has grown is measured by it. */
const BASE = new Ending(
  /[比较](?:上年|去年|\d{4}年|[“”一二三四五十]{2,6}末?|\d+年前|建[旗市县盟区]初期?|撤[\u4e00-\u9fff]{2,4}时|改革开放初期?)(?:[同末底初]期?)?的(?:约|近)?$|[比较](?:上年|去年)同期(?:约|近)?$/,
)
const GROWN = new Opening(/^(?:左右|多|余)?(?:净|共|翻|累计)*(?:增长|增加|提高|下降|减少|扩大|上升|翻|多)/)
const comparesBase = (before: string, text: string, end: number) =>
  BASE.test(before) && GROWN.test(text.slice(end, end + 8))

/** 环比(276元): last month's in brackets. */
const SAME_TIME = /(?:[比较](?:上年|去年)?同期|[比较](?:上年|去年|上月)|[同环]比)\($/
const OF_ONE = new Ending(
  /每(?:平方公里|平方千米)[^,。;\d]{0,12}(?:产出|产值|收入|投资|税收)(?:达到?|完成|超过?|突破|约|近)*$|每[个座](?:园区|工业园|开发区|旗县市?区?|盟市|苏木|嘎查|乡镇)[^,。;\d]{0,12}(?:收入|产值|投资|税收)(?:达到?|完成|超过?|突破|约|近)*$/,
)
const isOfOne = (before: string) => before.includes('每') && OF_ONE.test(before)
const OR_MORE =
  /\d[\d.]*万?千瓦(?:及|\(含\))?以上(?:的)?(?:发电|电厂|并网|火电|风电|光伏|电站|机组|水电|各类|装机|企业)/
const isOrMore = (words: string) => words.includes('以上') && OR_MORE.test(words)
const LOCALITIES = new Opening(/^(?:盟市|旗县|旗区|县区|区县|市县|省[区市])(?!级|所|医院|公路|道)/)

/** Words of which what machines are seen doing has one. */
const MOVES = new Scan(/昼夜|同时|24小时|满负荷|高速|正|全速|一齐|来回|往来|不停|开足马力|轰鸣|穿梭|忙碌/)
/** What machines are seen doing in the opening of a report. */
const SCENE =
  /^[^,。;、\d]{0,12}?(?:昼夜|同时|24小时|满负荷|高速|正在?|全速|一齐|来回|往来|不停)[^,。;]{0,4}(?:运转|作业|生产|穿梭|轰鸣|忙|不停|运行|施工|马力|收割|不断)|^[^,。;、\d]{0,10}(?:开足马力|轰鸣|穿梭|忙碌|昼夜不停|不停机)/

/** Vehicles in a queue, on the road or parked: 18辆货车排成长队. */
const QUEUE =
  /^[^,。;、\d]{0,12}?(?:排成|排起|排着|排队|列队|一字排开|整装待发|鱼贯|驶[出入进离向过]|满载|装满|停[在满靠]|静静|等候|等待)/
const VEHICLES = charset('台辆艘架部')

const PLACE_ENDS = /^(?:镇|乡|村|屯|营子|沟|梁|湾|街道|桥|井|洼|窑|地村)/

/** 六户, 三台 with 镇 behind. */
const HAN_COUNT = /^[一二三四五六七八九十百千]+[户家间台座]$/
const COUNTERS = charset('户家间台座')
const HAN_NUMERALS = charset('一二三四五六七八九十百千')

const COUNTS = new Set(['unit', 'person', 'household', 'percent'])

/** Numbers that report nothing: sizes of a class, a person's money, technical claims. */
export function reportsNothing(
  quantity: QuantityMention,
  text: string,
  clause: Span,
  label: string,
): boolean {
  const isMoney = quantity.unit === 'CNY' || quantity.unit === 'USD'
  if (isMoney && isClassSize(quantity, text)) return true
  if (label.includes('连续') && YEAR_AFTER_YEAR.test(text.slice(clause.start, quantity.start))) return true
  // 财政收入少收了2300万元
  if (
    quantity.unit !== 'percent' &&
    LESS.test(text.slice(Math.max(clause.start, quantity.start - 6), quantity.start))
  )
    return true
  if (
    quantity.unit !== 'percent' &&
    comparesTo(text.slice(Math.max(clause.start - 1, quantity.start - 26, 0), quantity.start))
  )
    return true
  if (
    comparesBase(text.slice(Math.max(clause.start, quantity.start - 20), quantity.start), text, quantity.end)
  )
    return true
  // 较去年同期(1.3亿吨)增加: the same in brackets
  if (text[quantity.start - 1] === '(' && SAME_TIME.test(text.slice(quantity.start - 12, quantity.start)))
    return true
  // 每个园区实现销售收入100亿元: of one of many
  if (isMoney && isOfOne(text.slice(Math.max(clause.start, quantity.start - 18), quantity.start))) return true
  // 6000千瓦及以上发电企业: a class of size
  if (quantity.unit === 'kW' && isOrMore(text.slice(quantity.start, quantity.end + 8))) return true
  // 全区12个盟市…项目全面开工: where, and not how much
  if (quantity.unit === 'unit' && LOCALITIES.test(text.slice(quantity.end, quantity.end + 5))) return true
  if (
    ofCountry(quantity, text, clause) ||
    keptFor(text.slice(Math.max(clause.start, quantity.core.start - 20), quantity.core.start))
  )
    return true
  // 突破130亿斤大关,达到131.2亿斤: only the mark that was passed
  if (PASSED.test(text.slice(quantity.end, quantity.end + 6))) return true
  // 零 of 零部件, 零件
  if (quantity.value === 0) return true
  // 千万千瓦级基地, 千亩园区64处: sizes of a class
  if (text[quantity.end] === '级' || (!isMoney && text[quantity.end - 1] === '级')) return true
  const printed = text.slice(quantity.start, quantity.end)
  if (isSizeOfClass(quantity, text)) return true
  const right = text.slice(quantity.end, quantity.end + 24)
  if (
    quantity.unit === 'unit' &&
    OF_STATE.test(text.slice(Math.max(clause.start, quantity.start - 24), quantity.start))
  )
    return true
  // 172项重大水利工程之一; 200万吨以下焦化装置, 万头牧场2座: classes of size
  if (quantity.unit === 'unit' && right.includes('之一') && /^[^,。;]{2,20}之一/.test(right)) return true
  // 百万吨死亡率0.038: the name of a rate
  if (quantity.unit === 't' && (right.startsWith('率') || right.startsWith('死亡率'))) return true
  if ((printed.endsWith('以下') || printed.endsWith('以下的')) && /^的?[\u4e00-\u9fff]{2}/.test(right))
    return true
  // 百余台长晶炉昼夜运转, 8条生产线开足马力: a scene
  if (
    quantity.unit === 'unit' &&
    ((MOVES.test(right) && SCENE.test(right)) || (endsIn(printed, VEHICLES) && QUEUE.test(right)))
  )
    return true
  // 突泉县六户镇: a name
  if (
    endsIn(printed, COUNTERS) &&
    startsIn(printed, HAN_NUMERALS) &&
    HAN_COUNT.test(printed) &&
    PLACE_ENDS.test(right)
  )
    return true
  // 500米长钢轨
  if (quantity.unit === 'km' && quantity.value < 1 && right.startsWith('长')) return true
  if (quantity.unit === 'km' && ACROSS.test(text.slice(quantity.start - 6, quantity.start))) return true
  // 将与全长64公里的X公路连接: another line's length
  if (
    quantity.unit === 'km' &&
    MEETS.test(right) &&
    BESIDE.test(text.slice(Math.max(clause.start, quantity.start - 12), quantity.start))
  )
    return true
  // 从3台分梳机起步: where somebody began
  if (right.includes('起步') && STARTED.test(right)) return true
  const window = windowOf(quantity, text, clause)
  // 锌金属量90万吨、平均品位3.1%: how rich it is, beside how much there is
  if (!isMoney) return TECHNICAL.test(quantity.unit === 't' ? window.replace(GRADE, '') : window)
  return (
    PERSONAL.test(window) &&
    !(quantity.value >= 50_000 && RENT_OF_VILLAGE.test(window)) &&
    (quantity.value < 1e6 || ILLICIT.test(window)) &&
    !/(?:人均|居民)[^,。;]*(?:收入|支出)/.test(label)
  )
}

const GRADE = /、(?:平均|矿石|综合|地质)*品位.*$/

/** 占全国产量1426万吨的7.2%, 5月全国产量为304万吨: of the country, not of the place. */
function ofCountry({ unit, start }: QuantityMention, text: string, clause: Span): boolean {
  if (unit === 'percent') return false
  const before = text.slice(Math.max(clause.start, start - 30), start)
  return before.includes('全国') && COUNTRY.test(before)
}
const COUNTRY = new Ending(
  /(?:^|[,;:]|占|月份?|年|季度|同期)全国(?!第|首|唯一|最)[^,。;\d最]{0,12}(?:产量|发电量|用电量|消费量|产值|总量|面积|存栏|装机(?:容量)?|总产|总额|总值)(?:达到?|为|是|约)*$/,
)
/** 连续11个月突破300万吨: how long it has stood above a mark. */
const KEPT_FOR = new Ending(
  /连续[\d一二三四五六七八九十]+(?:个月|年|个季度)(?:稳定)?(?:保持|稳定|突破|超过?|站上|在|达到?)+$/,
)

const keptFor = (before: string) => before.includes('连续') && KEPT_FOR.test(before)

/** 国务院确定的172项重大水利工程: counted in the whole country. */
const OF_STATE = new Ending(
  /(?:国务院|国家发展?改革?委)[^,。;\d]{0,8}(?:敲定|确定|部署|批准|规划|明确|推进|提出)(?:实施|建设|推进)?的?$/,
)

/** 突破130亿斤大关,达到. */
const PASSED = new Opening(/^(?:大关|门槛|关口|台阶),(?:达到?|为|实现|完成)/)

const ACROSS = new Ending(/(?:宽度?|深度?|高度?)(?:约|达|为|近)*$/)

const MEETS = new Opening(/^的[^,。;]{2,24}(?:连接|相连|相接|对接|衔接|接轨|交汇|联通|连通)/)
const BESIDE = /[与同和跟][^,。;与同和跟]{0,10}$/

const STARTED = /^[\u4e00-\u9fff]{0,8}起步/

/** Counts of people and things in a clause about meetings, prizes, cases or the press. */
export const isNoise = (quantity: QuantityMention, text: string, clause: Span): boolean =>
  COUNTS.has(quantity.unit) &&
  NOISE.test(noiseWindow(text, clause, quantity.start, quantity.end)) &&
  !STRONG.test(windowOf(quantity, text, clause))

const windowOf = (quantity: Span, text: string, clause: Span) =>
  text.slice(Math.max(clause.start, quantity.start - 30), Math.min(clause.end, quantity.end + 16))
