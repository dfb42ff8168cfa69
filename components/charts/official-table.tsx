import { statisticsCopy } from '@/components/copy/statistics'
import { regionLink } from '@/components/regions/addresses'
import { indicatorLabel, indicatorValue } from '@/components/statistics/indicators'
import { regionLabel } from '@/lib/regions'
import type { StatisticRow } from '@/lib/store/read'
import { t, type View } from '@/lib/view'

/** Official figures of a comparison, each with its year and who published it. */
export function OfficialTable(props: { view: View; rows: readonly StatisticRow[]; caption: string }) {
  const { view, rows, caption } = props
  const { language } = view
  const mine = rows
    .filter(({ indicator }) => indicator === view.measure)
    .sort((a, b) => b.value - a.value || (a.regionCode < b.regionCode ? -1 : 1))
  return (
    <table className="data-table max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(language).table.region}</th>
          <th scope="col" className="number">
            {indicatorLabel(view.measure, language)}
          </th>
          <th scope="col">{t(language).filter.year}</th>
          <th scope="col">{statisticsCopy(language).sources}</th>
        </tr>
      </thead>
      <tbody>
        {mine.map((row) => (
          <tr key={row.regionCode} data-key={row.regionCode}>
            <th scope="row">
              <a href={regionLink(view, row.regionCode)}>{regionLabel(row.regionCode, language)}</a>
            </th>
            <td className="number" data-value={row.value}>
              {indicatorValue(row, language)}
            </td>
            <td>{row.year}</td>
            <td lang="zh-CN">
              {row.publisher}：{row.source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
