import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isGeneric, namesKind } from './generic'
import { partsOf } from './list-items'
import { nameStart } from './name-start'
import { smallCount } from './number-han'
import type { Surroundings } from './project-parts'

/** What stands at one point each, so that several places have as many of them. */
const POINTS =
  '(?:通用|支线|民用|国际|运输)*机场|(?:抽水蓄能|储能|光伏|水|热)?电站|风电场|变电站|(?:水利枢纽|水库)|(?:生活)?(?:污水处理厂|净水厂|水厂)|(?:热)?电厂|灌区|(?:自然|湿地|[\\u4e00-\\u9fff]{2,10})保护区|(?:国家)?湿地公园|(?:露天)?煤矿|(?:产业|工业|物流)园区?|(?:铁路)?专用线|高速|铁路|火车站|高铁站|客运站'
/** 大中型灌区, 国家级保护区. */
const SORT = '(?:大中?型|中小?型|国家级|自治区级|重点|新建|在建)*'
const WHAT =
  '(?:(?:续建配套|现代化|扩能|电气化|提速|提标|升级|节能|节水|灵活性|智能化|数字化|综合|更新|清淤|除险|提质|增容)*(?:改造|改扩建|扩建|扩容|加固|治理|建设))'
const VERBS = '(?:要|将|也|正|正在|已|全面|加快|抓紧|同步|陆续|分别|都|均)*(?:实施|推进|进行|启动|开展|完成)'

/** 甲、乙等大中型灌区推进现代化改造, 甲、乙两座水库除险加固. */
export const SHARES_NOUN = new RegExp(
  `(等|[两三四五六2-6][个座条处大])(${SORT})(${POINTS})(${VERBS})?(${WHAT})?`,
)
const SHARED = new Scan(SHARES_NOUN)
/** 甲线、乙线实施扩能改造. */
const LINES = new RegExp(
  `(?<=^|[,。;:])([\\u4e00-\\u9fff]{2,3}线(?:、[\\u4e00-\\u9fff]{2,3}线)*(?:[和与及][\\u4e00-\\u9fff]{2,3}线)?)(?:${VERBS})(${WHAT})`,
)
/** 甲旗、乙旗、丙通用机场开工; 甲、乙灌区实施现代化改造. */
export const ENDS_LIST = new RegExp(
  `((?:通用|支线|民用|国际|运输)*机场|(?:抽水蓄能|储能)电站|变电站|污水处理厂|净水厂|热电厂|高铁站|火车站|客运站|灌区|水库|铁路)(${VERBS})?(${WHAT})?(?:项目|工程)?`,
)
const DIRECT = new Scan(ENDS_LIST)
/** Without this no lines share what is done with them. */
export const LINE_GOES_ON =
  /线(?:要|将|也|正|已|全面|加快|抓紧|同步|陆续|分别|都|均|实施|推进|进行|启动|开展|完成)/
/** Works of these go on through several places. */
const LINEAR = /铁路$/
/** Before the list or behind it: that something is built. */
const BUILDS = new Scan(/建设|新建|推进|实施|启动|开工|谋划|改造|加快|动工|完成|扩建/)
const BEGUN =
  /^(?:要|将|也|已|均|都|全面|全部|年内|今年|陆续|相继|同步)*(?:,?(?:计划|概算)?(?:总投资|投资(?:约|近|超)?\d)|开工|动工|建成|开建|投产|投运|竣工|完工|加快建设)/

/** 呼和浩特新机场: it has the noun itself. */
const HAS_OWN = /(?:机场|电站|风电场|变电站|水库|枢纽|水厂|电厂|灌区|煤矿|专用线|高速|铁路|公路)$/

/** Behind a list that is counted: what they cost. */
const COST = /^[^。;]{0,40},(?:计划|概算|预计|共|总)*投资(?:约|近|超|达)?\d/

/**
 * Undertakings of a list whose closing noun, or what is done with them, is said once for all: 甲、乙两个保护区建设,
 * 甲、乙等灌区推进现代化改造, 甲线、乙线实施扩能改造.
 */
export function sharingTail(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  const lines = body.includes('线') ? LINES.exec(body) : null
  if (lines) {
    const start = sentence.start + lines.index
    const span = { start, end: start + lines[1]!.length }
    found.push(...named(text, partsOf(text, span), '', lines[2]!, span.end, around))
  }
  if (!body.includes('、')) return found
  for (const match of DIRECT.matches(body)) {
    const what = match[3] ?? ''
    const end = sentence.start + match.index
    // what a verb tells is how far they are
    const until = end + (match[2] ? match[1]! : match[0]).length
    if (!what && !BEGUN.test(text.slice(until, until + 12))) continue
    const start = nameStart(text, end, sentence.start, true)
    const parts = partsOf(text, { start, end })
    if (parts.length < 2) continue
    const places = parts.slice(0, -1).filter((part) => around.places.some((place) => isAt(place, part)))
    const ofPlaces = places.length === parts.length - 1 && !LINEAR.test(match[1]!)
    const short = what !== '' && places.length === 0 && parts.every((part) => part.end - part.start <= 3)
    if (ofPlaces || short) found.push(...named(text, parts, match[1]!, what, until, around))
  }
  for (const match of SHARED.matches(body)) {
    const joint = match[1]!
    const what = match[5] ?? ''
    const end = sentence.start + match.index
    const start = listFrom(text, end, sentence.start)
    if (found.some((one) => overlaps(one, { start, end }))) continue
    const before = text.slice(Math.max(sentence.start, start - 6), start)
    const until = end + (match[4] ? joint + match[2] + match[3] : match[0]).length
    if (
      !what &&
      !BUILDS.test(before) &&
      !BEGUN.test(text.slice(until, until + 12)) &&
      !(joint !== '等' && COST.test(text.slice(until, sentence.end)))
    )
      continue
    const parts = partsOf(text, { start, end })
    if (parts.length < 2) continue
    const wanted = joint === '等' ? parts.length : smallCount(joint[0]!)
    if (parts.length !== wanted) continue
    // what counts them is no part of the last one's name
    const closes = joint === '等' || what ? until : end
    found.push(...named(text, parts, match[3]!, what, closes, around))
  }
  return found
}

/** Where a list begins that has 和 between its items, too: A机场和B、C、D4个机场. */
export function listFrom(text: string, end: number, floor: number): number {
  let start = nameStart(text, end, floor, true)
  while (start > floor + 1 && JOINT.test(text[start - 1]!)) start = nameStart(text, start - 1, floor, true)
  return start
}
const JOINT = /[和与及]/

const isAt = (one: Span, other: Span) => one.start === other.start && one.end === other.end

/** The items with what they share; none where one of them is no name by itself. The last reaches to `until`. */
function named(
  text: string,
  parts: readonly Span[],
  tail: string,
  what: string,
  until: number,
  around: Surroundings,
): ProjectMention[] {
  const items = parts.map(
    ({ start, end }): ProjectMention => ({
      kind: 'project',
      name: withTail(text.slice(start, end), tail) + (what === '建设' ? '' : what),
      company: null,
      start,
      end: end === parts.at(-1)!.end ? until : end,
    }),
  )
  return parts.every(({ start, end }) => isName(text.slice(start, end), tail)) &&
    !around.organisations.some((one) => overlaps(one, { start: parts[0]!.start, end: parts.at(-1)!.end }))
    ? items
    : []
}

const withTail = (item: string, tail: string) => (tail !== '' && HAS_OWN.test(item) ? item : item + tail)

const isName = (item: string, tail: string): boolean =>
  /^[\u4e00-\u9fffA-Z\d]{2,9}$/.test(item) &&
  !/(?:项目|工程|企业|产业|领域)$/.test(item) &&
  !isGeneric(item) &&
  !namesKind(item) &&
  item !== tail
