import { chartRows, chartTitle } from '@/components/compare/chart-rows'
import { CHARTS, type CompareChartName, chartId } from '@/components/compare/charts'
import { readChosen } from '@/components/compare/chosen'
import { loadFigures } from '@/components/compare/compare-data'
import { rankingBars } from '@/lib/charts'
import type { PictureChart } from '@/lib/export/picture/content'
import type { Snapshot } from '@/lib/store/read'
import { chartSubtitle, type View } from '@/lib/view'
import { type Look, rendered } from './drawings'

/** Charts of a comparison in the order asked for; those for which nothing is reported are left out, as on its page. */
export async function loadCompareDrawings(
  snapshot: Snapshot,
  given: View,
  list: string,
  names: readonly CompareChartName[],
  look: Look,
): Promise<PictureChart[]> {
  const { codes } = readChosen(list)
  if (codes.length === 0) return []
  const data = await loadFigures(snapshot, given, codes)
  return names.flatMap((name) => {
    const chart = CHARTS.find((one) => chartId(one) === name)
    if (chart === undefined) return []
    const rows = chartRows(given, codes, data, chart)
    if (rows.every(({ planned, actual }) => planned === null && actual === null)) return []
    const view: View = { ...given, ...chart, product: null }
    const { measure, basis, language, per } = view
    const drawing = rankingBars(rows, { measure, basis, language, per, width: look.width })
    return [rendered(name, drawing, chartTitle(view, rows), chartSubtitle(view, ''), look)]
  })
}
