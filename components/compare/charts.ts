/** What the comparison draws, one chart each. */
export const CHARTS = [
  { measure: 'investment', per: null },
  { measure: 'projects', per: null },
  { measure: 'installed_capacity', per: null },
  { measure: 'output_value', per: null },
  { measure: 'jobs', per: null },
  { measure: 'investment', per: 'head' },
] as const
export type CompareChart = (typeof CHARTS)[number]

export type CompareChartName = `compare-${CompareChart['measure']}` | 'compare-investment-per-head'

/** Names a chart on its page and in addresses of pictures. */
export function chartId({ measure, per }: CompareChart): CompareChartName {
  return per === null ? `compare-${measure}` : 'compare-investment-per-head'
}
