import { codeAt } from '@/lib/regions/alphabet'
import { NOT_WORKS } from '../lexicon/not-works'
import type { Deixis } from '../recognise/deixis'
import { isGeneric } from '../recognise/generic'
import { FACILITY } from '../recognise/head'
import { NO_WORK } from '../recognise/list-items'
import { findPlaceMentions } from '../recognise/place'
import { findStatuses } from '../recognise/status'
import { charset, isIn } from '../text/charset'
import { Opening } from '../text/opening'
import type { InvestmentKind, Span, Status } from '../types'
import { announcedStage } from './announced-stage'
import type { Reading } from './article-reading'
import type { Column } from './project-columns'
import { readProjectRow } from './project-table'
import type { Scope } from './scope'

/** ◎凉城县:A抽水蓄能电站,120万千瓦,85.6亿元: what an item may be as a whole. */
const LONGEST = 110
const MOST_PARTS = 8
const MARK = new Opening(
  /^(?:[●■◆★▲▪◎○◇□△☆▶►◦·\-—*]+|\d{1,2}(?:[.、)]|\s)|\([\d一二三四五六七八九十]{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}、)\s*/,
)
const PARTS = charset(',;:·\t ')
/** Hours and thousands: no end of a part. */
const INSIDE_NUMBER = /\d[:,]\d/

const SUM =
  /^((?:计划|概算|估算|预算|项目|工程|预计|协议|签约|年度|今年|已?完成|累计)*(?:总投资|投资|总概算|概算|造价|金额)(?:额)?)?(?:约|近|超)?\d[\d.,]*(?:[万亿]元|个亿)(?:以上|左右)?$/
const KINDS: readonly (readonly [RegExp, Column])[] = [
  [/协议|签约|金额/, 'signed'],
  [/完成|累计/, 'completed'],
  [/年度|今年/, 'annual_plan'],
]
/** 装机15万千瓦, 年产40万吨, 120万千瓦, 4万平方米, 年屠宰80万只. */
const SIZE =
  /^[\u4e00-\u9fff]{0,20}(?:\d[\d.,]*(?:[万亿千百]?(?:千瓦时|千瓦|兆瓦|吉瓦|吨|立方米|方|平方米|亩|公里|千米|台|套|座|条|头|只|口|羽|户|个|栋|孔|眼|株|张|床|件|米|吉瓦时|GW|MW|GWh|MWh)){1,2}(?:\/年)?)[\u4e00-\u9fff]{0,10}$/
/** 主体封顶, 设备安装, 10月投产, 完成80%. */
const STAGE =
  /施工|安装|封顶|吊装|调试|前期|手续|开工|投产|竣工|完工|建成|在建|续建|新建|签约|落地|试运行|试生产|收尾|进场|打桩|铺油|并网|拟建|备案|核准|环评|土建|通车|通气|通水|投用|交付/
const STAGE_MOST = 14
const DIGIT = /\d/
const PLACE = /(?:镇|乡|苏木|街道|园区|开发区|高新区|新区|工业园|产业园|物流园|旗|县|区|市|盟|嘎查|村)$/
/** Words that only a sentence has. */
const SAYS =
  /[了将已被把让请说您们吗呢]|正在|可以|打下|破土|动工|开工|点火|投产|运行|依托|等\d|\d[月日]|实施|完成|开展|推进|建成|举办|^[以由对在从按]|今年|去年|我们|记者|举行|召开|通知|电话|联系|月薪|工资|价格|公斤|介绍|表示|告诉|获悉|透露|负责人/
const WORK = new RegExp(
  `(?:项目|工程|${FACILITY}|[一二三四]期|扩建|技改|改造|新建|加工|制造|一体化|综合利用|深加工|养殖|种植|屠宰|储能|风电|光伏|光热|火电|热电|煤电|风光储|风储|光储|制氢|制备|材料|铝材|甲醇|烯烃|物流|仓储|冷链|循环利用|治理|生产)(?:项目)?$`,
)
const SIZED =
  /^(?:年[产加处]\S{0,4}?)?\d[\d.]*万?(?:吨|千瓦|兆瓦|立方米|台|套|只|头|平方米|千伏|公里|亩|GW|吉瓦)[\u4e00-\u9fff]/

interface Part extends Span {
  column: Column
}

/** Parts of a stretch of text between commas, colons, points and spaces, outside of brackets. */
function partsOf(text: string, from: number, to: number): Span[] {
  const parts: Span[] = []
  let start = from
  let depth = 0
  for (let at = from; at <= to; at++) {
    const character = text[at]
    if (character === '(') depth++
    else if (character === ')') depth--
    const ends =
      at === to ||
      (depth === 0 && isIn(codeAt(text, at), PARTS) && !INSIDE_NUMBER.test(text.slice(at - 1, at + 2)))
    if (!ends) continue
    if (at > start) parts.push({ start, end: at })
    start = at + 1
  }
  return parts
}

/** 蔬菜冷链物流园(总投资9500万元,库容1.2万吨): the name, and what the brackets tell of it; a place in brackets stays. */
function opened(text: string, part: Span): Span[] {
  const at = text[part.end - 1] === ')' ? text.indexOf('(', part.start) : -1
  if (at <= part.start || at > part.end || !/\d/.test(text.slice(at, part.end))) return [part]
  return [
    { start: part.start, end: at },
    ...partsOf(text, at + 1, part.end - 1).flatMap((inner) => listed(text, inner)),
  ]
}

/** 21个小区、2860户: sizes in a row. */
function listed(text: string, part: Span): Span[] {
  const parts: Span[] = []
  let start = part.start
  for (let at = part.start; at <= part.end; at++)
    if (at === part.end || text[at] === '、') {
      if (at > start) parts.push({ start, end: at })
      start = at + 1
    }
  return parts
}

function columnOf(printed: string): Column {
  const sum = SUM.exec(printed)
  if (sum) return KINDS.find(([pattern]) => pattern.test(sum[1] ?? ''))?.[1] ?? 'total'
  if (printed.length <= 24 && DIGIT.test(printed) && SIZE.test(printed)) return 'content'
  if (printed.length <= STAGE_MOST && (STAGE.test(printed) || findStatuses(printed).length > 0))
    return 'stage'
  return null
}

/** What the title of a list of undertakings says of all of them: 首批签约项目(单位:亿元). */
export interface WorksList {
  stage: Status | null
  /** Yuan that a bare number stands for; 0 where none does. */
  factor: number
  sums: InvestmentKind
}

const TITLE =
  /(?:项目|工程)[^,。]{0,12}(?:名单|清单|一览|开工|签约|投产|部分|速览|进展|进度|巡礼|盘点|$|\()|(?:名单|一览)$/
const UNIT = /单位:(亿元|万元)|\((亿元|万元)\)/

/** Reads a title as that of a list of undertakings; null where it is none. */
export function worksListOf(title: string): WorksList | null {
  if (!TITLE.test(title)) return null
  const unit = UNIT.exec(title)
  const printed = unit?.[1] ?? unit?.[2]
  return {
    stage: announcedStage(title),
    factor: printed === '亿元' ? 1e8 : printed === '万元' ? 1e4 : 0,
    sums: /签约/.test(title) ? 'signed' : 'total',
  }
}

const BARE_NUMBER = /^\d[\d,]*(?:\.\d+)?$/

/** The parts of an item by what they are; null where it is no such item. */
function read(text: string, span: Span, deixis: Deixis, list: WorksList | null): Part[] | null {
  const ofWorks = list !== null
  const printed = text.slice(span.start, span.end)
  const mark = MARK.exec(printed)?.[0].length ?? 0
  // without a mark only the title tells that it is no clause
  if (mark === 0 && !ofWorks) return null
  const end = span.end - (/[。;,]$/.test(printed) ? 1 : 0)
  const spans = partsOf(text, span.start + mark, end).flatMap((part) => opened(text, part))
  if (spans.length < 2 || spans.length > MOST_PARTS) return null
  const parts: Part[] = []
  let named = false
  let told = 0
  for (const part of spans) {
    const words = text.slice(part.start, part.end)
    if (!named && parts.length === 0 && isPlace(words, deixis)) {
      parts.push({ ...part, column: 'place' })
      continue
    }
    const column = list?.factor && BARE_NUMBER.test(words) ? list.sums : columnOf(words)
    if (!named) {
      if (!isName(words, ofWorks)) return null
      // 奶酪智能工厂(和林格尔县)
      const where = /\(([\u4e00-\u9fff]{2,12})\)$/.exec(words)
      const at = where && isPlace(where[1]!, deixis) ? where.index : words.length
      parts.push({ start: part.start, end: part.start + at, column: 'name' })
      if (at < words.length) parts.push({ start: part.start + at + 1, end: part.end - 1, column: 'place' })
      named = true
    } else if (column) {
      if (column !== 'stage') told++
      parts.push({ ...part, column })
    } else if (words.length <= 14 && isPlace(words, deixis)) parts.push({ ...part, column: 'place' })
    else return null
  }
  return told > 0 ? parts : null
}

const isPlace = (words: string, deixis: Deixis): boolean =>
  words.length <= 16 &&
  PLACE.test(words) &&
  !/\d/.test(words) &&
  (findPlaceMentions(words, deixis).some(({ end }) => end === words.length) ||
    /(?:镇|苏木|园区|开发区|工业园|产业园)$/.test(words))

/** 总投资18.6亿元的A旗X项目: no name alone. */
const SUM_BEFORE = /^(?:计划|总)*投资\d[^的]{1,10}元的/

/** A name of something built: by its last word, by its size, or because the list is one of undertakings. */
function isName(words: string, ofWorks: boolean): boolean {
  if (words.length < 4 || words.length > 36 || SAYS.test(words) || SUM.test(words) || SUM_BEFORE.test(words))
    return false
  const bare = words.replace(/\([^()]*\)$/, '')
  if (isGeneric(bare) || NOT_WORKS.test(bare) || NO_WORK.test(bare)) return false
  return WORK.test(bare) || SIZED.test(bare) || (ofWorks && /^[\u4e00-\u9fff“”A-Za-z\d·—-]{4,24}$/.test(bare))
}

/**
 * Enters the undertaking of an item that names it with its place, sums, sizes and stage and has no verb; false where the
 * paragraph is no such item.
 *
 * @param list - what the list is headed as, where it is one of undertakings
 */
export function readVerblessItem(
  span: Span,
  reading: Reading,
  scope: Scope,
  deixis: Deixis,
  list: WorksList | null,
): boolean {
  if (span.end - span.start > LONGEST || span.end - span.start < 10) return false
  const { text } = reading
  if (text.slice(span.start, span.end - 1).includes('。')) return false
  const parts = read(text, span, deixis, list)
  if (!parts) return false
  const contents = parts.filter(({ column }) => column === 'content')
  const rest = parts.filter(({ column }) => column !== 'content')
  if (contents.length) rest.push({ start: contents[0]!.start, end: contents.at(-1)!.end, column: 'content' })
  return readProjectRow(
    {
      columns: rest.map(({ column }) => column),
      factors: rest.map(() => list?.factor || 1),
      years: rest.map(() => null),
      section: list?.stage ?? null,
    },
    span,
    reading,
    scope,
    deixis,
    rest,
  )
}
