import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn } from '@/components/charts/drawn'
import { PairTable } from '@/components/charts/pair-table'
import { compareCopy } from '@/components/copy/compare'
import { evidenceLink } from '@/components/figures/evidence-link'
import { viewOfRegion } from '@/components/regions/addresses'
import { citedFinding } from '@/components/sentence/cite'
import { CopySentence } from '@/components/sentence/copy-sentence'
import { type RegionRow, rankingBars, renderChart } from '@/lib/charts'
import { regionByCode, regionLabel } from '@/lib/regions'
import {
  type Citations,
  NOTHING_REPORTED,
  PAIRS,
  type PairName,
  type SeriesName,
  type Snapshot,
  type Sum,
} from '@/lib/store/read'
import { chartSubtitle, type Language, measureNoun, rankingTitle, t, type View } from '@/lib/view'
import { differencesOf } from './differences'
import { rivalsOf } from './rivals'
import type { CompareData, MeasureRow } from './table'

const WIDE = 560
const NARROW = 390
const MEASURES = ['investment', 'projects', 'installed_capacity', 'output_value', 'jobs'] as const
type Measure = (typeof MEASURES)[number]

interface Props {
  view: View
  codes: readonly string[]
  data: CompareData & { citations: ReadonlyMap<SeriesName | 'projects', Citations> }
  /** The table's rows, which hold the same figures. */
  rows: readonly MeasureRow[]
  snapshot: Snapshot
  origin: string
}

/** One chart per measure, all regions on its scale and in the order chosen. */
export function Multiples(props: Props) {
  const { view, codes, data } = props
  const { language } = view
  const copy = compareCopy(language)
  const charts = MEASURES.map((measure) => ({ measure, rows: rowsOf(view, codes, data, measure) }))
  const told = charts.filter(({ rows }) =>
    rows.some(({ planned, actual }) => planned !== null || actual !== null),
  )
  const silent = charts.filter((chart) => !told.includes(chart))
  return (
    <section aria-label={copy.multiples} className="mt-8">
      <p className="text-sm text-muted">{copy.multiplesLead}</p>
      <div className="multiples mt-4">
        {told.map(({ measure, rows }) => (
          <div key={measure} className="min-w-0">
            <Multiple view={{ ...view, measure, per: null, product: null }} rows={rows} />
            <Sentence {...props} measure={measure} />
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

function Multiple({ view, rows }: { view: View; rows: RegionRow[] }) {
  const { language, measure, basis } = view
  const id = `compare-${measure}`
  const title = titleOf(view, rows)
  const draw = (width: number, name: string) =>
    drawn(['compare', rows, measure, basis, language, width, title], () =>
      renderChart(rankingBars(rows, { measure, basis, language, width }), { id: name, title }),
    )
  const link = (row: RegionRow, figure: Parameters<typeof evidenceLink>[1]) =>
    evidenceLink(viewOfRegion(view, row.code), figure)
  const [planned, actual] = PAIRS[pairOf(measure as Measure)]
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={chartSubtitle(view, '')}
      language={language}
      width={WIDE}
      wide={draw(WIDE, id)}
      narrow={draw(NARROW, `${id}-narrow`)}
      table={
        <PairTable
          view={view}
          head={t(language).table.region}
          caption={title}
          rows={rows.map((row) => ({
            key: row.code,
            name: row.name,
            projects: row.projects,
            planned: row.planned,
            actual: row.actual,
            plannedInexact: row.plannedQualifier === 'about',
            actualInexact: row.actualQualifier === 'about',
            links: {
              projects: link(row, 'projects'),
              planned: link(row, planned),
              actual: link(row, actual),
            },
          }))}
        />
      }
    />
  )
}

/** What the chart shows of regions of one level, with its sources; nothing where no two can be compared. */
function Sentence({ view, codes, data, rows, snapshot, origin, measure }: Props & { measure: Measure }) {
  const figure = measure === 'projects' ? measure : PAIRS[measure][view.basis === 'actual' ? 1 : 0]
  const row = rows.find(({ key }) => key === figure)
  const citations = data.citations.get(figure)
  const rivals = rivalsOf(codes)
  const claim = row && differencesOf(row, rivals, view.language)
  if (!claim || !citations) return null
  return (
    <CopySentence
      id={`compare-${measure}`}
      language={view.language}
      text={citedFinding({
        view,
        snapshot,
        origin,
        claim: ofReported(claim, measure, view.language),
        citations,
        all: evidenceLink({ ...view, regions: rivals, edition: snapshot.number }, figure),
      })}
    />
  )
}

/** Whose figures they are: those of projects that were reported, not of the places. */
function ofReported(claim: string, measure: Measure, language: Language): string {
  if (language === 'zh') return `见报${measure === 'projects' ? '' : '项目'}${claim}`
  return `${measure === 'projects' ? 'reported ' : 'reported projects, '}${claim.charAt(0).toLowerCase()}${claim.slice(1)}`
}

function pairOf(measure: Measure): PairName {
  return measure === 'projects' ? 'investment' : measure
}

/** A finding among regions of one level; where levels are mixed, only what is shown: the larger contains the smaller. */
function titleOf(view: View, rows: readonly RegionRow[]): string {
  const { language, measure, basis } = view
  const levels = new Set(rows.map(({ code }) => regionByCode(code)?.level))
  if (levels.size === 1) return rankingTitle(rows, { measure, basis, language, whole: null })
  const noun = basis === null ? t(language).terms.viewMeasure[measure] : measureNoun(measure, basis, language)
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

function rowsOf(view: View, codes: readonly string[], data: CompareData, measure: Measure): RegionRow[] {
  const { language, basis } = view
  const [planned, actual] = PAIRS[pairOf(measure)]
  return codes.map((code) => {
    const { projects, sums } = data.profiles.get(code) ?? NOTHING_REPORTED
    const name = {
      code,
      name: regionLabel(code, language),
      shortName: regionLabel(code, language, 'short'),
      projects,
    }
    const mine = viewOfRegion(view, code)
    if (measure === 'projects')
      return { ...name, planned: projects || null, actual: null, href: evidenceLink(mine, 'projects') }
    const left = basis === 'actual' ? null : sums[planned].value
    const right = basis === 'planned' ? null : sums[actual].value
    return {
      ...name,
      planned: left,
      actual: right,
      plannedQualifier: qualifierOf(sums[planned]),
      actualQualifier: qualifierOf(sums[actual]),
      href: evidenceLink(mine, left !== null ? planned : right !== null ? actual : 'projects'),
    }
  })
}

function qualifierOf({ inexact }: Sum): 'about' | 'exact' {
  return inexact > 0 ? 'about' : 'exact'
}
