import { findPlaces } from '@/lib/regions'
import type { ProjectMention, QuantityMention } from '../contracts'
import { clauses } from '../page'
import { figures } from '../recognise'
import type { Deixis } from '../recognise/deixis'
import { isGeneric } from '../recognise/generic'
import { tidy } from '../recognise/number'
import { findOrganisations } from '../recognise/organisation'
import { findPlaceMentions } from '../recognise/place'
import { findStatuses, furthest } from '../recognise/status'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { bareSize } from './bare-size'
import type { DraftOutput } from './draft'
import { linkFigures } from './figure'
import { readMeasure } from './measure'
import { shift } from './mentions'
import { type Column, NUMBER, type ProjectColumns, SECTIONS } from './project-columns'
import type { Reading as Measured } from './reading'
import { register } from './register'
import type { Scope } from './scope'
import { gatherNumbers, tellNumbers } from './sentence-numbers'
import { unitOf } from './table-units'

const TOTAL_ROW = /^(?:合计|总计|小计|共计|[一二三四五六七八九十]+、)|^.{0,12}(?:\d+[个项]\)?|合计)$/

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
  table: ProjectColumns,
  span: Span,
  reading: Reading,
  scope: Scope,
  deixis: Deixis,
  cells: readonly Span[] = cellSpans(reading.text, span),
): boolean {
  const { columns, factors, years, sizes, section } = table
  const { text } = reading
  const cellOf = (column: Column) => {
    const at = columns.indexOf(column)
    return at < 0 ? undefined : cells[at]
  }
  const named = cellOf('name')
  if (!named) return false
  const printed = text.slice(named.start, named.end)
  const lead = /^(?:\d+[、.)]?|\(\d+\))\s*/.exec(printed)?.[0].length ?? 0
  const name = printed.slice(lead)
  if (name.length < 4 || name.length > 60 || TOTAL_ROW.test(name)) return false
  // 奶牛养殖园区 tells an undertaking where another cell says whose or where it is
  const situated = columns.includes('place') || columns.includes('company')
  if (isGeneric(name, !situated)) return false
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
  if (!place || place.end > place.start) table.host = located.at(-1)?.code
  if (table.host) scope.region = table.host
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
  const closing = cellOf('completion')
  if (closing && !project.completion) {
    const { periods } = figures(text.slice(closing.start, closing.end), {
      published: reading.published,
      region: reading.region,
    })
    project.completion = periods[0]?.period || null
  }
  const quantities = shift(seen.quantities, span.start).map((q) => ({
    ...q,
    core: { start: q.core.start + span.start, end: q.core.end + span.start },
  }))
  const within = (cell: Span) => quantities.filter((q) => q.start >= cell.start && q.end <= cell.end)
  const told = (cell: Span): DraftOutput[] => {
    const sentence = { start: Math.min(named.start, cell.start), end: cell.end }
    const linked = linkFigures(
      {
        text,
        sentence,
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
        numbers: tellNumbers(text, gatherNumbers(text, sentence, clauses(text, cell), within(cell), [])),
        periods: { sentence: [], paragraph: null, running: null },
        article: reading.index,
      },
    )
    const facts = linked.outputs.filter((fact) => fact.subject === project)
    // 120万千瓦 by itself, 4万吨 in front of a product: nothing names it but the undertaking
    const [size] = facts.length ? [] : within(cell)
    const bare = size && size.start <= cell.start + 1 ? bareSize(size, name) : null
    return bare ? [sizeFact(bare, size!)] : facts
  }
  const sizeFact = (bare: Measured, { start, end, value, qualifier }: QuantityMention): DraftOutput => ({
    start,
    end,
    article: reading.index,
    subject: project,
    measure: bare.measure,
    product: bare.product,
    value,
    unit: bare.unit,
    qualifier,
    basis: null,
    change: null,
    period: null,
    rule: `row-${bare.rule}`,
    inferred: new Set(['subject']),
    context: name,
  })
  // 年产5万吨X项目: a size in the name is a figure, too, and is often given again in the content
  const contents = cells.filter(({ start, end }, i) => columns[i] === 'content' && end > start)
  const sized = cells.flatMap((cell, i) => {
    const size = sizes?.[i]
    const printed = size ? text.slice(cell.start, cell.end) : ''
    const known = size && NUMBER.test(printed) ? unitOf(size.unit) : null
    if (!known) return []
    const quantity: QuantityMention = {
      kind: 'quantity',
      ...cell,
      core: cell,
      value: tidy(Number(printed.replace(/[约,]/g, '')) * known.factor),
      unit: known.unit,
      printedUnit: size!.unit,
      qualifier: printed.startsWith('约') ? 'about' : 'exact',
    }
    const label = name + size!.noun
    const bare =
      readMeasure(quantity, { label, right: '', rest: '', after: '', clause: label, sentence: label }) ??
      bareSize(quantity, name)
    return bare ? [sizeFact(bare, quantity)] : []
  })
  const facts = [...sized, ...told(named), ...contents.flatMap(told)]
  facts.forEach((fact, i) => {
    const again = facts
      .slice(0, i)
      .some(({ measure, value }) => measure === fact.measure && value === fact.value)
    if (!again) reading.outputs.push(fact)
  })
  return true
}
