import { Ending } from './ending'
import { Opening } from './opening'

const LONGEST = 40
/** 主要经济指标, 固定资产投资完成情况(1—9月), 单位:万元: what stands over a table. */
const NAMES_TABLE = new Ending(
  /(?:指标|情况|产量|[一总]览|清单|进[展度]|统计|数据|[^代发]表|计划|任务|项目|投资|增加值|产值|收入|头数|存栏|过货量|货运量|面积|资金|公示|完成|总额)(?:\([^()]{1,20}\))?$/,
)
const SAYS_OF_TABLE = new Opening(/^表\d|^\(?(?:计量)?单位:|^\((?:截至|截止|\d)/)
const PROSE = /[,。;!?]/

/** Whether a line may be the title of the table below it. */
export const standsOver = (line: string): boolean =>
  line.length <= LONGEST && (NAMES_TABLE.test(line) || SAYS_OF_TABLE.test(line)) && !PROSE.test(line)

const LONGEST_CELL = 24
/** What heads the rows below it, closes them or says where they are from is no part of a cell. */
const ITS_OWN =
  /^(?:[一二三四五六七八九十]+、|\(|注|备注|说明|资料|来源|合计|总计|小计)|(?:类|项目|工程|部分|方面|领域|[市盟旗县区镇]|\)|:|\d)$/

/** Whether a line between rows is the first half of the cell that the row below it goes on with. */
export function breaksCell(lines: readonly string[], at: number): boolean {
  if (at === 0 || at + 1 >= lines.length) return false
  const above = lines[at - 1]!
  const line = lines[at]!
  const below = lines[at + 1]!
  if (line.length > LONGEST_CELL || !above.includes('\t') || !below.includes('\t') || line.includes('\t'))
    return false
  return !ITS_OWN.test(line) && !PROSE.test(line) && tabs(above) === tabs(below) && /^[^\t\d]{2}/.test(below)
}

const tabs = (line: string) => line.split('\t').length
