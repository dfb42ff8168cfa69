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
  /** Year that a report of a whole year speaks of, null in news. */
  reported?: string | null
  /** The figure is intended, not reached. */
  planned?: boolean
  /** The figure is said of a place. */
  place?: boolean
  /** Whether it comes with its growth; asked only where that matters. */
  growth?: () => boolean
  /** The figure is a level that was reached (达到, 增至), not what was done in a time; asked only where that matters. */
  level?: () => boolean
  /** The figure was added up over several years (累计, 五年共); asked only where that matters. */
  summed?: () => boolean
  /** A size that was added within a time (新增装机), not one that is. */
  added?: boolean
  /** The figure is what was done (新建, 改造), not what there is; asked only where that matters. */
  done?: () => boolean
}

export interface Timed {
  period: string | null
  stated: boolean
}

const NONE: Timed = { period: null, stated: true }

/** What is counted over a time, so that a day's or a year's figure differs. */
const FLOW = new Set<Measure | InvestmentKind>([
  'production',
  'freight',
  'revenue',
  'transfer_revenue',
  'output_value',
  'exports',
  'tax',
])

/** What a look back on several years tells as the last one's, unless it was added up. */
const YEARLY = new Set<Measure>([
  'gdp',
  'industrial_output_value',
  'industrial_value_added',
  'services_value_added',
  'agricultural_output_value',
  'retail_sales',
  'fiscal_revenue',
  'income_per_capita',
  'exports',
])

/** Flows that a paragraph reports for the period it has named, growth or not. */
const REPORTED = new Set<Measure>(['production', 'output_value', 'freight', 'revenue', 'profit', 'tax'])

/** What a place has got done in a year that its paragraph reviews. */
const DONE = new Set<Measure>(['area', 'distance', 'other', 'households'])
const QUARTERS: Record<string, string> = {
  '-01..03': '-Q1',
  '-01..06': '-H1',
  '-01..09': '-Q1..Q3',
  '-01..12': '',
}

/** Months that are quarters or halves are written as such; the day of an event is no period of a figure, its month is one of a flow. */
function written(period: string, kind: Measure | InvestmentKind): string | null {
  if (period.length === 10 && DAY.test(period)) return FLOW.has(kind) ? period.slice(0, 7) : null
  const short = period.length === 11 ? QUARTERS[period.slice(4)] : undefined
  return short === undefined ? period : period.slice(0, 4) + short
}

const timed = (period: string | null, kind: Measure | InvestmentKind, stated: boolean): Timed => {
  const said = period && written(period, kind)
  return said ? { period: said, stated } : NONE
}

/** 截至7月末,产量52万吨,增长9.8%: what came in until then. */
const upTo = (period: string) => period.replace(/^(\d{4})-(0[2-9]|1[0-2])(?:-\d{2})?$/, '$1-01..$2')

/** The nearest period before a figure in its sentence. */
function near(figure: Span, scope: PeriodScope): PeriodMention | null {
  let best: PeriodMention | null = null
  for (const mention of scope.sentence) {
    if (mention.start >= figure.end) break
    if (mention.until !== undefined && figure.start >= mention.until) continue
    if (mention.period || mention.asOf) best = mention
  }
  return best
}

/**
 * The period of a figure: the nearest mention before it in its sentence; none for stocks as of now and for sizes. What is
 * said of a place with its growth, and its counts of projects, fall back on the paragraph's and the article's period.
 */
export function periodOf(figure: Span, measure: Measure, scope: PeriodScope, stock: boolean): Timed {
  const best = near(figure, scope)
  const aim = scope.place && scope.planned && best?.future && best.period
  if (TIMELESS.has(measure) && !scope.added && !aim) return NONE
  if (best?.asOf)
    return best.period && FLOW.has(measure) && scope.growth?.()
      ? timed(upTo(best.period), measure, best.stated)
      : NONE
  if (best && stock && measure !== 'population')
    return best.future || scope.added || (scope.place && scope.planned)
      ? timed(best.period, measure, best.stated)
      : NONE
  if (best) {
    const last = scope.place && YEARLY.has(measure) && YEARS.test(best.period) && scope.level?.()
    return timed(last && !scope.summed?.() ? best.period.slice(-4) : best.period, measure, best.stated)
  }
  if (!scope.place || stock) return NONE
  if (scope.reported?.includes('..')) {
    const level = scope.level?.() === true
    // 五年来,地区生产总值达到91亿元、年均增长6%: what is counted year by year is of the last
    const yearly = YEARLY.has(measure) || (level ? measure === 'production' : measure === 'share')
    if (yearly && YEARS.test(scope.reported) && !scope.summed?.())
      return timed(scope.reported.slice(-4), measure, false)
    return level ? NONE : timed(scope.reported, measure, false)
  }
  if (scope.reported) return timed(scope.paragraph ?? scope.reported, measure, false)
  if (STATISTICAL.has(measure) || scope.growth?.()) {
    const period = scope.paragraph ?? scope.running
    return timed(period, measure, false)
  }
  if (REPORTED.has(measure)) return timed(scope.paragraph, measure, false)
  if (DONE.has(measure) && scope.paragraph?.length === 4 && scope.done?.())
    return timed(scope.paragraph, measure, false)
  if (measure === 'project_count' && scope.paragraph)
    return { period: scope.paragraph.slice(0, 4), stated: false }
  return NONE
}

/** The period of a sum: total sums have none unless the sentence gives it; what is spent or planned in a year has that year. */
export function periodOfSum(figure: Span, kind: InvestmentKind, scope: PeriodScope): Timed {
  const best = near(figure, scope)
  if (kind === 'total') return NONE
  if (best?.asOf) return NONE
  if (best) return timed(kind === 'annual_plan' ? best.period.slice(0, 4) : best.period, kind, best.stated)
  const running = scope.paragraph ?? scope.reported ?? (kind === 'completed' ? scope.running : null)
  if (!scope.place || !running) return NONE
  return timed(kind === 'annual_plan' ? running.slice(0, 4) : running, kind, false)
}

export const isStatistical = (measure: Measure) => STATISTICAL.has(measure)

const YEARS = /^\d{4}\.\.\d{4}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
