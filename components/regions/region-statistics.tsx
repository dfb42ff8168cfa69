import { regionsCopy } from '@/components/copy/regions'
import { statisticsCopy } from '@/components/copy/statistics'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { INDICATOR_ORDER, indicatorLabel, indicatorValue } from '@/components/statistics/indicators'
import type { StatisticRow } from '@/lib/store/read'
import { formatCount, formatPeriod, type View } from '@/lib/view'

/** Every official figure of a region at hand: the newest of each indicator, the earlier ones folded in, with who published it. */
export function RegionStatistics({ view, rows }: { view: View; rows: readonly StatisticRow[] }) {
  const { language } = view
  const copy = regionsCopy(language)
  const sorted = [...rows].sort((a, b) => place(a) - place(b) || b.year - a.year)
  const newest = sorted.filter((row, i) => sorted[i - 1]?.indicator !== row.indicator)
  const earlier = sorted.filter((row) => !newest.includes(row))
  const sources = [...new Map([...newest, ...earlier].map((row) => [row.source, row])).values()]
  return (
    <section className="mt-14">
      <h2 id="statistics-heading" className="title text-xl">
        {copy.statistics}
      </h2>
      <p className="mt-1 text-sm text-muted">{rows.length > 0 ? copy.statisticsLead : copy.noStatistics}</p>
      {newest.length > 0 && <Figures view={view} label={copy.statistics} rows={newest} sources={sources} />}
      {earlier.length > 0 && (
        <details className="twin">
          <summary>{copy.more(formatCount(earlier.length, language))}</summary>
          <Figures
            view={view}
            label={copy.more(formatCount(earlier.length, language))}
            rows={earlier}
            sources={sources}
          />
        </details>
      )}
      {sources.length > 0 && (
        <ol className="mt-2 text-[0.8125rem] text-muted">
          {sources.map(({ publisher, source }, i) => (
            <li key={source} id={`statistics-source-${i + 1}`} lang="zh-CN">
              {statisticsCopy(language).sourceOf(i + 1, publisher, source)}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function place({ indicator }: StatisticRow): number {
  const at = INDICATOR_ORDER.indexOf(indicator)
  return at < 0 ? INDICATOR_ORDER.length : at
}

function Figures(props: {
  view: View
  label: string
  rows: readonly StatisticRow[]
  sources: readonly StatisticRow[]
}) {
  const { language } = props.view
  const copy = regionsCopy(language)
  return (
    <ScrollRegion label={props.label} className="mt-2">
      <table className="data-table max-w-3xl">
        <caption className="sr-only">{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.indicator}</th>
            <th scope="col">{copy.year}</th>
            <th scope="col" className="number">
              {copy.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => {
            const n = props.sources.findIndex(({ source }) => source === row.source) + 1
            return (
              <tr key={`${row.indicator} ${row.year}`}>
                <th scope="row">{indicatorLabel(row.indicator, language)}</th>
                <td className="whitespace-nowrap">{formatPeriod(String(row.year), language)}</td>
                <td className="number">
                  {indicatorValue(row, language)}
                  <sup>
                    <a href={`#statistics-source-${n}`} aria-label={statisticsCopy(language).note(n)}>
                      {n}
                    </a>
                  </sup>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
