import { findPlaces, gazetteer } from '@/lib/regions'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Measure } from '../types'

/** What is left of a time that was cut through: (前2个)月全区工业, (去年)底投用的, 12月建起…. */
const REST_OF_TIME = new Opening(
  /^(?:内(?:新增|建成|新建)(?=[\u4e00-\u9fff]{2})|现在的?(?=[\u4e00-\u9fff]{2})|\d{0,2}月(?:份(?!额)|[底末初])?(?![饼季子报嫂])(?=[\u4e00-\u9fff]{3})|[末底](?![端层座板盘部料])(?=[\u4e00-\u9fff]{4}))(?:全[市旗区县盟]|内蒙古)?/,
)
/** A place that is no part of what is counted: 全镇药材, 旗里土地. */
const OF_PLACE = new Opening(
  /^(?:全[镇村乡]|全(?:苏木|嘎查)|(?:[盟市旗县镇村]|区)里(?:的)?(?=[\u4e00-\u9fff]{2}))/,
)

/** What opened the item of a list, or parted it from the one before. */
const MARKS = new Opening(/^[●○■□◆◇▲△▶★☆·、,\-— ]+/)

/** 汽油等产品: the last of a list, with what all of it is. */
const AND_OTHERS = new Ending(/(?<=[\u4e00-\u9fff]{2})等(?:系列)?(?:产品|商品|货物|作物)$/)
/** 耕地中: of which a part is told. */
const AMONG = new Ending(/(?<=[地田])中$/)

/** Verbs and adverbs alone: (一年)能运(3000万吨), 多挣, 首次. */
const NO_NOUN = new Opening(
  /^(?:能|可以?|要|还|再|多|多换|[每人户]?一?年|[前后]?者一年|直接|间接|首次|连续[一二三四五]?|约|按|是|这|看|动手|出去|进来|吐出|吊起|装好|立起来?|用上了?|洽谈|扩[至到]|有望|通关|挣|运|存|过|[迈站]上?|单月|[\d.]+天|地面上|\d*[—-])+$|^能储$/,
)

/** 农民建起马铃薯储窖, 市四区打通断头路: who did it stands before the verb. */
const DONE_BY =
  /^[\u4e00-\u9fff]{1,10}?(?:建起|盖起|立起|搭起|打通|挖通|修通|装上)(?:了)?(?!来|之后)(?=[\u4e00-\u9fff“]{2})/
const ENDS_DONE_BY = charset('起通上')
/** What is said of the noun before it: 水稻全部归仓, 二级公路开放交通, 淀粉加工厂建起. */
const SAID_OF_IT = new Scan(
  /(?<=[\u4e00-\u9fff]{2})(?:全部(?:达到|归仓|贯通|收官|完工)|建起|盖完|(?:提升|提高|增加|扩大)(?:到|至)|(?:生产基地|基地|生产线)?(?:项目)?(?:施工|建设)现场|立起来?|引来|(?:建成)?投产(?!后)|稳定运行|年内启动|开放交通|(?:全线)?打通|(?:同步)?破土|完成环评|正在收尾|进行|登上|摘得|组成).*$/,
)
const WORKS = new Ending(/(?:项目|工程|企业|任务|率|装置|生产线)$/)

/** 粮食作物占(304万亩), 订单面积占. */
const TAKES_UP = new Ending(/(?<=[\u4e00-\u9fff]{2})(?:竟然?|却|仅|就|则|便|只)?占(?:了|到|约)?$/)
/** 油料作物种(了34万亩). */
const GROWN = new Ending(/(?<=作物)种(?:了)?$/)

/** 电力总装机中占, 约占全国: what the whole is, put behind the verb. */
const WITHIN = /^在?(.*?)[里中内]占(?:到|了)?$/
const ABOUT = /^(?:大?约|将|要|却?只)占/

/**
 * A product's name without what is left at its edges of the words around it; empty where nothing else was there.
 *
 * @param name - what was found before the number
 * @param label - all of the words before the number
 */
export function withoutRests(name: string, label: string, measure: Measure): string {
  let rest = OF_PLACE.behind(REST_OF_TIME.behind(wholePlace(MARKS.behind(unquoted(name)), label)))
  if (measure === 'share') {
    if (rest.includes('占'))
      rest = rest.replace(WITHIN, (_, whole: string) => (whole ? `占${whole}` : '')).replace(ABOUT, '占')
  } else {
    rest = AMONG.before(AND_OTHERS.before(GROWN.before(TAKES_UP.before(rest))))
    if (hasAny(rest, ENDS_DONE_BY)) rest = rest.replace(DONE_BY, '')
    const said = SAID_OF_IT.exec(rest)
    if (said && !WORKS.test(rest)) rest = rest.slice(0, said.index)
  }
  return NO_NOUN.test(rest) ? '' : rest
}

/** (包)头市优质企业: where the name begins inside that of a place, it begins behind it. */
function wholePlace(name: string, label: string): string {
  if (name.length < 4) return name
  const at = label.endsWith(name) ? label.length - name.length : label.lastIndexOf(name)
  if (at < 1) return name
  const from = Math.max(0, at - LONGEST_PLACE)
  if (!mayBegin(label, from, at)) return name
  const place = findPlaces(label.slice(from, at + LONGEST_PLACE)).find(
    ({ start, end }) => from + start < at && from + end > at,
  )
  const cut = place ? from + place.end - at : 0
  return name.length - cut >= 2 ? name.slice(cut) : name
}
const LONGEST_PLACE = 8

/** “东山旗耕地: a quotation that begins or ends beside the name. */
function unquoted(name: string): string {
  if (name[0] === '”') return name.slice(1)
  return name[0] === '“' && !name.includes('”') ? name.slice(1) : name
}

/** Whether any place may begin between two offsets. */
function mayBegin(text: string, from: number, to: number): boolean {
  const names = gazetteer()
  for (let at = from; at < to; at++) if (names.mayStart(text, at)) return true
  return false
}
