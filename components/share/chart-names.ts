/** Charts that can be taken as a picture or embedded, each by itself. */
export const CHART_NAMES = ['map', 'ranking', 'industries', 'stages'] as const
export type ChartName = (typeof CHART_NAMES)[number]

export function isChartName(text: string | null): text is ChartName {
  return (CHART_NAMES as readonly (string | null)[]).includes(text)
}

/** What a screen has of them. */
export function chartsOf(path: string): readonly ChartName[] {
  return path === '/' ? CHART_NAMES : []
}
