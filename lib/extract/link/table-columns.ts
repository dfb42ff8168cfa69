import { figures } from '../recognise'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Basis } from '../types'
import type { Caption } from './table-caption'

/** A column of sums, sizes or numbers. */
export interface ValueColumn {
  at: number
  /** What the heading says of its numbers: 产量, 存栏, 补贴资金; empty where it only says that they are numbers. */
  noun: string
  /** Unit that the heading gives for the whole column: 产量(万吨). */
  unit: string | null
  period: string | null
  basis: Basis
  /** Column of the change of its numbers, null where the table has none. */
  change: number | null
}

/** A column of changes alone. */
export interface GrowthColumn {
  at: number
  /** What changed, where the heading says so: 固定资产投资增速(%). */
  noun: string
  period: string | null
}

/** Columns of a table of indicators, by their headings. */
export interface Columns {
  name: number
  unit: number | null
  values: readonly ValueColumn[]
  /** Columns of changes whose values the table does not give. */
  changes: readonly GrowthColumn[]
  /** What the caption says of all its numbers: 固定资产投资. */
  topic: string
  /** The rows are places: 旗县区, 苏木乡镇. */
  ofPlaces: boolean
  /** The rows are years. */
  ofYears: boolean
  period: string | null
  place: string | null
}

const HEADING =
  /^(?:指标|项目|名称|单位|产品|品种|类别|地区|总量|绝对[数量值]|数值|本[期月年]|事项|任务)|增长|增速|增幅|同比|比上年|±|产量|产值|增加值|完成|累计|计划|目标|存栏|出栏|面积|资金|投资|金额|收入|余额|数量|装机|容量|过货量|大畜|小畜|头数|只数|户数|人数|里程|补贴|总额|[一二三四]季度|半年|全年|^(?:19|20)\d{2}年?|^\d+(?:[—~-]\d+)?月/
/** 摆放木耳(万袋) */
const IN_UNITS = new Ending(/.\([万亿千百]?[\u4e00-\u9fff]{1,4}\)$/)
const CHANGE = /增长|增速|增幅|增减|升降|同比|比上年|比去年|较上年|±/
const PLACES = new Opening(
  /^各?(?:地区|区域|旗县|盟市|乡镇|苏木|镇|街道|嘎查|村|行政村|口岸|园区|开发区|[市区县旗]|林业局|林场|农牧?场|牧场)(?:市?区?|乡?镇|苏木|名称|街道|\(.*\))*$/,
)
/** Whose numbers are none of a place: of persons, hours, prices, calls. */
const NOT_ECONOMIC =
  /电话|联系|邮箱|票价|单价|价格|均价|车次|线路|站点|发车|时间段|票|得分|成绩|名次|分数|班级|姓名|年龄|岗位|招聘|学历|名额|里程\(公里\)$|气温|天气|水位|时刻|开点|演出|剧目|用户/
/** Firms' numbers are theirs, not the place's. */
const FIRMS = /^(?:企业|公司|单位)(?:名称)?$/
const YEARS = /^(?:年份|年度|时间|时期|年月)$/
const REMARK = /^(?:序号|编号|备注|.{0,4}(?:排[名位]|位次|名次))$/
const RATE = /(?:[建完达]成|完成|进度)率|占比|比重|比例|占.{1,8}%/
const BRACKETED = /\(([^()]{1,8})\)$/
const NOT_A_UNIT = /^(?:%|±|亿元以上|含|不含|累计)/
/** 增长6.5%, 85万只: a figure, no heading. */
const GIVEN = new Opening(
  /^(?:同比|比上年|较上年|增长|下降|完成|达到?)*[约超近逾]?-?\d[\d,.]*(?:%|[万亿][\u4e00-\u9fff]{1,3})$/,
)
const NUMBER = new Opening(/^[-+]?\d[\d,]*(?:\.\d+)?%?$/)
const SAYS_NOTHING =
  /^(?:.{0,6}(?:绝对[值量数额]|总量|数[值量额]|实绩|实际数?|本[期月年]|同期|累计(?:完成)?数?|合计|完成[数量额值]?|计划[数量]?|年度(?:计划|目标|任务)|目标[值数]?|任务[数量]?|全年|上半年|已?完成(?:数|量|额|情况)?|当[月年]|[一二三四]季度|\d+(?:[—~-]\d+)?月份?|(?:19|20)\d\d年?.{0,8}))$/
/** 2024年GDP, 1—6月发电量: behind the time stands what is counted. */
const SAYS_WHAT =
  /^(?:GDP|地区生产总值|[\u4e00-\u9fff]{1,6}(?:产[量值]|增加值|面积|存栏|出栏|发电量|装机(?:容量)?|余额))$/
const PLANNED = /计划|目标|任务/
const DONE = /完成|实际|实绩|已/

/**
 * Reads a heading row as one of a table of figures; null where it is none.
 *
 * @param cells - of the row
 * @param caption - what stands above the table
 */
export function columnsOf(
  cells: readonly string[],
  caption: Caption,
  published: string | null,
  region: string,
): Columns | null {
  if (cells.length < 2 || cells.some((cell) => NUMBER.test(cell) && !/^(?:19|20)\d{2}$/.test(cell)))
    return null
  if (cells.some((cell) => cell.length > 24 || GIVEN.test(cell))) return null
  if (
    cells.filter((cell) => HEADING.test(cell) || PLACES.test(cell) || IN_UNITS.test(cell)).length < 2 &&
    !(cells.length === 2 && CHANGE.test(cells[1]!))
  )
    return null
  const headings = cells.join(' ')
  if (
    /总投资|建设内容|建设规模/.test(headings) ||
    NOT_ECONOMIC.test(headings) ||
    /价格|招聘/.test(caption.words)
  )
    return null
  const name = cells.findIndex((cell) => !REMARK.test(cell))
  if (name < 0 || FIRMS.test(cells[name]!)) return null
  const unit = cells.findIndex((cell, i) => i > name && /^(?:计量)?单位$/.test(cell))
  const values: ValueColumn[] = []
  const changes: number[] = []
  cells.forEach((cell, at) => {
    if (at <= name || at === unit || REMARK.test(cell) || cell === '') return
    if (RATE.test(cell)) return
    if (CHANGE.test(cell)) changes.push(at)
    else values.push(valueColumn(cell, at, caption, published, region))
  })
  if (values.length === 0 && changes.length === 0) return null
  const growths: GrowthColumn[] = []
  for (const at of changes) {
    const noun = changed(cells[at]!)
    const free = values.filter((value) => value.at < at && value.change === null && isOf(noun, value.noun))
    const column = latest(free) ?? free.at(-1)
    if (column) column.change = at
    else if (noun !== '' || values.length === 0) {
      const { period } = valueColumn(cells[at]!, at, caption, published, region)
      growths.push({ at, noun, period: period ?? timeOfAll(values) })
    }
  }
  // a plan beside what was done
  const planned = values.filter(({ basis }) => basis === 'planned').length
  if (planned === values.length && !PLANNED.test(caption.words))
    for (const value of values) value.basis = 'actual'
  return {
    name,
    unit: unit < 0 ? null : unit,
    values,
    changes: values.length === 0 && growths.every(({ noun }) => noun === '') ? growths.slice(0, 1) : growths,
    topic: topicOf(caption.words),
    ofPlaces: PLACES.test(cells[name]!),
    ofYears: YEARS.test(cells[name]!),
    period: caption.period,
    place: caption.place,
  }
}

/** The time that all columns give; null where they give several or none. */
function timeOfAll(columns: readonly ValueColumn[]): string | null {
  const [first, ...others] = columns
  return first && others.every(({ period }) => period === first.period) ? first.period : null
}

/** What a heading says to have changed: 固定资产投资 of 固定资产投资增速(%); empty where it says no more than that something did. */
function changed(cell: string): string {
  const noun = cell
    .replace(BRACKETED, '')
    .replace(/^(?:19|20)\d\d年/, '')
    .replace(/(?:同比|比上年|比去年|较上年|环比)*(?:增[减长速幅]|升降|±|同比|比上年|比去年|较上年).*$/, '')
  return SAYS_NOTHING.test(noun) || !/^[\u4e00-\u9fffA-Z]{3,}$/.test(noun) ? '' : noun
}

/** Whether a change may be of a column's numbers, by what the headings of both say. */
const isOf = (changed: string, noun: string) =>
  changed === '' || noun === '' || noun.includes(changed) || changed.includes(noun)

function valueColumn(
  cell: string,
  at: number,
  caption: Caption,
  published: string | null,
  region: string,
): ValueColumn {
  const printed = BRACKETED.exec(cell)?.[1]
  const noun = cell.replace(BRACKETED, '')
  const told = noun.replace(/^(?:19|20)\d\d年|^\d+(?:[—~-]\d+)?月/, '')
  const named = figures(cell, { published: published ?? null, region }).periods.find(
    (mention) => mention.period,
  )
  const period = named?.period ?? null
  return {
    at,
    noun: SAYS_NOTHING.test(noun) && !SAYS_WHAT.test(told) ? '' : told,
    unit: printed && !NOT_A_UNIT.test(printed) ? printed : caption.unit,
    // 1—11月 under the heading of a year: the year is the caption's
    period: period && caption.period?.startsWith(period) ? caption.period : period,
    basis: PLANNED.test(noun) && !DONE.test(noun) ? 'planned' : 'actual',
    change: null,
  }
}

/** Of columns of several years the last year's, which the change is of. */
function latest(columns: readonly ValueColumn[]): ValueColumn | undefined {
  const years = columns.map(({ period }) => Number(period?.slice(0, 4) ?? Number.NaN))
  if (columns.length < 2 || years.some(Number.isNaN) || new Set(years).size < 2) return undefined
  return columns[years.indexOf(Math.max(...years))]
}

/** 前三季度各旗县区固定资产投资(亿元): 固定资产投资. */
const topicOf = (caption: string): string =>
  caption
    .split('\n')
    .at(caption.startsWith('(') ? 0 : caption.includes('\n(') ? -2 : -1)!
    .replace(/\([^()]*\)$/, '')
    .replace(/^表\s?\d+/, '')
    .replace(/^.*(?:各?(?:旗县市区|旗县区|旗县|盟市|苏木乡镇|乡镇|地区)|月份?|季度|半年|\d年)/, '')
    .replace(/(?:同比)?(?:增速|增长|增幅)(?:情况)?(?:表)?$/, '')
    .replace(/(?:完成|发放|进展|进度|分布)*(?:情况|统计|一览)?表?(?:公示)?$/, '')
