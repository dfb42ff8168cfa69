import { CHARTS, type CompareChartName, chartId } from '@/components/compare/charts'
import { regionByCode } from '@/lib/regions'

/** Charts of a whole view: what a brief, a presentation and the poster of the overview are made of. */
export const VIEW_CHARTS = ['map', 'ranking', 'industries', 'stages'] as const
export type ViewChart = (typeof VIEW_CHARTS)[number] | 'timeline'

/** Charts of a region's page: its place among its like, and what lies within it. */
export type RegionChart = 'league' | 'inside'

export type ChartName = ViewChart | RegionChart | CompareChartName

/** Charts that can be taken as a picture or embedded, each by itself; `compare-…` stand on the comparison. */
export const CHART_NAMES: readonly ChartName[] = [
  ...VIEW_CHARTS,
  'timeline',
  'league',
  'inside',
  ...CHARTS.map(chartId),
]

export function isChartName(text: string | null): text is ChartName {
  return (CHART_NAMES as readonly (string | null)[]).includes(text)
}

/** What a screen can have of them; whether its data fill them is another question. */
export function chartsOf(path: string): readonly ChartName[] {
  if (path === '/') return [...VIEW_CHARTS, 'timeline']
  if (path === '/projects') return ['stages', 'industries']
  if (path === '/compare') return CHARTS.map(chartId)
  const region = regionByCode(/^\/regions\/(\d{6})$/.exec(path)?.[1] ?? '')
  if (!region) return []
  const places: Record<typeof region.level, RegionChart[]> = {
    county: ['league'],
    prefecture: ['league', 'inside'],
    region: ['inside'],
  }
  return [...places[region.level], 'industries', 'stages']
}
