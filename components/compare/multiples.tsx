import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn } from '@/components/charts/drawn'
import { PairTable } from '@/components/charts/pair-table'
import { compareCopy } from '@/components/copy/compare'
import { evidenceLink } from '@/components/figures/evidence-link'
import { viewOfRegion } from '@/components/regions/addresses'
import { type RegionRow, rankingBars, renderChart } from '@/lib/charts'
import { type Citations, PAIRS, type SeriesName, type Snapshot } from '@/lib/store/read'
import { chartSubtitle, t, type View } from '@/lib/view'
import { chartRows, chartTitle, pairOf } from './chart-rows'
import { CHARTS, type CompareChart, chartId } from './charts'
import { CompareSentence } from './compare-sentence'
import type { CompareData, MeasureRow } from './table'

const WIDE = 560
const NARROW = 390

interface Props {
  view: View
  codes: readonly string[]
  data: CompareData & { citations: ReadonlyMap<SeriesName | 'projects', Citations> }
  /** The table's rows, which hold the same figures. */
  rows: readonly MeasureRow[]
  snapshot: Snapshot
  origin: string
}

/** The charts for which anything is reported, with their rows. */
export function toldCharts(view: View, codes: readonly string[], data: CompareData) {
  return CHARTS.map((chart) => ({ chart, rows: chartRows(view, codes, data, chart) })).filter(({ rows }) =>
    rows.some(({ planned, actual }) => planned !== null || actual !== null),
  )
}

/** One chart per measure, all regions on its scale and in the order chosen. */
export function Multiples({ view, codes, data, rows: table, snapshot, origin }: Props) {
  const { language } = view
  const copy = compareCopy(language)
  const told = toldCharts(view, codes, data)
  const silent = CHARTS.filter((one) => one.per === null && !told.some(({ chart }) => chart === one))
  return (
    <section aria-label={copy.multiples} className="mt-8">
      <p className="text-sm text-muted">{copy.multiplesLead}</p>
      <div className="multiples mt-4">
        {told.map(({ chart, rows }) => (
          <div key={chartId(chart)} className="min-w-0">
            <Multiple
              view={{ ...view, ...chart, product: null }}
              chart={chart}
              rows={rows}
              sums={chartRows(view, codes, data, { measure: chart.measure, per: null } as CompareChart)}
            />
            <CompareSentence
              view={view}
              codes={codes}
              citations={data.citations}
              rows={table}
              snapshot={snapshot}
              origin={origin}
              chart={chart}
            />
          </div>
        ))}
      </div>
      {silent.length > 0 && (
        <p className="mt-4 text-sm text-muted">
          {copy.nothing(
            silent.map(({ measure }) => t(language).terms.viewMeasure[measure]).join(t(language).separator),
          )}
        </p>
      )}
    </section>
  )
}

interface MultipleProps {
  view: View
  chart: CompareChart
  rows: RegionRow[]
  /** The same before anything was divided by people. */
  sums: RegionRow[]
}

function Multiple({ view, chart, rows, sums }: MultipleProps) {
  const { language, measure, basis, per } = view
  const id = chartId(chart)
  const title = chartTitle(view, rows)
  const options = { measure, basis, language, per }
  const draw = (width: number, name: string) =>
    drawn(['compare', rows, options, width, title], () =>
      renderChart(rankingBars(rows, { ...options, width }), { id: name, title }),
    )
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={chartSubtitle(view, '')}
      language={language}
      width={WIDE}
      wide={draw(WIDE, id)}
      narrow={draw(NARROW, `${id}-narrow`)}
      table={<Figures view={view} chart={chart} rows={rows} sums={sums} caption={title} />}
    />
  )
}

/** The figures of a chart; beside those per head stand the sums that were divided. */
function Figures({ view, chart, rows, sums, caption }: MultipleProps & { caption: string }) {
  const { language } = view
  const [planned, actual] = PAIRS[pairOf(chart)]
  const link = (row: RegionRow, figure: Parameters<typeof evidenceLink>[1]) =>
    evidenceLink(viewOfRegion(view, row.code), figure)
  const pairs = sums.map((row, i) => ({
    key: row.code,
    name: row.name,
    projects: row.projects,
    planned: row.planned,
    actual: row.actual,
    plannedInexact: row.plannedQualifier === 'about',
    actualInexact: row.actualQualifier === 'about',
    divided: chart.per === null ? undefined : rows[i],
    links: { projects: link(row, 'projects'), planned: link(row, planned), actual: link(row, actual) },
  }))
  return (
    <PairTable
      view={view}
      detail={{ per: chart.per }}
      head={t(language).table.region}
      caption={caption}
      rows={pairs}
    />
  )
}
