import type { QuantityMention } from '../contracts'
import { figures } from '../recognise'
import type { Deixis } from '../recognise/deixis'
import { tidy } from '../recognise/number'
import { findPlaceMentions } from '../recognise/place'
import type { Measure, Span } from '../types'
import type { Reading as ArticleReading } from './article-reading'
import { growthReading } from './growth'
import { readMeasure } from './measure'
import type { Around, Reading } from './reading'
import type { Scope } from './scope'
import { readSum } from './sum'
import type { Columns, ValueColumn } from './table-columns'
import { unitOf } from './table-units'

/** The cells of a row that tabs or bars part; empty where the line is no row. */
export function cellsOf(line: string): string[] {
  if (!line.includes('|') && !line.includes('\t')) return []
  const bare = line.trim()
  const cells = bare.includes('|') ? bare.replace(/^\||\|$/g, '').split(/[|\t]/) : bare.split('\t')
  return cells.map(cellOf)
}

function cellOf(printed: string): string {
  const cell = printed.trim()
  return cell.length === 3 ? cell.replace(SPREAD, '$1$2') : cell
}

/** 单 位: two characters set apart to fill the cell. */
const SPREAD = /^([\u4e00-\u9fff]) ([\u4e00-\u9fff])$/

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/

const WITH_UNIT = /^([-+]?\d[\d,]*(?:\.\d+)?)([\u4e00-\u9fff]{1,5})$/

const numberIn = (cell: string | undefined) =>
  cell !== undefined && NUMBER.test(cell) ? Number(cell.replace(/[,%+]/g, '')) : null

const LEAD = /^(?:[一二三四五六七八九十\d]+[、.]|\(?[一二三四五六七八九十]\)|其中:?|#|——?|\s)+/
const TOTAL = /^(?:合计|总计|共计|小计|[全各][市盟旗县区省][\u4e00-\u9fff]{0,4}|全[市盟旗县区]合计)$/
const LONGEST_NAME = 30

/** What a row is of: the name of a thing, or a place and what the columns count there. */
interface RowHead {
  /** What the number is of, in front of the column's noun. */
  label: string
  subject: string
  /** Unit in brackets behind the name. */
  unit: string | null
  /** Part of the place that has no code of its own: 大城子镇. */
  part: string | null
  /** The row's own time: 2023年. */
  period: string | null
}

function headOf(
  printed: string,
  columns: Columns,
  { published, region }: ArticleReading,
  scope: Scope,
  deixis: Deixis,
): RowHead | null {
  const subject = columns.place ?? scope.base
  const whole = { label: '', subject, unit: null, part: null, period: null }
  if (columns.ofYears) {
    const { periods } = figures(/^(?:19|20)\d\d$/.test(printed) ? `${printed}年` : printed, {
      published,
      region,
    })
    const period = periods.length === 1 ? periods[0]!.period : ''
    return period === '' ? null : { ...whole, period }
  }
  const bracketed = /^(.*)\(([^()]{1,6})\)$/.exec(printed)
  const label = (bracketed?.[1] ?? printed).replace(LEAD, '')
  if (!/[\u4e00-\u9fff]{2}/.test(label) || label.length > LONGEST_NAME) return null
  const unit = bracketed?.[2] ?? null
  if (!columns.ofPlaces) return { ...whole, label, unit }
  if (TOTAL.test(label)) return { ...whole, unit }
  const place = findPlaceMentions(label, deixis).find(({ end }) => end === label.length)
  const code = place?.code ?? subject
  const part = code === subject || place?.by !== 'name' ? label : null
  return { ...whole, subject: code, unit, part }
}

/** Enters the figures of one row of a table of indicators; false where it gives none. */
export function readRow(
  printed: readonly string[],
  columns: Columns,
  span: Span,
  reading: ArticleReading,
  scope: Scope,
  deixis: Deixis,
): boolean {
  // the total has no number of its own, and a blank at the head of a line is none
  const cells = columns.name === 1 && TOTAL.test(printed[0] ?? '') ? ['', ...printed] : printed
  const head = headOf(cells[columns.name] ?? '', columns, reading, scope, deixis)
  if (!head) return false
  const of = { cells, columns, head, span, reading, scope }
  const found = columns.values.map((column) => readCell(of, column))
  const grown = columns.changes.map((column) => readGrowth(of, column.at, column))
  return [...found, ...grown].some((one) => one)
}

interface Row {
  cells: readonly string[]
  columns: Columns
  head: RowHead
  span: Span
  reading: ArticleReading
  scope: Scope
}

/** What tells of itself what its number is: 产量, 增加值, 收入, 余额. */
const INDEX = /(?:量|额|值|投资|收入|支出|存栏|出栏|面积|余额|存款|贷款|税|利润|率|数|人口|里程|装机|能力)$/
/** What a caption says of all rows: 主要农产品产量. */
const TOPIC = /(?:产量|存栏|出栏|面积|产值|增加值|投资|装机|过货量|收入|头数)$/

/** What the numbers of a column are called in this row. */
function labelOf({ columns, head }: Row, noun: string): string {
  if (head.label === '') return noun === '' || noun.length < 3 ? columns.topic + noun : noun
  if (noun !== '') return head.label.endsWith(noun) ? head.label : head.label + noun
  return INDEX.test(head.label) ? head.label : head.label + (TOPIC.exec(columns.topic)?.[0] ?? '')
}

/** A change whose value the table does not give. */
function readGrowth(row: Row, at: number | null, column: Pick<ValueColumn, 'noun' | 'period'>): boolean {
  const change = at === null ? null : numberIn(row.cells[at])
  if (change === null) return false
  const measured = growthReading(labelOf(row, column.noun))
  if (!measured) return false
  enter(row, { basis: 'actual', ...column }, measured, null, change)
  return true
}

function readCell(row: Row, column: ValueColumn): boolean {
  const { cells, columns, head, span, reading } = row
  const own = columns.unit === null ? undefined : cells[columns.unit]
  const told = (own && !/^[-—–/]+$/.test(own) ? own : null) ?? head.unit ?? column.unit
  // 312.6亿元: in the cell itself
  const measured = told ? null : WITH_UNIT.exec(cells[column.at] ?? '')
  const printed = told ?? measured?.[2] ?? null
  const known = printed ? unitOf(printed) : null
  const number = numberIn(measured?.[1] ?? cells[column.at])
  if (known === null || number === null) return readGrowth(row, column.change, column)
  const text = reading.text.slice(span.start, span.end)
  const label = labelOf(row, column.noun)
  const value = tidy(number * known.factor)
  const mention: QuantityMention = {
    kind: 'quantity',
    ...span,
    core: span,
    value,
    unit: known.unit,
    printedUnit: printed!,
    qualifier: 'exact',
    ...(known.counter ? { counter: known.counter } : {}),
  }
  const around: Around = { label, right: '', rest: '', after: '', clause: text, sentence: label }
  const change = column.change === null ? null : numberIn(cells[column.change])
  const sum = known.unit === 'CNY' ? readSum(mention, around) : null
  if (sum) {
    reading.investments.push({
      ...shared(row, column),
      kind: sum.kind,
      amount: value,
      rule: `table-${sum.rule}`,
    })
    return true
  }
  const counted = readMeasure(mention, around) ?? (known.unit === 'unit' && label ? countedAs(label) : null)
  if (!counted || (columns.ofYears && saysNotOfWhat(counted, column)))
    return readGrowth(row, column.change, column)
  enter(row, column, counted, value, change)
  return true
}

/** 产值, 种植面积 in a table by years: of what, only its title can tell. */
const saysNotOfWhat = ({ measure, product }: Reading, { noun }: ValueColumn) =>
  noun.length < 3 || (OF_THINGS.has(measure) && (product === null || product === noun))

function shared({ columns, head, span, reading, scope }: Row, column: Pick<ValueColumn, 'period'>) {
  const stated = head.period ?? column.period ?? columns.period
  return {
    start: span.start,
    end: span.end,
    article: reading.index,
    subject: head.subject,
    qualifier: 'exact' as const,
    period: stated ?? scope.running,
    inferred: new Set(stated ? (['subject'] as const) : (['subject', 'period'] as const)),
    context: head.part ?? head.label,
  }
}

/** Things that a table counts are told by its headings alone. */
const countedAs = (label: string): Reading => ({
  measure: 'other',
  product: label,
  unit: 'unit',
  rule: 'counted',
})

/** Measures that say nothing without what they are of. */
const OF_THINGS: ReadonlySet<Measure> = new Set([
  'production',
  'installed_capacity',
  'area',
  'livestock',
  'freight',
  'other',
])

function enter(
  row: Row,
  column: Pick<ValueColumn, 'period' | 'basis'>,
  measured: Reading,
  value: number | null,
  change: number | null,
) {
  const { part, label } = row.head
  const named = measured.product ?? (OF_THINGS.has(measured.measure) && label !== '' ? label : null)
  const product = part ? `${named ?? ''}(${part})` : named
  row.reading.outputs.push({
    ...shared(row, column),
    measure: measured.measure,
    product,
    value,
    unit: value === null ? null : measured.unit,
    basis: column.basis,
    change,
    rule: `table-${measured.rule}`,
  })
}
