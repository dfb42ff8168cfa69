import { pictureCopy } from '@/components/copy/picture'
import { chartSheetSvg } from '@/lib/export/picture/chart-sheet'
import { loadSnapshot } from '@/lib/store/read'
import { type Language, noticeText } from '@/lib/view'
import { askedChart } from './asked-chart'
import { chartContent } from './content-chart'
import { refusal } from './refusal'

export interface ChartFile {
  svg: string
  language: Language
  /** True where the address names the edition. */
  fixed: boolean
  /** Without its ending. */
  name: string
}

/**
 * The chart that a request asks for, as a file. What a page would only mention is refused with a sentence: a file has no
 * place to say that it shows something else than was asked for.
 */
export async function chartFile(request: Request): Promise<ChartFile | Response> {
  const asked = askedChart(new URL(request.url).searchParams)
  if ('refused' in asked) return refusal(400, asked.refused)
  const { address, chart, notices } = asked
  const { language, edition } = address.view
  if (notices.length > 0)
    return refusal(400, notices.map((notice) => noticeText(notice, language)).join('\n'))
  const snapshot = await loadSnapshot(edition)
  const content = snapshot?.found ? await chartContent(snapshot, address, chart) : null
  if (snapshot === null || content === null) return refusal(404, pictureCopy(language).gone)
  return {
    svg: chartSheetSvg(content),
    language,
    fixed: edition !== null,
    name: `banner-atlas-${chart}-${snapshot.number}`,
  }
}
