import { evidenceLink } from '@/components/figures/evidence-link'
import { citedFinding } from '@/components/sentence/cite'
import { CopySentence } from '@/components/sentence/copy-sentence'
import { regionLabel } from '@/lib/regions'
import { type Citations, PAIRS, SERIES, type SeriesName, type Snapshot } from '@/lib/store/read'
import { type Language, listedText, type View } from '@/lib/view'
import { pairOf } from './chart-rows'
import { type CompareChart, chartId } from './charts'
import { differencesOf } from './differences'
import { rivalsOf, toldRegions } from './rivals'
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

/**
 * What a chart shows, with its sources: the differences among regions of one level; where no two can be compared, the
 * figures side by side.
 */
export function CompareSentence({ view, codes, citations, rows, snapshot, origin, chart }: Props) {
  const told = toldRegions(codes)
  const found = figuresOf(view, chart)
    .map((figure) => ({
      figure,
      cited: citations.get(figure),
      row: rows.find(({ key }) => key === (chart.per === null ? figure : `${figure}_per_head`)),
    }))
    .find(({ cited, row }) => cited && cited.rows.length > 0 && row?.cells.some(isTold))
  if (!found?.row || !found.cited) return null
  const { figure, row, cited } = found
  const claim = differencesOf(row, rivalsOf(codes), view.language) ?? listedOf(row, told, figure, chart, view)
  if (claim === null) return null
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
        all: evidenceLink({ ...view, regions: told, edition: snapshot.number }, figure),
      })}
    />
  )

  function isTold({ code, value }: MeasureRow['cells'][number]) {
    return value !== null && told.includes(code)
  }
}

/** The figures that a chart may be told by: planned first, actual where nothing is planned. */
function figuresOf({ basis }: View, chart: CompareChart): readonly (SeriesName | 'projects')[] {
  if (chart.measure === 'projects') return ['projects']
  const [planned, actual] = PAIRS[pairOf(chart)]
  return basis === null ? [planned, actual] : [basis === 'actual' ? actual : planned]
}

function listedOf(
  row: MeasureRow,
  told: readonly string[],
  figure: SeriesName | 'projects',
  { measure, per }: CompareChart,
  { language }: View,
): string | null {
  const cells = row.cells.filter(({ code }) => told.includes(code))
  const values = cells.map(({ code, value, qualifier }) => ({
    name: regionLabel(code, language),
    value,
    qualifier,
  }))
  const basis = figure === 'projects' ? 'planned' : SERIES[figure].side
  return listedText(values, { measure, basis, per, language })
}

/** Whose figures they are: those of projects that were reported, not of the places. */
function ofReported(claim: string, { measure, per }: CompareChart, language: Language): string {
  const zh = language === 'zh'
  const divisor = per === null ? '' : zh ? '（按普查人口计）' : ' (by census population)'
  if (zh) return `见报${measure === 'projects' ? '' : '项目'}${claim}${divisor}`
  const of = measure === 'projects' ? 'reported ' : 'reported projects, '
  return `${of}${claim.charAt(0).toLowerCase()}${claim.slice(1)}${divisor}`
}
