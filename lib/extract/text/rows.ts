import { isHan } from './characters'
import { charset, startsIn } from './charset'
import { COLUMN, FIRST, MEASURED } from './column-words'

/** A row of a table that is set with spaces or with line breaks: where its cells begin and end in each of its lines. */
export interface Row {
  /** Lines of the block that it takes. */
  lines: number
  cells: readonly Cell[]
}

export interface Cell {
  line: number
  start: number
  end: number
}

const WIDEST_HEADING = 120
const WIDEST_ROW = 160
const SPACES = /[ \t]+/g
/** A number, a rate, a dash where none is given. */
const FIGURE = /^[<>约]?[-+]?\d[\d,]*(?:\.\d+)?%?$|^[-—–/]+$/
/** 1.86亿元: a number with its unit. */
const WITH_UNIT = /^约?\d[\d,]*(?:\.\d+)?[万亿]?[\u4e00-\u9fff]{1,3}$/
const PROSE = /[。;!?]|,(?!\d{3})/

/**
 * The rows of a table whose cells only spaces or line ends part, from the line that heads it on; empty where that line
 * heads none. The words of the heading say that it is one, and the rows below have as many cells.
 */
export function tableRows(lines: readonly string[], from: number): Row[] {
  const heading = lines[from]!
  return heading.includes(' ')
    ? (spacedRows(lines, from) ?? stackedRows(lines, from))
    : stackedRows(lines, from)
}

/** Whether any cell of the heading says what is counted, measured or told of the rows. */
function heads(cells: readonly string[]): boolean {
  const at = /^(?:序号|编号)$/.test(cells[0]!) ? 1 : 0
  return (
    cells.length >= 2 + at &&
    FIRST.test(cells[at]!) &&
    cells.every((cell) => COLUMN.test(cell)) &&
    cells.slice(at + 1).some((cell) => MEASURED.test(cell) || /投资|内容|规模|进[展度]|时间/.test(cell))
  )
}

function spacedRows(lines: readonly string[], from: number): Row[] | null {
  const heading = cellsOf(lines[from]!, 0)
  const words = heading.map(({ start, end }) => lines[from]!.slice(start, end).replace(SPACES, ''))
  if (!heads(words)) return null
  const figures = words.flatMap((word, i) => (i > 0 && MEASURED.test(word) && !isUnit(word) ? [i] : []))
  const loose = /项目|工程/.test(words[0]! + words[1]!) && words.some((word) => WORKS.test(word))
  const rows: Row[] = [{ lines: 1, cells: heading }]
  for (let at = from + 1; at < lines.length; at++) {
    const cells = rowOf(lines[at]!, words.length, figures, loose)
    if (!cells) break
    rows.push({ lines: 1, cells })
  }
  // two cells to a row may be anything; a list of them is a table
  return rows.length > (words.length === 2 ? 3 : 1) ? rows : null
}

/** Rows without a heading: lines of as many cells, which wide spaces part, with a figure in each. */
export function bareRows(lines: readonly string[], from: number): Row[] {
  const first = wideCells(lines[from]!)
  const rows: Row[] = []
  if (first.length < 2) return rows
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    if (line.length > WIDEST_ROW || line.includes('\t') || PROSE.test(line)) break
    const wide = wideCells(line)
    const cells = wide.length === first.length ? wide : parted(line, /\S+/g)
    if (cells.length !== first.length || !cells.some((cell, i) => i > 0 && isFigure(line, cell))) break
    rows.push({ lines: 1, cells })
  }
  // a pair of cells may be anything
  return rows.length >= (first.length === 2 ? 3 : 2) ? rows : []
}

const isFigure = (line: string, { start, end }: Cell): boolean => {
  const cell = line.slice(start, end)
  return (FIGURE.test(cell) && /\d/.test(cell)) || WITH_UNIT.test(cell)
}

const isUnit = (word: string) => /^(?:计量)?单位$/.test(word)

/** Columns that only a table of undertakings has, whose rows may lack a cell. */
const WORKS = /投资|内容|规模|进[展度]|地[点址]|业主|企业/

/** The cells of a line where it is a row of so many columns; null where it is none. */
function rowOf(line: string, columns: number, figures: readonly number[], loose: boolean): Cell[] | null {
  if (line.length > WIDEST_ROW || /[。;]$/.test(line) || line.includes('\t') || !/\d/.test(line)) return null
  const fine = cellsOf(line, columns)
  const cells = fine.length > columns ? wideCells(line) : fine
  const known = cells.length === columns ? cells : fine
  if (known.length !== columns)
    return loose && known.length >= Math.max(2, columns - 2) && known.length <= columns + 1 ? known : null
  const printed = figures.map((i) => line.slice(known[i]!.start, known[i]!.end))
  const given = printed.filter((cell) => FIGURE.test(cell) || WITH_UNIT.test(cell))
  return given.length * 2 >= printed.length ? known : null
}

/** Cells parted by spaces. Two single characters are one word set wide (羊 肉, 合 计), where that gives no fewer cells than there are columns. */
function cellsOf(line: string, columns: number): Cell[] {
  const cells = parted(line, /\S+/g)
  for (let i = 0; i + 1 < cells.length && cells.length > columns; i++) {
    const [left, right] = [cells[i]!, cells[i + 1]!]
    if (isMark(line, left) || (isSingle(line, left) && isSingle(line, right) && i < 2)) {
      cells.splice(i, 2, { line: 0, start: left.start, end: right.end })
      i--
    }
  }
  return cells
}

/** Cells that two spaces or more part. */
const wideCells = (line: string): Cell[] => parted(line, /\S+(?: \S+)*/g)

function parted(line: string, pattern: RegExp): Cell[] {
  return Array.from(line.matchAll(pattern), (match) => ({
    line: 0,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const isSingle = (line: string, { start, end }: Cell) =>
  line.slice(start, end).replace(/^#/, '').length === 1 && isHan(line.charCodeAt(end - 1))
/** 其中: and #, which only open a name. */
const isMark = (line: string, { start, end }: Cell) => /^(?:#|其中:?)$/.test(line.slice(start, end))

const MOST_COLUMNS = 9
const LONGEST_CELL = 40

/** Rows of one cell to a line: so many headings, one below the other, and below them as many cells again and again. */
function stackedRows(lines: readonly string[], from: number): Row[] {
  if (!FIRST.test(word(lines[from]!))) return []
  const words: string[] = []
  while (from + words.length < lines.length && words.length < MOST_COLUMNS) {
    const next = word(lines[from + words.length]!)
    if (!COLUMN.test(next) || next.length > 16) break
    words.push(next)
  }
  // a name in the first row may look like a heading (产值, 投资): the number of columns that fits the rows is right
  for (let columns = words.length; columns >= 3; columns--) {
    if (!heads(words.slice(0, columns))) continue
    const rows = stacked(lines, from, columns, words.slice(0, columns))
    if (rows.length >= 3) return rows
  }
  return []
}

const word = (line: string) => (line.length > 20 ? line : line.replace(SPACES, ''))

function stacked(lines: readonly string[], from: number, columns: number, words: readonly string[]): Row[] {
  const rows: Row[] = []
  const measured = words.flatMap((cell, i) => (i > 0 && MEASURED.test(cell) && !isUnit(cell) ? [i] : []))
  const sums = words.flatMap((cell, i) => (/投资/.test(cell) ? [i] : []))
  const figures = measured.length ? measured : sums
  if (figures.length === 0) return []
  for (let at = from; at + columns <= lines.length; at += columns) {
    const cells = lines.slice(at, at + columns)
    if (cells.some((cell) => cell.length > LONGEST_CELL || PROSE.test(cell) || cell.includes('\t'))) break
    if (at > from && (FIGURE.test(cells[words[0] === '序号' ? 1 : 0]!) || !fits(cells, figures))) break
    rows.push({ lines: columns, cells: cells.map((cell, line) => ({ line, start: 0, end: cell.length })) })
  }
  return rows
}

/** Whether the columns of figures hold figures, most of them at least. */
const fits = (cells: readonly string[], figures: readonly number[]) =>
  figures.filter((i) => FIGURE.test(cells[i]!)).length * 2 > figures.length

/** Whether a line is worth a look: it is short, no sentence, and begins like the heading of a first column. */
export const mayHead = (line: string): boolean =>
  line.length <= WIDEST_HEADING && startsIn(line, FIRSTS) && !line.includes('\t') && !PROSE.test(line)
const FIRSTS = charset(
  '序编指名主产品种类重建项工地区旗市各盟苏乡镇街嘎行村事任实内门作畜牲树口园开农牧林企公单年月',
)
