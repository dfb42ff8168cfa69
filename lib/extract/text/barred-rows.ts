import type { Cell, Row } from './rows'

const WIDEST_HEADING = 24
const WIDEST_ROW = 160
/** With fewer columns a bar may stand between anything: 要闻 | 2版. */
const FEWEST_COLUMNS = 3
const PROSE = /[。;!?]/

/**
 * The rows of a table whose cells only bars part, none at the edges (旗县 | 产值(亿元) | 增速(%)), from the line that heads it on;
 * empty where that line heads none. As many bars in each line and a number in every row say that it is one.
 */
export function barredRows(lines: readonly string[], from: number): Row[] {
  const heading = cellsOf(lines[from]!)
  const columns = heading.length
  if (
    columns < FEWEST_COLUMNS ||
    heading.some(({ start, end }) => end === start || end - start > WIDEST_HEADING)
  )
    return []
  const rows: Row[] = [{ lines: 1, cells: heading }]
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!
    const cells = cellsOf(line)
    if (cells.length !== columns || line.length > WIDEST_ROW || PROSE.test(line)) break
    if (!/\d/.test(line) && !isRule(line)) break
    rows.push({ lines: 1, cells })
  }
  return rows.length > 2 ? rows : []
}

/** ---|---: drawn below the heading. */
const isRule = (line: string) => /^[-:| ]+$/.test(line)

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  for (let from = 0; from <= line.length; ) {
    const bar = line.indexOf('|', from)
    const to = bar < 0 ? line.length : bar
    const cell = line.slice(from, to)
    const start = from + (cell.length - cell.trimStart().length)
    cells.push({ line: 0, start: Math.min(start, to), end: Math.max(start, from + cell.trimEnd().length) })
    from = to + 1
  }
  return cells
}
