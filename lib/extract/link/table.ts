import type { QuantityMention } from '../contracts'
import { figures } from '../recognise'
import { tidy } from '../recognise/number'
import { readUnit } from '../recognise/units'
import type { Span, Unit } from '../types'
import type { Reading as ArticleReading } from './article-reading'
import type { DraftOutput } from './draft'
import { growthReading } from './growth'
import { readMeasure } from './measure'
import type { Scope } from './scope'

/** Columns of a table of indicators, by their headings. */
export interface Columns {
  unit: number | null
  /** Unit that a heading gives for its whole column: 产量(万吨). */
  commonUnit: string | null
  value: number
  change: number | null
  /** What the heading of the values says of them: 产量, 存栏, 面积. */
  noun: string
  period: string | null
}

const HEADING =
  /^(?:指标|项目|名称|单位|产品|品种|类别|地区|总量|绝对[数量值]|数值|本[期月年])|增长|增速|增幅|同比|产量|完成|累计|指标名称|存栏|面积|^\d{4}年/
const CHANGE = /增长|增速|增幅|同比|比上年|±/
const NOUN = /产量|存栏|出栏|面积|产值|增加值|投资/
const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/
const SCALE: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** The cells of a row that tabs or bars part; empty where the line is no row. */
export function cellsOf(line: string): string[] {
  if (!line.includes('|') && !line.includes('\t')) return []
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/[|\t]/)
    .map((cell) => cell.trim())
}

/** Reads a heading row; null where the row is none. */
export function columnsOf(cells: readonly string[], reading: ArticleReading): Columns | null {
  if (cells.length < 2 || cells.some((cell) => NUMBER.test(cell) && !/^(?:19|20)\d{2}$/.test(cell)))
    return null
  if (cells.filter((cell) => HEADING.test(cell)).length < 2 || /总投资|建设内容|建设规模/.test(cells.join()))
    return null
  const unit = cells.findIndex((cell) => /^(?:计量)?单位$/.test(cell))
  const change = cells.findIndex((cell, i) => i > 0 && CHANGE.test(cell))
  const value = cells.findIndex((cell, i) => i > 0 && i !== unit && !CHANGE.test(cell))
  if (value < 0 && change < 0) return null
  const heading = cells[value] ?? ''
  const seen = figures(cells.join(' '), { published: reading.published, region: reading.region }).periods
  return {
    unit: unit < 0 ? null : unit,
    commonUnit: /\(([^()]{1,6})\)/.exec(heading)?.[1] ?? null,
    value,
    change: change < 0 ? null : change,
    noun: NOUN.exec(heading)?.[0] ?? '',
    period: seen.find((mention) => mention.period)?.period ?? null,
  }
}

/** 万吨 → t and 10,000. */
function unitOf(printed: string): { unit: Unit; factor: number } | null {
  const scale = SCALE[printed[0] ?? ''] ?? 1
  const at = scale === 1 ? 0 : 1
  const unit = readUnit(printed, at)
  if (!unit) return printed === '%' ? { unit: 'percent', factor: 1 } : null
  return at + unit.printed.length === printed.length ? { unit: unit.unit, factor: scale * unit.factor } : null
}

const numberIn = (cell: string | undefined) =>
  cell !== undefined && NUMBER.test(cell) ? Number(cell.replace(/[,%+]/g, '')) : null

/** The figure of one row of a table of indicators; null where it gives none. */
export function rowFact(
  cells: readonly string[],
  columns: Columns,
  span: Span,
  reading: ArticleReading,
  scope: Scope,
): DraftOutput | null {
  const bracketed = /^(.*)\(([^()]{1,6})\)$/.exec(cells[0] ?? '')
  const name = (bracketed?.[1] ?? cells[0] ?? '').replace(
    /^(?:[一二三四五六七八九十\d]+[、.]|其中:?|#|\s)+/,
    '',
  )
  if (!/[\u4e00-\u9fff]{2}/.test(name) || name.length > 30) return null
  const printed = columns.unit === null ? (bracketed?.[2] ?? columns.commonUnit) : cells[columns.unit]
  const known = printed ? unitOf(printed) : null
  const number = numberIn(cells[columns.value])
  const change = columns.change === null ? null : numberIn(cells[columns.change])
  const label = name.endsWith(columns.noun) ? name : name + columns.noun
  const text = reading.text.slice(span.start, span.end)
  const read = () => {
    if (known === null || number === null) return change === null ? null : growthReading(label)
    const mention: QuantityMention = {
      kind: 'quantity',
      ...span,
      core: span,
      value: tidy(number * known.factor),
      unit: known.unit,
      printedUnit: printed!,
      qualifier: 'exact',
    }
    return readMeasure(mention, { label, right: '', rest: '', after: '', clause: text, sentence: text })
  }
  const measured = read()
  if (!measured) return null
  const valued = known !== null && number !== null
  const period = columns.period ?? scope.running
  return {
    start: span.start,
    end: span.end,
    article: reading.index,
    subject: scope.base,
    measure: measured.measure,
    product: measured.product,
    value: valued ? tidy(number * known.factor) : null,
    unit: valued ? measured.unit : null,
    qualifier: 'exact',
    basis: 'actual',
    change,
    period,
    rule: `table-${measured.rule}`,
    inferred: new Set(['subject', ...(columns.period ? [] : (['period'] as const))]),
    context: name,
  }
}
