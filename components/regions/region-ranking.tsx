import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn } from '@/components/charts/drawn'
import { PairTable } from '@/components/charts/pair-table'
import { tableRows } from '@/components/charts/rows'
import { peerBars, renderChart } from '@/lib/charts'
import { regionLabel } from '@/lib/regions'
import type { GroupRow } from '@/lib/store/read'
import { chartSubtitle, t, type View } from '@/lib/view'
import { viewOfAll } from './addresses'
import type { League } from './league'

const WIDE = 600
const NARROW = 390

interface Props {
  id: string
  view: View
  league: League
  groups: readonly GroupRow[]
  /** The region that the page is about; absent where the ranking is of its parts. */
  marked?: string
  title: string
}

/** Units of an area by the measure of the view, with the region that the page is about marked. */
export function RegionRanking({ id, view, league, groups, marked = '', title }: Props) {
  const { language, measure, basis } = view
  const rows = league.rows.filter(
    (row) => row.code === marked || measure === 'projects' || row.planned !== null || row.actual !== null,
  )
  const draw = (width: number, name: string) =>
    drawn(['peers', rows, marked, measure, basis, language, width, title], () =>
      renderChart(peerBars(rows, marked, { measure, basis, language, width }), { id: name, title }),
    )
  const wide = viewOfAll(view, 'county')
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
          rows={tableRows(
            wide,
            league.rows.flatMap(({ code }) => groups.filter(({ key }) => key === code)),
            (key) => regionLabel(key, language),
            (key) => ({ region: key }),
          )}
        />
      }
    />
  )
}
