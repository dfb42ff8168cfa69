import { CHARTS, type CompareChartName, chartId } from '@/components/compare/charts'
import { regionByCode } from '@/lib/regions'
import type { View } from '@/lib/view'

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

/** The charts that tell a screen on pages of their own, in a brief or a presentation: those that it shows, the map first. */
export function chartsToTell(path: string, view: Pick<View, 'regions'>): readonly ChartName[] {
  if (path === '/compare') return chartsOf(path)
  const own = chartsOf(path).filter((name) => name === 'league')
  // A map of one or two places says nothing that a ranking does not, and of one place there is no ranking.
  if (view.regions.length === 1) return [...own, 'industries', 'stages']
  const views: readonly ChartName[] = VIEW_CHARTS
  return view.regions.length > 0 ? views.filter((name) => name !== 'map') : views
}
