import { overviewCopy } from '@/components/copy/overview'
import type { Cite } from '@/components/sentence/cite-charts'
import { renderChart } from '@/lib/charts'
import { timelineColumns, timelineOf } from '@/lib/charts/timeline'
import type { TimelineRow } from '@/lib/store/read'
import { formatCount, formatPeriod, type View } from '@/lib/view'
import { ChartFigure } from './chart-figure'
import { drawn } from './drawn'
import { timelineSubtitle, timelineTitle } from './timeline-words'

const WIDE = 600
const NARROW = 390

/** When the documents behind a view were published. */
export function TimelineFigure({
  view,
  rows,
  cite,
}: {
  view: View
  rows: readonly TimelineRow[]
  cite?: Cite
}) {
  const { language } = view
  const copy = overviewCopy(language)
  const timeline = timelineOf(rows)
  const { buckets, by, undated } = timeline
  const title = timelineTitle(timeline, language)
  const draw = (width: number, id: string) =>
    drawn(['timeline', buckets, by, language, width, title], () =>
      renderChart(timelineColumns(timeline, { language, width }), { id, title }),
    )
  return (
    <ChartFigure
      id="timeline"
      title={title}
      subtitle={timelineSubtitle(timeline, language)}
      language={language}
      width={WIDE}
      wide={draw(WIDE, 'timeline')}
      narrow={buckets.length > 10 ? draw(NARROW, 'timeline-narrow') : undefined}
      sentence={buckets.length === 0 ? undefined : cite?.(title, 'documents')}
      note={
        undated > 0 && (
          <p className="mt-1 text-[0.8125rem] text-muted">
            {copy.timelineUndated(formatCount(undated, language))}
          </p>
        )
      }
      table={
        <table className="data-table max-w-md">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{copy.timelinePeriod}</th>
              <th scope="col" className="number">
                {copy.timelineDocuments}
              </th>
              <th scope="col" className="number">
                {copy.timelineFigures}
              </th>
            </tr>
          </thead>
          <tbody>
            {buckets
              .filter(({ documents }) => documents > 0)
              .map(({ period, documents, figures }) => (
                <tr key={period}>
                  <th scope="row">{formatPeriod(period, language)}</th>
                  <td className="number">{formatCount(documents, language)}</td>
                  <td className="number">{formatCount(figures, language)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      }
    />
  )
}
