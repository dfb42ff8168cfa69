import { Ending } from '../text/ending'
import type { InvestmentKind, Status } from '../types'

/** What a column of a table of undertakings holds, by its heading. */
export type Column =
  | 'name'
  | 'place'
  | 'company'
  | 'content'
  | 'size'
  | 'stage'
  | 'completion'
  | InvestmentKind
  | null

/** Columns of a table of undertakings. */
export interface ProjectColumns {
  columns: readonly Column[]
  /** Yuan that a bare number of the column stands for. */
  factors: readonly number[]
  /** Year of the column, where its heading gives one. */
  years: readonly (string | null)[]
  /** What numbers of the column are: 里程 and 公里; null where the heading gives no unit. */
  sizes?: readonly ({ noun: string; unit: string } | null)[]
  /** Stage that the heading of a section gives its rows: 续建项目(5个). */
  section: Status | null
  /** Place of the row above: a cell that several rows share is printed in the first of them. */
  host?: string
}

/** What heads the names of undertakings; nothing that comes before it in the list fits the same heading. */
const NAME = /^(?:重[点大])?(?:建设)?(?:项目|工程)(?:名称)?$|^名称$/
const NAMES = new Ending(NAME)

/** The first that fits. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^序号$|^编号$|^备注$|联系/, null],
  [NAME, 'name'],
  [/^[^资元]{1,12}\([万亿千百]?(?!.?元)[\u4e00-\u9fffA-Za-z]{1,4}\)$/, 'size'],
  [/内容|规模|概况/, 'content'],
  [/(?:投产|竣工|完工|建成|投运|投用|通车|并网)(?:时间|日期|年月|时限|年度|年份)?$/, 'completion'],
  [/(?:协议|签约|意向|合同)(?:总|引资)?(?:投资|资金|金?额)/, 'signed'],
  [
    /完成投资|已完成|累计完成|完成额|^年度(?:实际)?完成(?:\(|$)|^(?:[今本当]年|上半年|前[二三]季度|截至.{1,8})完成/,
    'completed',
  ],
  [/年度|当年|今年|本年|\d{4}年(?:度)?(?:计划)?投资|计划完成/, 'annual_plan'],
  [/总投资|投资总?额|计划投资|概算|投资规模|^投资$|^投资\(/, 'total'],
  [/地点|地址|位置|所在|属地|旗县|盟市|区域|地区/, 'place'],
  [/单位|业主|企业|公司|投资[方人主]|建设方|客商/, 'company'],
  [/进展|进度|状态|性质|阶段|情况/, 'stage'],
]
const FACTORS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 千万元: 1e7, 元: 1 }
export const NUMBER = /^约?\d[\d,]*(?:\.\d+)?$/

export const SECTIONS: readonly (readonly [RegExp, Status])[] = [
  [/续建|在建/, 'construction'],
  [/已?(?:竣工|完工)|建成/, 'completed'],
  [/投产|运营/, 'operational'],
  [/(?:已|集中)开工|开复工/, 'started'],
  [/签约/, 'signed'],
  [/新开工|拟建|前期|储备|谋划/, 'planned'],
]

/** What a row that heads others says of them; undefined where it heads none. */
export function sectionOf(cells: readonly string[]): Status | null | undefined {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length > 2 || !/项目|^[一二三四五六七八九十]+、/.test(filled[0] ?? '') || filled[0]!.length > 24)
    return undefined
  return SECTIONS.find(([pattern]) => pattern.test(filled[0]!))?.[1] ?? null
}

const UNITS = /^(?:计量)?单位$/
const SUMS = /投资|资金|金额|内容|规模/

/**
 * Reads a heading row as one of a table of undertakings; null where it is none.
 *
 * @param cells - of the row
 * @param common - what stands above the table, for a unit that it gives for all sums (单位:万元)
 */
export function projectColumnsOf(cells: readonly string[], common: string): ProjectColumns | null {
  if (cells.length < 3 && !(cells.length === 2 && /项目名称/.test(cells[0]!))) return null
  // nearly all rows are none
  if (cells.reduce((names, cell) => (NAMES.test(cell) ? names + 1 : names), 0) !== 1) return null
  if (cells.some((cell) => NUMBER.test(cell) || cell.length > 24)) return null
  // 项目 单位 年度任务 已完成: numbers of things, no sums
  if (cells.some((cell) => UNITS.test(cell)) && !cells.some((cell) => SUMS.test(cell))) return null
  const columns = cells.map((cell) => HEADINGS.find(([pattern]) => pattern.test(cell))?.[1] ?? null)
  // names beside places or owners alone may be grants, bidders, winners
  if (!columns.some((column) => column !== null && !['name', 'place', 'company'].includes(column)))
    return null
  const unit = /单位[::]?\s*(亿元|万元)/.exec(common)?.[1]
  return {
    columns,
    factors: cells.map((cell) => FACTORS[/亿元|千万元|万元|元/.exec(cell)?.[0] ?? unit ?? '亿元']!),
    years: cells.map((cell) => /(20\d\d)年/.exec(cell)?.[1] ?? null),
    sizes: cells.map((cell, i) => {
      const printed = columns[i] === 'size' ? /^(.+)\(([^()]+)\)$/.exec(cell) : null
      return printed ? { noun: printed[1]!, unit: printed[2]! } : null
    }),
    section: null,
  }
}
