import { findPlaces } from '@/lib/regions'
import { isHan } from '../text/characters'
import { charset, endsIn, hasAny, isIn, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { isField } from '../text/form-field'
import { namesWorks } from '../text/item-lines'
import { endsSentence, isProse, opensLine } from '../text/line'
import { Opening } from '../text/opening'
import { Signs } from '../text/signs'
import { widthOf } from '../text/width'
import type { Span } from '../types'
import { datelineOf } from './dateline'

/** What a line of a page is. A `heading` is marked with #, a `title` only looks like one (headline, kicker, subhead). */
export type UnitKind =
  | 'heading'
  | 'title'
  | 'section'
  | 'byline'
  | 'continuation'
  | 'credit'
  | 'signature'
  | 'table'
  | 'masthead'
  | 'body'

/** One line of the plain text: a paragraph, a headline, a row. */
export interface Unit extends Span {
  text: string
  kind: UnitKind
  /** Line ends before it: 1 next line, 2 one empty line, 3 more (a picture, another column). */
  gap: number
  width: number
  /** 1–6 for headings. */
  level: number
  dateline: boolean
}

const CONTINUATION = new Ending(/^[(■□]?\s*上接(?:第?[\d一二三四五六七八九十]{1,3}|[A-Z]\d{1,2}|头)版\)?$/)
const CONTINUED = /^[(■□]?上接(?:第?[\d一二三四五六七八九十]{1,3}|头)版\)?\s*/
const CONTINUES = charset('(■□上')

/** Length of (上接第一版) at the start of a line; 0 where it does not begin so. */
export const continuedBy = (line: string): number =>
  startsIn(line, CONTINUES) ? (CONTINUED.exec(line)?.[0].length ?? 0) : 0

const BYLINE_MARK = new Opening(/^[□●■◆◇○△▲][^,。;!?]{2,48}$/)
/** ●固定资产投资增长22.4%, ■新能源装机420万千瓦: a number that is no date and no page makes the line an item of a list. */
const MEASURES = /\d[余多]?[万亿千百]*[余多]?(?:%|(?![年月日号版期时\d])\p{Script=Han})/u
/** What a line opens with that names its writer without the word 记者. */
const WRITERS = charset('通特作文图')
const BYLINE_WORD =
  /^(?:[\p{Script=Han}]{0,14}(?:首席|实习|见习|全媒体|融媒体)?记者|通讯员|特约撰稿人?|作者|文[/·]|图[/·]|文图)[^,。;!?]{0,40}$/u
/** 本报呼和浩特10月3日电 本报记者 云峰: where it was filed and by whom, in a line of its own. */
const BYLINE_FILED =
  /^(?:本报|新华社|中新社)?\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日[电讯][ (]*(?:本报|本台)?(?:首席|见习|实习|全媒体|融媒体)?(?:记者|通讯员)[^,。;!?]{2,36}$/u
/** A writer introduced by his office: … 党组书记、主任 王某某. */
const BYLINE_OFFICE =
  /(?:书记|主任|主席|局长|厅长|旗长|区长|市长|县长|盟长|部长|院长|校长|秘书长|研究员|教授|董事长)[ ]?[\p{Script=Han}·]{2,4}$/u
/** What names of offices end with. */
const OFFICE_ENDS = charset('记任席长员授')
const CREDIT = new Opening(
  /^(?:责任编辑|责编|本版|编辑|校对|版式|美编|审核|值班|监制|总编辑?|新闻热线|投稿|邮箱|电话|电子邮箱|国内统一|邮发代号|印刷|零售|广告|备注|制作)/,
)
const MADE_BY = new Ending(/制[作表图]$|供图$/)
const PHOTO_CREDIT = new Ending(/^[^,。;!?]{2,28}(?:摄|摄影报道|摄影|\/图|供图)$/)
const SIGNATURE = new Ending(/^\((?!完|上接|单位)[\p{Script=Han}A-Za-z· 、/:]{2,24}\)$/u)
/** Who closes a notice: an office and under it a date. */
const DATE_LINE = new Ending(/^\(?\d{4}年\d{1,2}月\d{1,2}日\)?$/)
const SECTION = new Opening(
  /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]{1,3}[章节部编])/,
)

/** What lines say, one below the other. */
export const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join('\n')

/** The lines of a text, each as it looks by itself. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let gap = 3
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (to > from) {
      units.push(unitAt(text, from, to, gap))
      gap = 1
    } else gap++
    from = to + 1
  }
  return units
}

/** The newspaper's own line at the head or foot of a page: date with day of the week, number of the page, who edited it. */
function isMasthead(line: string): boolean {
  if (line.includes('。')) return false
  const signs = MASTHEAD.in(line)
  return (
    ((signs & MASTHEAD.bit.date) !== 0 && MASTHEAD_PART.test(line)) ||
    ((signs & MASTHEAD.bit.editor) !== 0 && line.match(EDITOR)!.length >= 2) ||
    HOTLINE.test(line) ||
    ((signs & MASTHEAD.bit.paper) !== 0 && PAPER.test(line))
  )
}
const WIDEST_MASTHEAD = 90
/** 乌兰察布日报 WULANCHABU RIBAO 综合新闻: the paper's name, in both scripts, and that of the page. */
const PAPER =
  /^(?:[A-Z][A-Za-z ·]{3,30} ?)?\p{Script=Han}{2,8}(?:日报|晚报|晨报)(?: ?[A-Z][A-Za-z ·]{3,30})?(?: ?\p{Script=Han}{2,6})?$/u
const EDITOR = /(?:责编|编辑|版式|美编|校对|审读|值班总编|组版)[ :]/g
const HOTLINE = new Opening(/^(?:新闻)?热线(?:电话)?:[\d—\-×xX]+/)
const MASTHEAD_DATE =
  /\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/
const MASTHEAD_PART =
  /星期[一二三四五六日天]|第[\d一二三四五六七八九十]{1,3}版|[Aa]?\d{1,2}版|总?第\d{3,6}期|\d{1,2}:\d{2}(?!\d)|(?:来源|发布时间|日期)[ :]|责任?编辑?[ :：]|编辑[ :：]|版式|美编|校对|[Dd][Aa][Ii][Ll][Yy]|RIBAO|今日\d+版|农历/
/** Without these a line is none of the newspaper's own. */
const MASTHEAD = new Signs({ date: MASTHEAD_DATE, editor: EDITOR, paper: /[日晚晨]报/ })

/** The line of a text from `from`, where it begins, to `to`. */
export function unitAt(text: string, from: number, to: number, gap: number): Unit {
  const mark = text[from] === '#' ? /^(#{1,6})\s+/.exec(text.slice(from, to)) : null
  const start = from + (mark?.[0].length ?? 0)
  const line = text.slice(start, to)
  const width = widthOf(text, start, to)
  const unit: Unit = {
    start,
    end: to,
    text: line,
    kind: width <= WIDEST_MASTHEAD && isMasthead(line) ? 'masthead' : mark ? 'heading' : kindOf(line, width),
    gap: Math.min(gap, 3),
    width,
    level: mark ? mark[1]!.length : 0,
    dateline: false,
  }
  unit.dateline = unit.kind === 'body' && datelineOf(text, unit) !== null
  return unit
}

function kindOf(line: string, width: number): UnitKind {
  if (line.includes('\t') || line[0] === '|') return CONTINUATION.test(line) ? 'continuation' : 'table'
  return width > LONGEST_MARKED ? 'body' : kindOfShort(line, width)
}

function kindOfShort(line: string, width: number): UnitKind {
  if (CONTINUATION.test(line)) return 'continuation'
  if (isField(line)) return 'body'
  if (SIGNATURE.test(line) || DATE_LINE.test(line)) return 'signature'
  if (width <= 30 && PHOTO_CREDIT.test(line)) return 'credit'
  if (width <= 60 && (CREDIT.test(line) || MADE_BY.test(line)) && !isProse(line)) return 'credit'
  if (BYLINE_MARK.test(line) && isPlace(line.slice(1))) return 'section'
  if (BYLINE_MARK.test(line) && (namesWorks(line) || MEASURES.test(line))) return 'body'
  if (BYLINE_MARK.test(line) || (width <= 40 && saysWhoWrote(line))) return 'byline'
  if (width <= 45 && !endsIn(line, GOES_ON)) {
    if (
      width >= 8 &&
      !line.includes('——') &&
      !isProse(line) &&
      hasAny(line, OFFICE_ENDS) &&
      BYLINE_OFFICE.test(line)
    )
      return 'byline'
    if (SECTION.test(line)) return 'section'
    if (line.includes(':') && SPEAKER.test(line)) return 'body'
    const printed = line.slice(continuedBy(line))
    if (!opensLine(printed) && headlineLike(printed, width)) return 'title'
  }
  return 'body'
}

/** What no headline ends with. */
const GOES_ON = charset('。;:,、')

function saysWhoWrote(line: string): boolean {
  const reporter = line.includes('记者')
  return (
    ((reporter || startsIn(line, WRITERS)) && BYLINE_WORD.test(line)) || (reporter && BYLINE_FILED.test(line))
  )
}

/** ■五原县: the place of the brief that follows, no writer. */
function isPlace(words: string): boolean {
  const name = words.trim()
  const [place] = findPlaces(name)
  return place?.start === 0 && place.end === name.length
}

/** 记者:…?, 盟水利局局长:…: a question or an answer in a press conference. */
const SPEAKER =
  /^(?:记者|[一二三四五六七八九十]{0,2}问|答|主持人|[^,。;:]{0,16}(?:[局厅部]长|主任|书记|[旗县区市盟]长|发言人|负责人|总经理|董事长)):/

/** Wider than any byline or signature can be, spaces aside: the longest of the patterns has 49 characters. */
const LONGEST_MARKED = 60

const SENTENCE_START = new Opening(
  /^(?:在(?=.*[的、])|从(?=.{2,12}[起到])|此次|本次|此外|据(?!点)|为了|随着|这(?!里)|该|对于|目前|近日|近年|近几年,|同一[天日],|\d{4}年[^,。:]{0,6}(?<!的),(?=.{6})|\d{1,2}月(?:份|[初中末底]|\d{1,2}日),)/,
)
const SENTENCE_PART = /不仅|介绍,|表示,|指出,|,是|呈现了/
const LIST_END = /^[^:]*、[^、,。]{2,14}、[^、,。]{1,4}$/

const OPENING = charset('“‘《(')
const CLOSING = charset('”’》)')

/** An opening quote or bracket without its closing one: the line breaks off inside it. */
function unbalanced(line: string): boolean {
  let open = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isIn(code, OPENING)) open++
    else if (isIn(code, CLOSING)) open--
  }
  return open !== 0
}

const HAN = /\p{Script=Han}/u
/** What a line begins with that was cut off in front of it. */
const CUT_OFF = charset(',。;:!?、”’)》%')

/** Short, not a sentence of its own, not cut off in the middle of one. */
function headlineLike(line: string, width: number): boolean {
  if (width < 2 || startsIn(line, CUT_OFF) || line.includes('。')) return false
  if (endsSentence(line) && !/[!?]”?$/.test(line)) return false
  if (!isHan(line.charCodeAt(0)) && !HAN.test(line)) return false
  if (SENTENCE_START.test(line) || SENTENCE_PART.test(line) || unbalanced(line)) return false
  if (line.includes('、') && LIST_END.test(line)) return false
  const comma = line.indexOf(',')
  return comma < 0 ? width <= 45 : width <= 32 && !line.includes(',', comma + 1)
}
