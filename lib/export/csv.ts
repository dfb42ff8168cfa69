/** Rows → CSV after RFC 4180, for Excel: UTF-8 with byte order mark, CRLF, nothing that a spreadsheet would execute. */

export type Cell = string | number | boolean | null | undefined

/** A column: its heading and what it takes from a row. */
export interface Column<R> {
  heading: string
  value: (row: R) => Cell
}

const BOM = '\uFEFF'
const END = '\r\n'

/** The whole file as one string; for large results send `csvLines` piece by piece. */
export function toCsv<R>(rows: Iterable<R>, columns: readonly Column<R>[]): string {
  return [...csvLines(rows, columns)].join('')
}

/** The file line by line: first the byte order mark with the headings, then a line per row. */
export function* csvLines<R>(rows: Iterable<R>, columns: readonly Column<R>[]): Generator<string> {
  yield BOM + line(columns.map(({ heading }) => heading))
  for (const row of rows) yield line(columns.map(({ value }) => value(row)))
}

function line(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',') + END
}

/**
 * One cell. Numbers are written without grouping and without exponent. Text that a spreadsheet would take for a formula (it begins
 * with = + - @, a tab or a line break, also in full width) gets an apostrophe in front; so does such text that has one already, so
 * that the first apostrophe can always be taken away again.
 */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : ''
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  const safe = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text
}
