import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn } from '@/components/charts/drawn'
import { OfficialTable } from '@/components/charts/official-table'
import { SumsTable } from '@/components/charts/regions-section'
import { peerBars, renderChart } from '@/lib/charts'
import { chartSubtitle, isOfficial, type Level, type View } from '@/lib/view'
import { viewOfAll } from './addresses'
import type { League } from './league'

const WIDE = 600
const NARROW = 390

interface Props {
  id: string
  view: View
  league: League
  level: Level
  /** The region that the page is about; absent where the ranking is of its parts. */
  marked?: string
  title: string
}

/** Units of an area by the measure of the view, with the region that the page is about marked. */
export function RegionRanking({ id, view, league, level, marked = '', title }: Props) {
  const { language, measure, basis } = view
  const options = { ...league.comparison.detail, measure, basis, language }
  const rows = league.rows.filter((row) => row.code === marked || row.planned !== null || row.actual !== null)
  const draw = (width: number, name: string) =>
    drawn(['peers', rows, marked, options, width, title], () =>
      renderChart(peerBars(rows, marked, { ...options, width }), { id: name, title }),
    )
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={chartSubtitle({ ...view, ...league.comparison.detail }, '')}
      language={language}
      width={WIDE}
      wide={draw(WIDE, id)}
      narrow={draw(NARROW, `${id}-narrow`)}
      table={
        isOfficial(measure) ? (
          <OfficialTable view={view} rows={league.comparison.statistics} caption={title} />
        ) : (
          <SumsTable view={viewOfAll(view, level)} comparison={league.comparison} caption={title} />
        )
      }
    />
  )
}
