/** A heading of a table whose columns only spaces part: 项目名称 建设内容 总投资(亿元) 进展. */
const HEADING = /(?:^|[ \t])(?:重点)?(?:建设)?(?:项目|工程)(?:名称)?(?=[ \t])/
const COLUMN =
  /^(?:序号|(?:重点)?(?:建设)?(?:项目|工程)(?:名称)?|.{0,8}(?:内容|规模|投资|投资额|单位|业主|企业|地点|地址|进展|进度|状态|性质|年限|工期|备注|概况|情况)(?:\([^()]{1,8}\))?)$/

const cellsOf = (line: string) => line.split(/[ \t]+/).filter((cell) => cell !== '')

/**
 * How many lines of a block belong to a table of undertakings set with spaces, counted from the line that heads it; 0 where
 * that line heads none. Rows have as many cells as the heading, give or take two.
 */
export function spacedRows(lines: readonly string[], from: number): number {
  const heading = lines[from]!
  if (heading.length > 120 || !HEADING.test(heading)) return 0
  const columns = cellsOf(heading)
  if (columns.length < 3 || !columns.every((cell) => COLUMN.test(cell))) return 0
  let to = from + 1
  while (to < lines.length && isRow(lines[to]!, columns.length)) to++
  return to - from > 1 ? to - from : 0
}

function isRow(line: string, columns: number): boolean {
  if (line.length > 160 || /[。;]$/.test(line)) return false
  const cells = cellsOf(line)
  return cells.length >= Math.max(2, columns - 2) && cells.length <= columns + 1 && /\d/.test(line)
}
