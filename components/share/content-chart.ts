import { placeTitle } from '@/components/frame/place-title'
import { SHEET_CHART_WIDTH } from '@/lib/export/picture/chart-sheet'
import type { PictureContent } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'
import type { Address } from './address'
import type { ChartName } from './chart-names'
import { contentFrame } from './content-frame'
import { filterWords } from './filter-words'
import { loadScreenDrawings } from './screen-drawings'
import { figuresOfScreen } from './view-of-screen'

/** What a picture of one chart says; null where the screen has nothing to draw it from. */
export async function chartContent(
  snapshot: Snapshot,
  address: Address,
  chart: ChartName,
): Promise<PictureContent | null> {
  const look = { width: SHEET_CHART_WIDTH, colours: 'light' as const }
  const charts = await loadScreenDrawings(snapshot, address, [chart], look)
  if (charts.length === 0) return null
  return {
    ...contentFrame(snapshot, address.view.language, { map: chart === 'map' }),
    place: placeTitle(figuresOfScreen(address)?.view ?? address.view),
    finding: '',
    subtitle: '',
    filters: filterWords(address),
    figures: [],
    charts,
    quotes: [],
  }
}
