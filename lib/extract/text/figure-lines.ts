import type { Cell, Row } from './rows'

const NAME = '(?:[\\u4e00-\\u9fff]{2,16}(?:\\([\\u4e00-\\u9fff]{1,6}\\))?|[\\u4e00-\\u9fff]{0,6}GDP)'
const VERBS = '(?:同比|比上年|较上年|增长|下降|完成|达到?|突破|实现)*'
const NUMBER =
  '[约超近逾]?-?\\d[\\d,]*(?:\\.\\d+)?(?:[万亿百千]{0,2}[\\u4e00-\\u9fff]{1,4}(?:\\([\\u4e00-\\u9fff]\\))?|%)(?:以上|左右)?'
const CHANGE = '(?:同比|比上年|较上年)?(?:增长|下降)[约超近]?\\d[\\d.]*%'
/** 粮食产量:19.6亿斤; 固定资产投资 同比增长15.8%; GDP 650.3亿元,增长6.1%: what is counted, and apart from it its number. */
const LINE = new RegExp(`^(${NAME})(: ?| {1,3})(${VERBS}${NUMBER})(?:[,;] ?(${CHANGE}))?$`)
const LONGEST = 48
/** Dates and the numbers of pages and papers are no figures. */
const NO_FIGURE = /[: ]\d+(?:年|月|日|时|点|版|期|届|岁|号|楼|路|章|条)/

/** 旅游:接待游客720万人次,旅游收入68亿元; no speech (主任说:). */
const TOLD = /^[\u4e00-\u9fff]{2,6}(?<![说道称示绍]): ?[^。!?:]*\d[^。!?:]*[^。!?:,;、]$/

/** Whether a line tells figures behind the name of a branch or a place. Alone it may be a headline. */
export const tellsByLabel = (line: string): boolean =>
  line.lastIndexOf(':', LONGEST_LABEL) > 0 && TOLD.test(line)
const LONGEST_LABEL = 6

/**
 * The rows of a box in which each line is the name of what is counted and its number, the change in a third cell; empty where fewer
 * than two such lines follow one another.
 */
export function figureLines(lines: readonly string[], from: number): Row[] {
  const rows: Row[] = []
  for (let at = from; at < lines.length; at++) {
    const cells = cellsOf(lines[at]!)
    if (!cells) break
    rows.push({ lines: 1, cells })
  }
  return rows.length < 2 ? [] : rows
}

function cellsOf(line: string): Cell[] | null {
  const match = line.length <= LONGEST ? LINE.exec(line) : null
  if (!match || NO_FIGURE.test(line)) return null
  const [, name, between, number, change] = match
  const from = name!.length + between!.length
  const cells = [
    { line: 0, start: 0, end: name!.length },
    { line: 0, start: from, end: from + number!.length },
  ]
  if (change) cells.push({ line: 0, start: line.length - change.length, end: line.length })
  return cells
}
