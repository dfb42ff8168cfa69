import type { PeriodMention } from '../contracts'
import type { InvestmentKind, Measure, Span } from '../types'

/** Measures that are sizes: they have no period. */
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
  /** Last period named earlier in the paragraph that is no “as of now”. */
  paragraph: string | null
  /** Period of the article's statistics: its headline's, or the first that one was reported for. */
  running: string | null
  /** The figure is said of a place. */
  place?: boolean
  /** It comes with its growth. */
  growth?: boolean
}

export interface Timed {
  period: string | null
  stated: boolean
}

const NONE: Timed = { period: null, stated: true }

/** The nearest period before a figure in its sentence. */
function near(figure: Span, scope: PeriodScope): PeriodMention | null {
  let best: PeriodMention | null = null
  for (const mention of scope.sentence) {
    if (mention.start >= figure.end) break
    if (mention.period || mention.asOf) best = mention
  }
  return best
}

/**
 * The period of a figure: the nearest mention before it in its sentence; none for stocks as of now and for sizes. What is
 * said of a place with its growth, and its counts of projects, fall back on the paragraph's and the article's period.
 */
export function periodOf(figure: Span, measure: Measure, scope: PeriodScope, stock: boolean): Timed {
  if (TIMELESS.has(measure)) return NONE
  const best = near(figure, scope)
  if (best?.asOf) return NONE
  if (best && stock && measure !== 'population')
    return best.future ? { period: best.period, stated: best.stated } : NONE
  if (best) return { period: best.period, stated: best.stated }
  if (!scope.place || stock) return NONE
  if (STATISTICAL.has(measure) || scope.growth) {
    const period = scope.paragraph ?? scope.running
    return period ? { period, stated: false } : NONE
  }
  if (measure === 'project_count' && scope.paragraph)
    return { period: scope.paragraph.slice(0, 4), stated: false }
  return NONE
}

/** The period of a sum: total sums have none unless the sentence gives it; what is spent or planned in a year has that year. */
export function periodOfSum(figure: Span, kind: InvestmentKind, scope: PeriodScope): Timed {
  const best = near(figure, scope)
  if (kind === 'total') return NONE
  if (best?.asOf) return NONE
  if (best)
    return { period: kind === 'annual_plan' ? best.period.slice(0, 4) : best.period, stated: best.stated }
  if (!scope.place || !scope.paragraph) return NONE
  return { period: kind === 'annual_plan' ? scope.paragraph.slice(0, 4) : scope.paragraph, stated: false }
}

export const isStatistical = (measure: Measure) => STATISTICAL.has(measure)
