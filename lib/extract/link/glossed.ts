import { figures } from '../recognise'
import type { Deixis } from '../recognise/deixis'
import { findPlaceMentions } from '../recognise/place'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { growthReading } from './growth'
import { readMeasure } from './measure'
import type { Around } from './reading'
import type { Scope } from './scope'
import { readSum } from './sum'

/** 同比增长7.2%, below or behind a figure. */
const CHANGE = /^\(?[\u4e00-\u9fff]{0,6}[+-]?\d+(?:\.\d+)?%\)?$/
/** 规模以上工业增加值增速: a rate of change, not the value of what grows. */
const RATE = /(?:同比)?(?:增速|增长率?|增幅)$/
const FALLS = /(?:下降|降幅|减少)$/
/** 接待国内游客, 实施户厕改造: what was done to what is counted. */
const FIGURE = /^[约超近逾]?\d/

/**
 * Reads a figure of a box, which stands in front of what it is of: 2876亿元 | 地区生产总值,同比增长5.9%. All of them are
 * of the place that the box is of, or of the one that the gloss names.
 *
 * @param cells - the figure and its gloss
 * @param above - place of the figure above it in the same box, null for the first
 * @returns the place that the figure is of; null where the cells are no such pair
 */
export function readGlossed(
  cells: readonly string[],
  span: Span,
  reading: Reading,
  scope: Scope,
  deixis: Deixis,
  above: string | null,
): string | null {
  if (cells.length !== 2 && !(cells.length === 3 && CHANGE.test(cells[2]!))) return null
  const [number, gloss] = FIGURE.test(cells[0]!) ? cells : [cells[1], [cells[0], ...cells.slice(2)].join(',')]
  if (!number || !gloss || !FIGURE.test(number) || FIGURE.test(gloss)) return null
  const context = { published: reading.published, region: reading.region }
  const [quantity, second] = figures(number, context).quantities
  if (!quantity || second) return null
  const told = figures(gloss, context)
  const label = gloss.split(/[,;]/)[0]!
  const place = findPlaceMentions(label, deixis)[0]
  // 全区农畜产品出口额, and below it 接待国内游客: of the same place
  const subject = place?.code ?? above ?? scope.base
  const stated = told.periods.find((mention) => mention.period)?.period
  const shared = {
    start: span.start,
    end: span.end,
    article: reading.index,
    subject,
    qualifier: quantity.qualifier,
    period: stated ?? scope.running,
    inferred: new Set(['subject', 'period'] as const),
    context: gloss,
  }
  if (quantity.unit === 'percent' && RATE.test(label)) {
    const grown = growthReading(label.replace(RATE, ''))
    if (grown)
      reading.outputs.push({
        ...shared,
        measure: grown.measure,
        product: grown.product,
        value: null,
        unit: null,
        basis: 'actual',
        change: FALLS.test(label) ? -quantity.value : quantity.value,
        rule: `gloss-${grown.rule}`,
      })
    return subject
  }
  const around: Around = { label, right: '', rest: '', after: '', clause: label, sentence: gloss }
  const sum = quantity.unit === 'CNY' ? readSum(quantity, around) : null
  if (sum) {
    reading.investments.push({ ...shared, kind: sum.kind, amount: quantity.value, rule: `gloss-${sum.rule}` })
    return subject
  }
  const measured = readMeasure(quantity, around)
  if (!measured) return subject
  const change = told.changes.find((mention) => !mention.points && !mention.average && !mention.baseline)
  reading.outputs.push({
    ...shared,
    measure: measured.measure,
    product: measured.product,
    value: quantity.value,
    unit: measured.unit,
    basis: /计划|目标|预计|将/.test(gloss) ? 'planned' : 'actual',
    change: change?.percent ?? null,
    rule: `gloss-${measured.rule}`,
  })
  return subject
}
