import { placeTitle } from '@/components/frame/place-title'
import { SHEET_CHART_WIDTH } from '@/lib/export/picture/chart-sheet'
import type { PictureContent } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'
import type { View } from '@/lib/view'
import type { ChartName } from './chart-names'
import { contentFrame } from './content-frame'
import { loadDrawings } from './drawings'
import { filterWords } from './filter-words'

/** What a picture of one chart says. */
export async function chartContent(
  snapshot: Snapshot,
  view: View,
  chart: ChartName,
): Promise<PictureContent> {
  const look = { width: SHEET_CHART_WIDTH, colours: 'light' as const }
  const charts = await loadDrawings(snapshot, view, [chart], look)
  return {
    ...contentFrame(snapshot, view.language, { map: chart === 'map' }),
    place: placeTitle(view),
    finding: '',
    subtitle: '',
    filters: filterWords(view),
    figures: [],
    charts,
    quotes: [],
  }
}
