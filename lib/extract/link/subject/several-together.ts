import { commonRegion } from '../../recognise/common-region'
import { smallCount } from '../../recognise/number-han'
import { Opening } from '../../text/opening'
import { Scan } from '../../text/scan'
import type { Span } from '../../types'
import type { Scope } from '../scope'
import type { Named } from './types'

/** 两个项目加起来,投资超过15亿元; 三条线合计年产…; 四个项目全部建成后,年产值…: said of all of them together. */
const TOGETHER =
  /(?:^|[,;“])(?:这|上述|以上)?([两三四五六七八九])(?:个|大|条|座|家)(?:项目|工程|企业|工厂|园区|生产线|线|电站|电厂|风电场|牧场)(?:加起来|加在一起|合在一起|合起来|合计|总共|一共|(?:全部|都|均|全面|陆续)(?:建成|投产|达产|投运|投用|竣工|完工|运营))[^;。]*$/
const SAID_OF_ALL = new Scan(/合|加|共|全部|都|均|全面|陆续/)

/**
 * The unit that holds the undertakings which a sum is said of together.
 *
 * @param spoken - the sentence up to the figure
 * @returns GB/T 2260 code, null where the words take none together or fewer have been named
 */
export function severalTogether(spoken: string, scope: Scope): string | null {
  if (scope.mentioned.length < 2 || !SAID_OF_ALL.test(spoken)) return null
  const match = TOGETHER.exec(spoken)
  if (!match) return null
  const count = smallCount(match[1]!)
  const named = scope.mentioned.filter(({ project }) => !project.shown).slice(-count)
  return named.length === count ? commonRegion(named.map(({ project }) => project.region)) : null
}

/** A水电站、B电厂、C电厂等发电总装机容量达488万千瓦,在建366万千瓦: what is said of a list that is not complete. */
const AND_OTHERS = new Opening(/^((?:、[^,。;、\d]{2,16}?)*)等(?!\d)[^,。;\d]{0,10}?(?:总|合计|共)/)

/** A基地、B工程等重点项目加快建设,年内新增并网400万千瓦: what all of them add, or what there is with them. */
const ADDED_BY_ALL = new Opening(
  /^(?:[一二三四五六七八九十]期)?等(?:一批)?(?:重点|重大|标志性)*(?:项目|工程)[^。;]{0,30},(?:年内|年底前|今年|全年)?(?:力争|争取|确保|计划|预计|将|可)*(?:新增|[\u4e00-\u9fff]{0,5}总(?:规模|装机|产能))[^,。;]{0,8}$/,
)

/** A产业园、B纪念园等项目,1—7月份完成投资3亿元: what was spent on all of them. */
const LISTED_DONE =
  /^等(?:一批)?(?:重点|重大)*(?:项目|工程)(?:建设)?,(?:\d{1,2}[—-]\d{1,2}月份?|今年|年内|目前|截至[^,。;]{2,10},)?(?:已|累计|共)*完成投资(?:约|近|超)?\d?$/

/** 签下三个新能源项目:A、B、C,协议投资50亿元: a sum behind a list that was counted first. */
const COUNTED_FIRST =
  /([两三四五六七八九]|\d{1,2})个[^,。;:\d]{0,12}(?:项目|工程)(?::|,?(?:分别|就)?[是为]|,?包括)[^,。;:、]{0,10}$/
const NEXT_ONE = /^(?:、|和|与|及|以及)[^,。;:\d]{0,10}$/
const SUM_OF_ALL =
  /^(?:等)?,(?:协议|签约|计划|合同|意向|预计|概算|总)*(?:投资|引资|金额|签约额|资金)+(?:总?额)?(?:合计|共计|共|达到?|约|为|超过?|近)*\d?$/

/** A、B、C三个项目 and, behind it, 投资约274亿元: the count that closes a list, and what is said of all. */
const COUNTED_LAST = new Opening(/^([两三四五六七八九十]|\d{1,2})[个座条处项](?=([^,。;:\d]{0,16})(.{0,60}))/)
const MORE = /^,(?:外加|另加|加上|再加上)[^,。;]{2,30}/

/** The unit that holds the undertakings of a list that is counted behind it, of the count and of a sum that goes on; else null. */
export function ofListCountedLast(figure: Span, { text, projects }: Named): string | null {
  if (projects.length < 2) return null
  const before = projects.filter(({ mention }) => mention.end <= figure.start)
  const last = before.at(-1)?.mention.end
  if (last === undefined || before.length < 2) return null
  const counted = COUNTED_LAST.exec(text.slice(last, figure.end + 80))
  if (!counted || smallCount(counted[1]!) !== before.length || !isList(text, before)) return null
  const behind = text.slice(last + counted[0].length + counted[2]!.length, figure.start).replace(MORE, '')
  return figure.start === last || SUM_OF_ALL.test(behind)
    ? commonRegion(before.map(({ project }) => project.region))
    : null
}

/** Whether nothing but 、 and 和 stands between what was named. */
const isList = (text: string, named: Named['projects']) =>
  named.every(
    ({ mention }, i) => i === 0 || NEXT_ONE.test(text.slice(named[i - 1]!.mention.end, mention.start)),
  )

/** The unit that holds a counted list of undertakings behind which a sum stands; null where fewer were named than counted. */
export function ofCountedList(figure: Span, { text, sentence, projects }: Named): string | null {
  if (projects.length < 2) return null
  const before = projects.filter(({ mention }) => mention.end <= figure.start)
  const [first] = before
  // A项目、B项目和C项目,计划投资107亿元: two might share a sum as one
  if (
    before.length > 2 &&
    SUM_OF_ALL.test(text.slice(before.at(-1)!.mention.end, figure.start)) &&
    isList(text, before)
  )
    return commonRegion(before.map(({ project }) => project.region))
  if (before.length < 2 || !SUM_OF_ALL.test(text.slice(before.at(-1)!.mention.end, figure.start))) return null
  const count = COUNTED_FIRST.exec(text.slice(sentence.start, first!.mention.start))?.[1]
  if (!count || smallCount(count) !== before.length) return null
  return isList(text, before) ? commonRegion(before.map(({ project }) => project.region)) : null
}

/** A、B、C等国家工程接续落地,170万亩沙漠披绿: what came of programmes that a place carried out. */
const OF_PROGRAMMES =
  /^(?:试点)?等(?:一批|一系列)?(?:国家|国家级|重点|重大|林业|生态|惠民|民生)+(?:重点|生态)*(?:工程|项目)(?:的)?(?:接续|相继|陆续|先后|全面|深入|扎实)*(?:落地|实施|推进|开展|启动|铺开)[^。;,]{0,4},[^。;]{0,12}$/

/** 363个重大项目开复工,A项目、B等均在其列,累计完成投资282亿元: said of all that were counted. */
const AMONG_COUNTED = new Opening(
  /^(?:、[^,。;、\d]{2,16}?)*等?(?:均|都|也|皆|赫然|榜上|名|位)*(?:在其?列|列其[中间]|在其中|包括在内|有名)[,;]/,
)

/** The unit that holds the undertakings of such a list; null where the figure does not follow one. */
export function ofListWithOthers(figure: Span, { text, projects }: Named): string | null {
  if (projects.length === 0) return null
  const before = projects.filter(({ mention }) => mention.end <= figure.start)
  const last = before.at(-1)
  if (!last) return null
  const behind = text.slice(last.mention.end, figure.start + 1)
  if (
    ADDED_BY_ALL.test(behind) ||
    AMONG_COUNTED.test(behind) ||
    (before.length > 1 && behind.startsWith('等') && LISTED_DONE.test(behind)) ||
    (before.length > 1 && OF_PROGRAMMES.test(behind))
  )
    return commonRegion(before.map(({ project }) => project.region))
  const others = AND_OTHERS.exec(behind)
  if (!others || (before.length < 2 && !others[1])) return null
  return commonRegion(before.map(({ project }) => project.region))
}
