import { codeAt } from '@/lib/regions/alphabet'
import { charset, hasAny, isIn, startsIn } from './charset'
import { isField } from './form-field'
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
  /^(?:#{1,6}\s|[-*+]\s|[●○■□◆◇▲△▶★☆►◎※|·]|\d{1,3}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,3}[)、.]|[(][一二三四五六七八九十\d]{1,3}[)]|第[一二三四五六七八九十百\d]{1,4}[条章节编]|[①-⑳]|>|\(?上接|本报(?:讯|\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日[电讯]|\p{Script=Han}{2,6}电[ (])|[\p{Script=Han}]{2,8}讯(?:\s|\(|$)|图为|[一二三]是)/u

/** All first characters of the above, but for a place before 讯. */
const OPENS = charset('#-*+●○■□◆◇▲△▶★☆►◎※|·(>第上本图〇一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789')

export const opensLine = (text: string) =>
  ((startsIn(text, OPENS) || text.lastIndexOf('讯', 8) >= 2) && OPENER.test(text)) || isField(text)

/** Lines that close themselves: headings, table rows, bylines, "continued from". */
const CLOSED = /^#{1,6}\s|\t|^\||^[●□■◆][^,。]{2,40}$|^[(■]?上接.{1,8}版?\)?$/

/** ●X旗 总投资13.8亿元的吉: an item of a column of briefs that fills its line, where a byline would name a writer. */
export const ITEM = /^[●■□◆](?!.*(?:记者|通讯员|报道|摄|文[/·]|图[/·]|作者|编辑))/

/** X市2020年国民经济和社会发展统计公报, X旗2025年政府工作报告(摘要): the name of a document, below which its office stands. */
const DOCUMENT =
  /^[\p{Script=Han}]{0,12}\d{4}年[\p{Script=Han}]{0,16}(?:公报|政府工作报告)\(?(?:摘要|摘登|节选)?\)?$/u

/** 巴彦淖尔日报 2022年4月19日 星期二 要闻 2版: what the page prints above everything. */
const MASTHEAD =
  /^[^,。;]{0,30}\d{4}(?:年\d{1,2}月\d{1,2}日|([.\-/])\d{1,2}\1\d{1,2})[^,。;]{0,60}(?:星期[一二三四五六日天]|版|责编)[^,。;]{0,30}$/

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
  /^(?:近日|日前|连日来|近年来,|今年以来,|截至\d|本报讯|本报\p{Script=Han}{2,8}\d|记者(?:从|走进|近日|\d)|走进|(?:新华社|中新[社网]|人民网|央广网|新华网)\p{Script=Han}{2}|\d{4}年[^,。]{0,8},|\d{1,2}月\d{1,2}日[,上下])/u,
)

/**
 * Whether the first line of a paragraph is a headline of the text right below it: it ends no clause, and the next one begins,
 * with the same words (X旗三个项目开工 | X旗今年…) or such as texts begin with; or it opens a block whose lines are wider.
 */
export const standsAbove = (first: string, second: string, line: Line, width: number | null): boolean =>
  first.length >= 8 &&
  !isProse(first) &&
  (BEGINS.test(second) ||
    second.startsWith(first.slice(0, 3)) ||
    (width !== null && line.gap > 0 && line.indent === 0 && line.width < width * NARROW && isProse(second)))

/** The first line of a paragraph is narrower than others by the two characters of its indent, also where that was lost. */
const NARROW = 0.8

/** 记者 张三 under a headline: who wrote the text, no part of it. */
const BYLINE =
  /^(?:本报|全媒体|融媒体|特约)?(?:实习|首席)?(?:记者|通讯员)[ /:]?[\p{Script=Han}·]{1,3} ?[\p{Script=Han}]{0,2}(?: |$)/u

const WRITER = charset('本全融特实首记通')

/** Whether a line under a headline is who wrote the text below it. */
export const namesWriter = (line: string) => startsIn(line, WRITER) && BYLINE.test(line)
