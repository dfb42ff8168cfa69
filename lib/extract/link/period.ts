import type { PeriodMention } from '../contracts'
import type { Measure, Span } from '../types'

/** Measures that are flows over a time; a stock or a size has no period of its own. */
const TIMELESS = new Set<Measure>(['capacity', 'installed_capacity', 'reserves'])

/** Statistics that go on speaking of the article's period although a sentence does not repeat it. */
const STATISTICAL = new Set<Measure>([
  'gdp',
  'industrial_output_value',
  'industrial_value_added',
  'services_value_added',
  'agricultural_output_value',
  'fixed_investment',
  'retail_sales',
  'fiscal_revenue',
  'income_per_capita',
  'exports',
])

export interface PeriodScope {
  /** Mentions of the sentence, in order. */
  sentence: readonly PeriodMention[]
  /** Last period a statistic was reported for in this article (or its headline's). */
  running: string | null
}

/**
 * The period of a figure at `at`: the nearest mention before it in its sentence, or one right behind its verb; none for
 * stocks as of now. Statistics fall back on the running period of the article.
 */
export function periodOf(
  figure: Span,
  measure: Measure | null,
  scope: PeriodScope,
  stock: boolean,
): { period: string | null; stated: boolean } {
  if (measure && TIMELESS.has(measure)) return { period: null, stated: true }
  let best: PeriodMention | null = null
  for (const mention of scope.sentence) {
    if (mention.start >= figure.end) break
    best = mention
  }
  if (best?.asOf) return { period: null, stated: true }
  if (best && stock && measure !== 'population' && measure !== 'livestock')
    return { period: best.future ? best.period : null, stated: true }
  if (best) return { period: best.period, stated: best.stated }
  if (measure && STATISTICAL.has(measure) && scope.running) return { period: scope.running, stated: false }
  return { period: null, stated: true }
}

export const isStatistical = (measure: Measure) => STATISTICAL.has(measure)
