import { codeAt } from '@/lib/regions/alphabet'
import { isDigit, isHan } from './characters'
import { charset, endsIn, hasAny, isIn, startsIn } from './charset'
import { Ending } from './ending'
import { tellsByLabel } from './figure-lines'
import { isField } from './form-field'
import { areItems, headsNext } from './item-lines'
import { Opening } from './opening'

/** A line of the document after its characters were made canonical: offsets into the canonical text. */
export interface Line {
  start: number
  end: number
  /** Width in Han characters: Latin letters and digits count half, spaces nothing. */
  width: number
  /** Spaces before the first character, an ideographic one as two. */
  indent: number
  /** Number of empty lines before it. */
  gap: number
}

const SENTENCE = charset(',。;!?')
const FINAL = charset('。!?…')
const CLOSING = charset('”’)]》')

/** 。 or the like, and what closes behind it; or a colon or semicolon, and quotation marks. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  let quotes = true
  while (at >= 0 && isIn(text.charCodeAt(at), CLOSING)) {
    quotes &&= text[at] === '”' || text[at] === '’'
    at--
  }
  return isIn(codeAt(text, at), FINAL) || (quotes && (text[at] === ';' || text[at] === ':'))
}

/** Does the line hold running text, rather than a headline, a name, a row of a table? */
export const isProse = (text: string) => hasAny(text, SENTENCE)

/** Marks that open a line and make it one of its own: headings, items, bylines, table rows, sections. */
const OPENER =
  /^(?:#{1,6}\s|[-*+]\s|[●○■□◆◇▲△▶★☆►◎※|·]|\d{1,3}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,3}[)、.]|[(][一二三四五六七八九十\d]{1,3}[)]|第[一二三四五六七八九十百\d]{1,4}[条章节编]|[①-⑳]|>|\(?上接|本报讯|[\p{Script=Han}]{2,8}讯(?:\s|\(|$)|图为|[一二三]是)/u

/** All first characters of the above, but for a place before 讯. */
const OPENS = charset('#-*+●○■□◆◇▲△▶★☆►◎※|·(>第上本图〇一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789')

export const opensLine = (text: string) =>
  ((startsIn(text, OPENS) || text.lastIndexOf('讯', 8) >= 2) && OPENER.test(text)) || isField(text)

/** Lines that close themselves: headings, table rows, bylines, "continued from". */
const CLOSED = /^#{1,6}\s|\t|^\||^[●□■◆][^,。]{2,40}$|^[(■]?上接.{1,8}版?\)?$/

/** ●X旗 总投资13.8亿元的吉: an item of a column of briefs that fills its line, where a byline would name a writer. */
const ITEM = /^[●■□◆](?!.*(?:记者|通讯员|报道|摄|文[/·]|图[/·]|作者|编辑))/

/** X市2020年国民经济和社会发展统计公报, X旗2025年政府工作报告(摘要): the name of a document, below which its office stands. */
const DOCUMENT =
  /^[\p{Script=Han}]{0,12}\d{4}年[\p{Script=Han}]{0,16}(?:公报|政府工作报告)\(?(?:摘要|摘登|节选)?\)?$/u

/** 巴彦淖尔日报 2022年4月19日 星期二 要闻 2版: what the page prints above everything. */
const MASTHEAD =
  /^[^,。;]{0,30}\d{4}年\d{1,2}月\d{1,2}日[^,。;]{0,60}(?:星期[一二三四五六日天]|版)[^,。;]{0,30}$/

const CLOSES = charset('#|●□■◆(上')

export const closesLine = (text: string) =>
  ((startsIn(text, CLOSES) || text.includes('\t')) && CLOSED.test(text)) ||
  ((text.includes('公报') || text.includes('政府工作报告')) && DOCUMENT.test(text)) ||
  ((text.includes('星期') || text.includes('版')) && MASTHEAD.test(text))

/**
 * Whether a line between two paragraphs is a headline: where paragraphs are indented, it stands at the margin below a full
 * stop, ends without one, and text or a writer's name begins below it.
 */
export function standsBetween(
  before: string,
  headline: string,
  line: Line,
  next: Line | undefined,
  below: string | undefined,
): boolean {
  return (
    next !== undefined &&
    below !== undefined &&
    line.indent < 2 &&
    line.width >= 4 &&
    (next.indent >= 2 || namesWriter(below)) &&
    endsSentence(before) &&
    !/[。,;:、]/.test(headline.slice(-1)) &&
    !/[。;]/.test(headline)
  )
}

/** Words that a report or a picture's text begins with, and no second line of a sentence. */
const BEGINS = new Opening(
  /^(?:近日|日前|连日来|近年来,|今年以来,|截至\d|本报讯|本报\p{Script=Han}{2,8}\d|记者(?:从|走进|近日|\d)|(?:新华社|中新[社网]|人民网|央广网|新华网)\p{Script=Han}{2}|\d{4}年[^,。]{0,8},|\d{1,2}月\d{1,2}日[,上下])/u,
)

/** Whether the first line of a block is a headline of the text right below it: it ends no clause, and the next one begins. */
export const standsAbove = (first: string, second: string): boolean =>
  BEGINS.test(second) && first.length >= 8 && !isProse(first)

/**
 * The width at which a block of lines was wrapped, or null where it was not: most of its lines (the last of a
 * paragraph is shorter) are about as wide as the widest.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  if (lines.length < 3) return null
  return common(lines.map((line) => line.width)) ?? common(lines.map((line) => line.end - line.start))
}

/** The value most are near to, from below; null where there is none. */
function common(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b)
  const wide = sorted[Math.floor(sorted.length * 0.75)]!
  if (wide < 6) return null
  const full = sorted.filter((value) => value >= wide * 0.8 && value <= wide * 1.25 + 1).length
  return full >= sorted.length * 0.55 ? wide : null
}

/** 记者 张三 under a headline: who wrote the text, no part of it. */
const BYLINE =
  /^(?:本报|全媒体|融媒体|特约)?(?:实习|首席)?(?:记者|通讯员)[ /:]?[\p{Script=Han}·]{1,3} ?[\p{Script=Han}]{0,2}(?: |$)/u

const WRITER = charset('本全融特实首记通')

const namesWriter = (line: string) => startsIn(line, WRITER) && BYLINE.test(line)

const BRACKET = charset(')')
/** A writer's name behind the last full stop closes a text. */
const SIGNED = /[。!?”]\((?!见|如|含|不|即|下称|以下)[\p{Script=Han}· 、]{2,14}\)$/u

const HANGING = charset(',。;、:%!?)”’》')
const ITEM_END = charset(';:')
const OPEN_END = charset(',、(“‘《—~+×-/')
const NUMBER_END = new Ending(/\d[.,]?$/)

/** Is the break between two lines of a block only a matter of the column's width? */
export function continues(
  before: string,
  after: string,
  line: Line,
  next: Line,
  width: number | null,
): boolean {
  // No line begins with these unless the one before was cut off at the column's edge.
  if (startsIn(after, HANGING) && !closesLine(before)) return true
  // a row that ends in a number, and the next that begins with its own
  const rows = before.includes('\t') && after.includes('\t')
  if (width !== null && !rows && NUMBER_END.test(before) && /^[.,]?\d/.test(after) && !opensLine(after))
    return true
  const closed = closesLine(before) && !(width !== null && line.width >= width * 0.8 && ITEM.test(before))
  // ——A项目:总投资6.6亿元; and the next item
  if (after.startsWith('——') && endsIn(before, ITEM_END)) return false
  if (headsNext(before, after) || areItems(before, after) || (tellsByLabel(after) && tellsByLabel(before)))
    return false
  if (opensLine(after) || closed || (next.indent >= 2 && line.indent < 2)) return false
  if (next.indent >= 4 || namesWriter(after)) return false
  // a line below an empty one, without a mark in it, and an indented one: a headline and its text
  if (line.gap >= 1 && next.indent > line.indent && !isProse(before) && isProse(after)) return false
  if (endsSentence(before)) return width !== null && line.width >= width * 0.9
  if (endsIn(before, OPEN_END)) return true
  if (endsIn(before, BRACKET) && SIGNED.test(before) && !isProse(after)) return false
  if (isProse(before)) return true
  // Where columns were cut by characters, lines full of digits are narrower than others.
  if (width !== null) return line.width >= width * 0.75 || (/\d/.test(before) && before.length >= width)
  const last = codeAt(before, before.length - 1)
  const first = after.charCodeAt(0)
  if (isDigit(last) && isDigit(first) && isProse(after)) return true
  if (!isHan(last) && !isDigit(last)) return false
  return isProse(after) && line.width >= 10 && line.width >= next.width * 0.75
}
