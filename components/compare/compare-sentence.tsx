import { evidenceLink } from '@/components/figures/evidence-link'
import { citedFinding } from '@/components/sentence/cite'
import { CopySentence } from '@/components/sentence/copy-sentence'
import { type Citations, PAIRS, type SeriesName, type Snapshot } from '@/lib/store/read'
import type { Language, View } from '@/lib/view'
import { type CompareChart, pairOf } from './chart-rows'
import { differencesOf } from './differences'
import { rivalsOf } from './rivals'
import type { MeasureRow } from './table'

interface Props {
  view: View
  codes: readonly string[]
  citations: ReadonlyMap<SeriesName | 'projects', Citations>
  /** The table's rows, which hold the figures of the charts. */
  rows: readonly MeasureRow[]
  snapshot: Snapshot
  origin: string
  chart: CompareChart
}

/** What a chart shows of regions of one level, with its sources; nothing where no two can be compared. */
export function CompareSentence({ view, codes, citations, rows, snapshot, origin, chart }: Props) {
  const figure =
    chart.measure === 'projects' ? chart.measure : PAIRS[pairOf(chart)][view.basis === 'actual' ? 1 : 0]
  const row = rows.find(({ key }) => key === (chart.per === null ? figure : `${figure}_per_head`))
  const cited = citations.get(figure)
  const rivals = rivalsOf(codes)
  const claim = row && differencesOf(row, rivals, view.language)
  if (!claim || !cited) return null
  return (
    <CopySentence
      id={chartId(chart)}
      language={view.language}
      text={citedFinding({
        view,
        snapshot,
        origin,
        claim: ofReported(claim, chart, view.language),
        citations: cited,
        all: evidenceLink({ ...view, regions: rivals, edition: snapshot.number }, figure),
      })}
    />
  )
}

/** Names a chart on its page. */
export function chartId({ measure, per }: CompareChart): string {
  return `compare-${measure}${per === null ? '' : '-per-head'}`
}

/** Whose figures they are: those of projects that were reported, not of the places. */
function ofReported(claim: string, { measure, per }: CompareChart, language: Language): string {
  const zh = language === 'zh'
  const divisor = per === null ? '' : zh ? '（按普查人口计）' : ' (by census population)'
  if (zh) return `见报${measure === 'projects' ? '' : '项目'}${claim}${divisor}`
  const of = measure === 'projects' ? 'reported ' : 'reported projects, '
  return `${of}${claim.charAt(0).toLowerCase()}${claim.slice(1)}${divisor}`
}
