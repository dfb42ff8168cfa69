import { statisticsCopy } from '@/components/copy/statistics'
import { rowsAhead } from '@/components/frame/rows-ahead'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { regionLabel } from '@/lib/regions'
import type { GroupRow, StatisticRow } from '@/lib/store/read'
import { formatAmount, formatCount, formatPercent, formatQuantity, t, type View } from '@/lib/view'
import { type BackgroundRow, backgroundRows } from './rows'

/** Figures of the table stand in 亿元. */
const HUNDRED_MILLION = 1e8

/** A table with no more rows than this is open. */
const SHORT = 12

interface Props {
  view: View
  codes: readonly string[]
  statistics: readonly StatisticRow[]
  /** Planned and completed investment by region. */
  groups: readonly GroupRow[]
}

/** Official statistics of the regions shown, each with its publisher, as a measure for what newspapers report. */
export function OfficialFigures({ view, codes, statistics, groups }: Props) {
  const { language } = view
  const copy = statisticsCopy(language)
  const rows = backgroundRows(codes, statistics, groups)
  if (rows.length === 0) return null
  const sources = sourcesOf(rows)
  const withPerHead = rows.some(({ perHead }) => perHead !== null)
  return (
    <section
      aria-labelledby="official-heading"
      className="later mt-14"
      style={rowsAhead(rows.length <= SHORT ? rows.length : 0)}
    >
      <h2 id="official-heading" className="title text-xl">
        {copy.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.lead}</p>
      <details className="twin" open={rows.length <= SHORT}>
        <summary>{t(language).chart.table}</summary>
        <ScrollRegion label={copy.title}>
          <table className="data-table mt-2 max-w-4xl">
            <caption className="sr-only">{copy.title}</caption>
            <thead>
              <tr>
                <th scope="col">{copy.region}</th>
                <th scope="col" className="number">
                  {copy.population}
                </th>
                <th scope="col" className="number">
                  {copy.urban}
                </th>
                <th scope="col" className="number">
                  {copy.gdp}
                </th>
                {withPerHead && (
                  <th scope="col" className="number">
                    {copy.perHead}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <OfficialRow key={row.code} row={row} view={view} sources={sources} perHead={withPerHead} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <ol className="mt-2 text-[0.8125rem] text-muted">
          {sources.map(({ publisher, source }, i) => (
            <li key={source} id={`official-source-${i + 1}`} lang="zh-CN">
              {copy.sourceOf(i + 1, publisher, source)}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function OfficialRow(props: { row: BackgroundRow; view: View; sources: StatisticRow[]; perHead: boolean }) {
  const { row, view, sources } = props
  const { language } = view
  const copy = statisticsCopy(language)
  const note = ({ source }: StatisticRow) => {
    const n = sources.findIndex((other) => other.source === source) + 1
    return (
      <sup>
        <a href={`#official-source-${n}`} aria-label={copy.note(n)}>
          {n}
        </a>
      </sup>
    )
  }
  return (
    <tr data-key={row.code}>
      <th scope="row">{regionLabel(row.code, language)}</th>
      <td className="number">
        {formatCount(row.population?.value ?? null, language)}
        {row.population && note(row.population)}
      </td>
      <td className="number">
        {row.urbanShare === null ? t(language).missing : formatPercent(row.urbanShare, language)}
      </td>
      <td className="number">
        {row.gdp ? (
          <>
            {formatAmount(row.gdp.value * HUNDRED_MILLION, language)}{' '}
            <span className="text-muted">{copy.year(row.gdp.year)}</span>
            {note(row.gdp)}
          </>
        ) : (
          t(language).missing
        )}
      </td>
      {props.perHead && (
        <td className="number">
          {formatQuantity(
            { value: row.perHead, unit: 'CNY/person', qualifier: row.perHeadInexact ? 'about' : 'exact' },
            language,
          )}
        </td>
      )}
    </tr>
  )
}

/** Sources in the order in which the table first needs them. */
function sourcesOf(rows: readonly BackgroundRow[]): StatisticRow[] {
  const sources = new Map<string, StatisticRow>()
  for (const figure of rows.flatMap(({ population, gdp }) => [population, gdp]))
    if (figure && !sources.has(figure.source)) sources.set(figure.source, figure)
  return [...sources.values()]
}
