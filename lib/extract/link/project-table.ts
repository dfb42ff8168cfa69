import { findPlaces } from '@/lib/regions'
import type { ProjectMention } from '../contracts'
import { clauses } from '../page'
import { figures } from '../recognise'
import { isGeneric } from '../recognise/generic'
import { tidy } from '../recognise/number'
import { findOrganisations } from '../recognise/organisation'
import { type Deixis, findPlaceMentions } from '../recognise/place'
import { findStatuses, furthest } from '../recognise/status'
import type { InvestmentKind, Span, Status } from '../types'
import type { Reading } from './article-reading'
import { linkFigures } from './figure'
import { shift } from './mentions'
import { register } from './register'
import type { Scope } from './scope'

/** What a column of a table of undertakings holds, by its heading. */
type Column = 'name' | 'place' | 'company' | 'content' | 'stage' | InvestmentKind | null

/** Columns of a table of undertakings. */
export interface ProjectColumns {
  columns: readonly Column[]
  /** Yuan that a bare number of the column stands for. */
  factors: readonly number[]
  /** Year of the column, where its heading gives one. */
  years: readonly (string | null)[]
  /** Stage that the heading of a section gives its rows: 续建项目(5个). */
  section: Status | null
}

/** The first that fits. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^序号$|^编号$|^备注$|联系/, null],
  [/^(?:重[点大])?(?:建设)?(?:项目|工程)(?:名称)?$|^名称$/, 'name'],
  [/内容|规模|概况/, 'content'],
  [/(?:协议|签约|意向|合同)(?:总|引资)?(?:投资|资金|金?额)/, 'signed'],
  [/完成投资|已完成|累计完成|完成额|^(?:[今本当]年|上半年|前[二三]季度|截至.{1,8})完成/, 'completed'],
  [/年度|当年|今年|本年|\d{4}年(?:度)?(?:计划)?投资|计划完成/, 'annual_plan'],
  [/总投资|投资总?额|计划投资|概算|投资规模|^投资$|^投资\(/, 'total'],
  [/地点|地址|位置|所在|属地|旗县|区域/, 'place'],
  [/单位|业主|企业|公司|投资[方人主]|建设方|客商/, 'company'],
  [/进展|进度|状态|性质|阶段|情况/, 'stage'],
]
const FACTORS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 千万元: 1e7, 元: 1 }
const NUMBER = /^约?\d[\d,]*(?:\.\d+)?$/
const TOTAL_ROW = /^(?:合计|总计|小计|共计|[一二三四五六七八九十]+、)|^.{0,12}(?:\d+[个项]\)?|合计)$/

const SECTIONS: readonly (readonly [RegExp, Status])[] = [
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
  if (cells.some((cell) => NUMBER.test(cell) || cell.length > 24)) return null
  // 项目 单位 年度任务 已完成: numbers of things, no sums
  if (cells.some((cell) => UNITS.test(cell)) && !cells.some((cell) => SUMS.test(cell))) return null
  const columns = cells.map((cell) => HEADINGS.find(([pattern]) => pattern.test(cell))?.[1] ?? null)
  if (columns.filter((column) => column === 'name').length !== 1) return null
  // names beside places or owners alone may be grants, bidders, winners
  if (!columns.some((column) => column !== null && !['name', 'place', 'company'].includes(column)))
    return null
  const unit = /单位[::]?\s*(亿元|万元)/.exec(common)?.[1]
  return {
    columns,
    factors: cells.map((cell) => FACTORS[/亿元|千万元|万元|元/.exec(cell)?.[0] ?? unit ?? '亿元']!),
    years: cells.map((cell) => /(20\d\d)年/.exec(cell)?.[1] ?? null),
    section: null,
  }
}

/** Spans of the cells of a row inside the text. */
function cellSpans(text: string, span: Span): Span[] {
  const spans: Span[] = []
  let start = span.start
  const put = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    spans.push({ start: from, end: to })
  }
  const closed = text[span.end - 1] === '|' ? span.end - 1 : span.end
  if (text[start] === '|') start++
  for (let at = start; at < closed; at++)
    if (text[at] === '|' || text[at] === '\t') {
      put(at)
      start = at + 1
    }
  put(closed)
  return spans
}

/** Registers the undertaking of one row with its sums and with the figures of its content; false where the row holds none. */
export function readProjectRow(
  { columns, factors, years, section }: ProjectColumns,
  span: Span,
  reading: Reading,
  scope: Scope,
  deixis: Deixis,
): boolean {
  const { text } = reading
  const cells = cellSpans(text, span)
  const cellOf = (column: Column) => {
    const at = columns.indexOf(column)
    return at < 0 ? undefined : cells[at]
  }
  const named = cellOf('name')
  if (!named) return false
  const printed = text.slice(named.start, named.end)
  const lead = /^(?:\d+[、.)]?|\(\d+\))\s*/.exec(printed)?.[0].length ?? 0
  const name = printed.slice(lead)
  if (name.length < 4 || name.length > 60 || TOTAL_ROW.test(name) || isGeneric(name)) return false
  if (!/[\u4e00-\u9fff]{3}/.test(name)) return false
  const row = text.slice(span.start, span.end)
  const places = shift(findPlaceMentions(row, deixis, findPlaces(row)), span.start)
  const organisations = shift(findOrganisations(row), span.start)
  const own = organisations.find((other) => other.start >= named.start && other.end < named.end)
  const company = cellOf('company')
  const owner = company && company.end > company.start ? text.slice(company.start, company.end) : null
  const from = own ? own.end : named.start + lead
  const bare = text.slice(from, named.end).replace(/^的/, '')
  const mention: ProjectMention = {
    kind: 'project',
    name: bare.length >= 4 ? bare : name,
    company: owner && owner.length >= 4 ? owner : (own?.name ?? null),
    start: named.start + lead,
    end: named.end,
  }
  const stages = cells.filter((_, i) => columns[i] === 'stage')
  // without a column of its own the stage stands in the content or in a remark
  const remarks = stages.length ? stages : cells.filter((cell) => cell.start > named.end)
  const statuses = remarks.flatMap((cell) =>
    shift(findStatuses(text.slice(cell.start, cell.end)), cell.start),
  )
  const place = cellOf('place')
  const located = place
    ? places.filter((other) => other.start >= place.start && other.end <= place.end)
    : places.filter((other) => other.end <= named.end)
  const host = located.at(-1)
  if (host) scope.region = host.code
  const project = register(mention, reading.projects, scope, {
    text,
    sentence: span,
    article: reading.index,
    places: located.filter((other) => other.start >= mention.start && other.end <= mention.end),
    organisations: [],
    statuses: [],
    until: span.end,
  })
  for (const { status } of statuses) project.status = furthest(project.status, status)
  if (project.status === 'unknown') {
    const printedStage = stages.map((cell) => text.slice(cell.start, cell.end)).join()
    project.status =
      SECTIONS.find(([pattern]) => pattern.test(printedStage))?.[1] ?? section ?? scope.lead ?? 'unknown'
  }
  project.rule = 'project-row'
  scope.project = project
  scope.projectParagraph = scope.paragraph
  const seen = figures(row, { published: reading.published, region: reading.region })
  cells.forEach((cell, i) => {
    const column = columns[i]
    if (column !== 'total' && column !== 'annual_plan' && column !== 'completed' && column !== 'signed')
      return
    const content = text.slice(cell.start, cell.end)
    const quantity = seen.quantities.find(
      (q) => q.unit === 'CNY' && q.start + span.start >= cell.start && q.end + span.start <= cell.end,
    )
    const amount =
      quantity?.value ??
      (NUMBER.test(content) ? tidy(Number(content.replace(/[约,]/g, '')) * factors[i]!) : null)
    if (amount === null || amount <= 0) return
    reading.investments.push({
      start: cell.start,
      end: cell.end,
      article: reading.index,
      subject: project,
      kind: column,
      amount,
      qualifier: quantity?.qualifier ?? (content.startsWith('约') ? 'about' : 'exact'),
      period:
        column === 'total' || column === 'signed'
          ? null
          : (years[i] ?? scope.running ?? reading.published?.slice(0, 4) ?? null),
      rule: `row-${column}`,
      inferred: new Set(['subject']),
      context: name,
    })
  })
  const quantities = shift(seen.quantities, span.start).map((q) => ({
    ...q,
    core: { start: q.core.start + span.start, end: q.core.end + span.start },
  }))
  const told = (cell: Span) => {
    const linked = linkFigures(
      {
        text,
        sentence: { start: Math.min(named.start, cell.start), end: cell.end },
        projects: [{ mention, project }],
        anaphors: [],
        organisations: [],
        places: [],
        batches: [],
        plant: () => project,
        adopt: () => {},
      },
      scope,
      {
        quantities: quantities.filter((q) => q.start >= cell.start && q.end <= cell.end),
        changes: [],
        clauses: clauses(text, cell),
        periods: { sentence: [], paragraph: null, running: null },
        article: reading.index,
      },
    )
    return linked.outputs.filter((fact) => fact.subject === project)
  }
  // 年产5万吨X项目: a size in the name is a figure, too, and is often given again in the content
  const content = cellOf('content')
  const facts = [...told(named), ...(content && content.end > content.start ? told(content) : [])]
  facts.forEach((fact, i) => {
    const again = facts
      .slice(0, i)
      .some(({ measure, value }) => measure === fact.measure && value === fact.value)
    if (!again) reading.outputs.push(fact)
  })
  return true
}
