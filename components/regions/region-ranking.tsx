import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn } from '@/components/charts/drawn'
import { OfficialTable } from '@/components/charts/official-table'
import { SumsTable } from '@/components/charts/regions-section'
import { renderChart } from '@/lib/charts'
import { type CitedText, chartSubtitle, isOfficial, type Level, type View } from '@/lib/view'
import { viewOfAll } from './addresses'
import type { League } from './league'
import { leagueChart, leagueRows } from './league-chart'

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
  sentence?: CitedText | null
}

/** Units of an area by the measure of the view, with the region that the page is about marked. */
export function RegionRanking({ id, view, league, level, marked = '', title, sentence }: Props) {
  const { language, measure, basis } = view
  const rows = leagueRows(league, marked)
  const draw = (width: number, name: string) =>
    drawn(['peers', rows, marked, league.comparison.detail, measure, basis, language, width, title], () =>
      renderChart(leagueChart(league, marked, view, width), { id: name, title }),
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
      sentence={sentence}
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
