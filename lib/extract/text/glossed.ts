import { charset, isIn } from './charset'
import type { Row } from './rows'

/** 2876亿元, 11.4%, 1.02万亿元, 约3.9万户: a line that is nothing but a number with its unit. */
const NUMBER =
  /^[约超近逾]?\d[\d,]*(?:\.\d+)?(?:[万亿百千]{0,2}[\u4e00-\u9fff]{1,4}(?:\([\u4e00-\u9fff]\))?|%)(?:以上|左右)?$/
/** 地区生产总值,同比增长5.9%: what the number is of, with nothing that ends a sentence. */
const GLOSS = /^[\u4e00-\u9fff“][^。!?]{2,44}[^,、:]$/
/** Dates, ordinals and headings are no figures. */
const NO_FIGURE = /^\d+(?:年|月|日|时|点|版|期|届|岁|号|楼|路|章|条)|^\d{4}年|[月日版期]$/

/**
 * The pairs of a box in which every figure stands over what it is of (2876亿元 / 地区生产总值,同比增长5.9%), or in front
 * of it in the same line, as rows of two cells; empty where the line opens no such box.
 */
export function glossedRows(lines: readonly string[], from: number): Row[] {
  const above = pairsFrom(lines, from)
  if (above.length >= 2 || (above.length === 1 && from === 0 && lines.length === 2)) return above
  const named = namesFrom(lines, from)
  if (named.length >= 2 || (named.length === 1 && from === 0 && named[0]!.lines === lines.length))
    return named
  const beside: Row[] = []
  for (let at = from; at < lines.length; at++) {
    const row = besides(lines[at]!)
    if (!row) break
    beside.push(row)
  }
  return beside.length >= 2 ? beside : []
}

function pairsFrom(lines: readonly string[], from: number): Row[] {
  const rows: Row[] = []
  for (let at = from; at + 1 < lines.length; at += 2) {
    const [number, gloss] = [lines[at]!, lines[at + 1]!]
    if (!isFigure(number) || !GLOSS.test(gloss)) break
    rows.push({
      lines: 2,
      cells: [
        { line: 0, start: 0, end: number.length },
        { line: 1, start: 0, end: gloss.length },
      ],
    })
  }
  return rows
}

/** 地区生产总值 / 368.5亿元 / 同比增长7.2%: what it is, its figure and often its change, one below the other. */
function namesFrom(lines: readonly string[], from: number): Row[] {
  const rows: Row[] = []
  for (let at = from; at + 1 < lines.length; ) {
    const [name, number, change] = [lines[at]!, lines[at + 1]!, lines[at + 2]]
    if (!NAME.test(name) || !isFigure(number)) break
    const count = change !== undefined && CHANGE.test(change) ? 3 : 2
    const parts = lines.slice(at, at + count)
    rows.push({ lines: count, cells: parts.map((part, line) => ({ line, start: 0, end: part.length })) })
    at += count
  }
  return rows
}

const NAME = /^[\u4e00-\u9fff]{3,18}(?:\([\u4e00-\u9fff]{1,6}\))?$/
const CHANGE = /^\(?(?:同比|比上年|比去年|较上年|较去年)?(?:增长|下降|增|降|上升|减少|[+-])[^,。;]{0,12}%\)?$/

const isFigure = (line: string) =>
  line.length <= 14 && NUMBER.test(line.replaceAll(' ', '')) && !NO_FIGURE.test(line)

function besides(line: string): Row | null {
  const gap = line.search(/[ \t]/)
  if (gap < 2 || gap > 14 || !isFigure(line.slice(0, gap))) return null
  const start = line.length - line.slice(gap).trimStart().length
  if (!GLOSS.test(line.slice(start))) return null
  return {
    lines: 1,
    cells: [
      { line: 0, start: 0, end: gap },
      { line: 0, start, end: line.length },
    ],
  }
}

/** Whether a line is worth a look: it begins with a number, or the one below does and is short. */
export const mayGloss = (line: string, below: string | undefined): boolean =>
  startsFigure(line) ||
  (below !== undefined && below.length <= 14 && line.length <= 26 && startsFigure(below))

const startsFigure = (line: string): boolean => {
  const first = line.charCodeAt(0)
  return (first >= 0x30 && first <= 0x39) || isIn(first, ABOUT)
}
const ABOUT = charset('约超近逾')
