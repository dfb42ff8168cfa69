import { loadComparison } from '@/components/charts/comparison'
import { viewOfAll, viewOfRegion } from '@/components/regions/addresses'
import { leagueIn, leagueOf, levelOf } from '@/components/regions/league'
import { leagueChart } from '@/components/regions/league-chart'
import type { PictureChart } from '@/lib/export/picture/content'
import { ROOT, regionLabel } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { chartSubtitle, rankingTitle, rankTitle, type View } from '@/lib/view'
import type { RegionChart } from './chart-names'
import { type Look, rendered } from './drawings'

/** A ranking of a region's page: the region among its like, or its parts. */
export async function loadRegionDrawing(
  snapshot: Snapshot,
  given: View,
  code: string,
  name: RegionChart,
  look: Look,
): Promise<PictureChart> {
  const view = viewOfRegion(given, code)
  const level = name === 'inside' && code !== ROOT ? 'county' : levelOf(code)
  const within = name === 'inside' && code !== ROOT ? code : null
  const comparison = await loadComparison(snapshot, { ...viewOfAll(view, level), within })
  const league = leagueIn(name === 'inside' ? code : leagueOf(code), level, view, comparison)
  const marked = name === 'league' ? code : ''
  const title =
    name === 'league'
      ? rankTitle(league.ranked, code, regionLabel(code, view.language), league.options)
      : rankingTitle(league.rows, league.options)
  const subtitle = chartSubtitle({ ...view, ...comparison.detail }, '')
  return rendered(name, leagueChart(league, marked, view, look.width), title, subtitle, look)
}
