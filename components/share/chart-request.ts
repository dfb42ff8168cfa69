import { pictureCopy } from '@/components/copy/picture'
import { chartSheetSvg } from '@/lib/export/picture/chart-sheet'
import { loadSnapshot } from '@/lib/store/read'
import { type Language, noticeText, parseView } from '@/lib/view'
import { CHART_NAMES, isChartName } from './chart-names'
import { chartContent } from './content-chart'
import { refusal } from './request'

export interface ChartFile {
  svg: string
  language: Language
  /** True where the address names the edition. */
  fixed: boolean
  /** Without its ending. */
  name: string
}

/**
 * One chart of the view in the query, as a file. What the dashboard would only mention on its page is refused here: a
 * file has no place to say that it shows something else than was asked for.
 */
export async function chartFile(request: Request): Promise<ChartFile | Response> {
  const { searchParams } = new URL(request.url)
  const { view, notices } = parseView(searchParams, ['chart'])
  const { language } = view
  const copy = pictureCopy(language)
  const chart = searchParams.get('chart')
  if (!isChartName(chart)) return refusal(400, copy.badChart(CHART_NAMES.join(', ')))
  if (notices.length > 0)
    return refusal(400, notices.map((notice) => noticeText(notice, language)).join('\n'))
  const snapshot = await loadSnapshot(view.edition)
  if (snapshot === null || !snapshot.found) return refusal(404, copy.gone)
  return {
    svg: chartSheetSvg(await chartContent(snapshot, view, chart)),
    language,
    fixed: view.edition !== null,
    name: `banner-atlas-${chart}-${snapshot.number}`,
  }
}
