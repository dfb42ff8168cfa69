import { evidenceCopy } from '@/components/copy/evidence'
import { sourcesCopy } from '@/components/copy/sources'
import { sourceLink } from '@/components/evidence/source-line'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { regionLabel } from '@/lib/regions'
import type { DocumentRow } from '@/lib/store/read'
import { formatCount, formatDate, t, type View } from '@/lib/view'

/** Documents with publisher, date and how much was taken from them. */
export function DocumentTable({ view, rows }: { view: View; rows: readonly DocumentRow[] }) {
  const { language } = view
  const words = t(language)
  const copy = sourcesCopy(language)
  return (
    <ScrollRegion label={copy.title} className="mt-5">
      <table className="data-table stacked">
        <caption className="sr-only">{copy.title}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.document}</th>
            <th scope="col">{words.evidence.publisher}</th>
            <th scope="col">{words.evidence.published}</th>
            <th scope="col">{words.table.region}</th>
            <th scope="col" className="number">
              {copy.articles}
            </th>
            <th scope="col" className="number">
              {copy.facts}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="min-w-48">
                <a href={sourceLink(view, row.key)} lang="zh-CN">
                  {row.title ?? row.name}
                </a>
                {row.restated && (
                  <span className="ml-2 tag" title={words.evidence.restated}>
                    {evidenceCopy(language).restatement}
                  </span>
                )}
              </th>
              <td lang="zh-CN">{row.publisher ?? words.missing}</td>
              <td className="whitespace-nowrap">{formatDate(row.published, language)}</td>
              <td className="whitespace-nowrap">
                {row.regionCode ? regionLabel(row.regionCode, language, 'short') : words.missing}
              </td>
              <td className="number" data-label={copy.articles}>
                {formatCount(row.articles, language)}
              </td>
              <td className="number" data-label={copy.facts}>
                {formatCount(row.facts, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
