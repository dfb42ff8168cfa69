import { overviewCopy } from '@/components/copy/overview'
import type { Cite } from '@/components/sentence/cite-charts'
import { industryBars, renderChart, statusFunnel } from '@/lib/charts'
import { industryLabel } from '@/lib/industries'
import type { GroupRow, ProductCapacity } from '@/lib/store/read'
import {
  chartSubtitle,
  isOfficial,
  type MeasureDetail,
  rankingTitle,
  type ShownUnit,
  statusTitle,
  t,
  type View,
} from '@/lib/view'
import { ChartFigure } from './chart-figure'
import { drawn } from './drawn'
import { PairTable } from './pair-table'
import { industryRows, statusRows, tableRows } from './rows'

const WIDE = 600
const NARROW = 390
/** As many bars as can be taken in at a glance; the table has them all. */
const MOST = 12

interface IndustriesProps {
  view: View
  groups: readonly GroupRow[]
  /** Whose capacity, where that is what `groups` hold. */
  capacity?: ProductCapacity | null
  cite?: Cite
}

/** By industry what the view compares regions by; investment where that is nothing that industries have. */
export function IndustriesFigure({ view: given, groups, capacity = null, cite }: IndustriesProps) {
  const own = given.measure === 'capacity' ? capacity !== null : !isOfficial(given.measure)
  const view: View = { ...given, per: null, measure: own ? given.measure : 'investment' }
  const { language, measure, basis } = view
  const words = t(language)
  const detail: MeasureDetail = {
    product: capacity?.product ?? null,
    unit: (capacity?.unit as ShownUnit | undefined) ?? null,
  }
  const rows = industryRows(view, groups, capacity)
  const stated = rows.filter((row) => measure === 'projects' || row.planned !== null || row.actual !== null)
  const shown = stated.slice(0, MOST)
  const title = rankingTitle(rows, { ...detail, measure, basis, language, whole: null })
  const draw = (width: number, id: string) =>
    drawn(['industries', shown, detail, measure, basis, language, width, title], () =>
      renderChart(industryBars(shown, { ...detail, measure, basis, language, width }), { id, title }),
    )
  const order = new Map(rows.map((row, i) => [row.slug, i]))
  const ordered = [...groups].sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
  return (
    <ChartFigure
      id="industries"
      title={title}
      subtitle={`${words.chart.byIndustry}${language === 'zh' ? '，' : ', '}${chartSubtitle({ ...view, ...detail }, '')}`}
      language={language}
      width={WIDE}
      wide={draw(WIDE, 'industries')}
      narrow={draw(NARROW, 'industries-narrow')}
      sentence={cite?.(title, 'industries')}
      note={
        stated.length > MOST && (
          <p className="mt-1 text-[0.8125rem] text-muted">{words.chart.others(stated.length - MOST)}</p>
        )
      }
      table={
        <PairTable
          view={view}
          detail={detail}
          head={words.table.industry}
          caption={title}
          rows={tableRows(
            view,
            ordered,
            (key) => industryLabel(key, language),
            (key) => ({ industry: key, ...capacity }),
          )}
        />
      }
    />
  )
}

/** Projects from an agreement to a running plant. */
export function StatusFigure({ view, groups, cite }: Omit<IndustriesProps, 'capacity'>) {
  const { language } = view
  const words = t(language)
  const rows = statusRows(view, groups)
  const title = statusTitle(rows, language)
  const draw = (width: number, id: string) =>
    drawn(['stages', rows, language, width, title], () =>
      renderChart(statusFunnel(rows, { language, width }), { id, title }),
    )
  // Stages are counted; their investment stands beside whatever regions are compared by.
  const money: View = { ...view, measure: 'investment', product: null, per: null }
  return (
    <ChartFigure
      id="stages"
      title={title}
      subtitle={overviewCopy(language).statusSubtitle}
      language={language}
      width={WIDE}
      wide={draw(WIDE, 'stages')}
      narrow={draw(NARROW, 'stages-narrow')}
      sentence={cite?.(title, 'projects')}
      table={
        <PairTable
          view={money}
          head={words.table.status}
          caption={title}
          rows={tableRows(
            money,
            rows.flatMap((row) => groups.filter(({ key }) => key === row.key)),
            (key) => words.terms.status[key as keyof typeof words.terms.status],
            (key) => ({ status: key }),
          )}
        />
      }
    />
  )
}
