import { PARK_WORDS } from '../lexicon/sentence-words'
import { nameStart } from '../recognise/name-start'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** What the name of a park ends with. */
export const PARK_ENDS =
  '经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|边境经济合作区|经济合作区|高新区|经开区|工业园区|工业园|产业园区|产业园|化工园区|化工区|加工园区|工业项目区|物流园区|循环经济园区?|互贸区|综合保税区|综保区|产业集中区|工业集中区|集中区|科技园|科创园|创业园|物流园|农高区|开发区|产业集聚区|集聚区'

const PARK = `((?:[\\u4e00-\\u9fff]{2,4}[市旗县区盟])?[\\u4e00-\\u9fff]{2,14}?(?:${PARK_ENDS})(?:[东西南北]区)?)`
const GOES_TO =
  '(?:在|走进|走入|一进|来到|位于|坐落于|地处|落户(?:于)?|入驻|落地|进入|建在|选址|[镇乡旗县区]的|\\d月的|主会场——)'

/** 走进X经济开发区, 在X工业园区内: a park told by where it stands in its sentence, whether or not its name is known. */
const LOCATED = [
  new RegExp(`${GOES_TO}${PARK}(?!区|管委会|等|项目|建设项目)`),
  new RegExp(`(?:,|讯\\s*|^)${PARK}(?=内|里|,|的|。|投资|建设|[东西南北]侧)`),
]
/** A park that the sentence is about is no place of others: 产业园投产. */
const GENERIC =
  /^(?:具备|拥有|形成|各|该|这|全[市旗区县盟]|我[市旗县盟]|多个|一批|重点|国家级|自治区级|新建|建设|打造)/

const PARK_WORD = new Scan(PARK_WORDS)

/** The park that a stretch is told to stand in, with its name's place in the text; null where none is. */
export function parkLocatedIn(text: string, stretch: Span): (Span & { name: string }) | null {
  const body = text.slice(stretch.start, stretch.end)
  if (!PARK_WORD.test(body)) return null
  const told = LOCATED[0]!.exec(body)
  const located = told ?? LOCATED[1]!.exec(body)
  if (!located || GENERIC.test(located[1]!)) return null
  const end = stretch.start + located.index + located[0].indexOf(located[1]!) + located[1]!.length
  const start = nameStart(text, end, end - located[1]!.length)
  // 具备建设零碳产业园的基础: the park is an object
  if (!told && start > end - located[1]!.length) return null
  const name = text.slice(start, end)
  return name.length >= 5 && !name.includes('讯') ? { name, start, end } : null
}

const AT = '(?:位于|坐落(?:于|在)|落户(?:于|在)?|落地|选址(?:于|在)?|建在|入驻|[^,。;]{0,3}在)'
/** X项目位于Y工业园区, 由Z在Y园区建设. */
const BEHIND = new RegExp(`^[^,。;]{0,6}${AT}${PARK}(?!区|管委会)|^,由[^,。;]{3,24}在${PARK}(?!区)`)

/**
 * The park told right beside a project's name: before it in the same part of the sentence, or behind it. What stands between
 * other semicolons is said of others.
 */
export function parkBeside(text: string, mention: Span, sentence: Span): string | null {
  const lead = text.slice(sentence.start, mention.start)
  const from = sentence.start + Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1
  const before = mention.start - from <= 60 ? parkLocatedIn(text, { start: from, end: mention.start }) : null
  if (before) return before.name
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + 60))
  if (!PARK_WORD.test(behind)) return null
  const told = BEHIND.exec(behind)
  const name = told?.[1] ?? told?.[2]
  return name && !GENERIC.test(name) ? name : null
}

/** 乌拉特中旗X工业园Y项目: the park stands at the head of the name. Null where the park itself is built. */
export function parkInName(name: string): string | null {
  const found = NAMED.exec(name)
  if (!found) return null
  const park = found[1]!.replace(/^[\u4e00-\u9fff]{2,6}?(?:[市盟](?=[\u4e00-\u9fff]{6})|[旗县])/, '')
  return park.length >= 4 && !GENERIC.test(park) ? park : null
}
const NAMED =
  /^([\u4e00-\u9fff]{2,14}?(?:产业园区?|工业园区?|经济开发区|开发区|化工园区|物流园区|[\u4e00-\u9fff]{2}园区))(?![一二三四]期|扩建|建设|改造|基础|配套|升级|提升|标准化|核心|综合|公共|道路)(?=[\u4e00-\u9fff]{0,6}(?:处理厂|水厂|中水|供水|变电站|热源厂|铁路专用线|专用线|消防站|管网)|\d|年产|[\u4e00-\u9fff]{5,}(?:项目|工程)$)/
