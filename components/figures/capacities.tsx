import { overviewCopy } from '@/components/copy/overview'
import { rowsAhead } from '@/components/frame/rows-ahead'
import type { Unit } from '@/lib/extract/types'
import type { CapacityRow } from '@/lib/store/read'
import { formatCount, formatQuantity, t, type View } from '@/lib/view'
import { evidenceLink } from './evidence-link'

const FIRST = 8

/** Capacities, each product by itself: tonnes of different things do not add up. */
export function Capacities({ view, rows }: { view: View; rows: readonly CapacityRow[] }) {
  const { language } = view
  const words = t(language)
  const copy = overviewCopy(language)
  const shown = rows.filter((row) => view.basis === null || row.basis === view.basis)
  return (
    <section aria-labelledby="capacity-heading">
      <h2 id="capacity-heading" className="title text-xl">
        {copy.capacityTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">{shown.length > 0 ? copy.capacityLead : copy.capacityNone}</p>
      {shown.length > 0 && (
        <div className="flow-on-paper mt-3 grid gap-x-10 lg:grid-cols-2">
          {(['planned', 'actual'] as const).map((basis) => {
            const mine = shown.filter((row) => row.basis === basis)
            if (mine.length === 0) return null
            return (
              <div
                key={basis}
                className="later later-list min-w-0"
                style={rowsAhead(Math.min(mine.length, FIRST))}
              >
                <h3 className="mt-2">
                  <span className={`tag tag-${basis}`}>{words.terms.basis[basis]}</span>
                </h3>
                <CapacityTable view={view} rows={mine.slice(0, FIRST)} />
                {mine.length > FIRST && (
                  <details className="twin">
                    <summary>{copy.allProducts(formatCount(mine.length, language))}</summary>
                    <CapacityTable view={view} rows={mine.slice(FIRST)} />
                  </details>
                )}
              </div>
            )
          })}
        </div>
      )}
    </section>
  )
}

function CapacityTable({ view, rows }: { view: View; rows: readonly CapacityRow[] }) {
  const { language } = view
  const copy = overviewCopy(language)
  return (
    <table className="data-table">
      <caption className="sr-only">{copy.capacityTitle}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.product} ${row.unit}`}>
            <th scope="row" lang="zh-CN">
              {row.product || copy.noProduct}
            </th>
            <td className="number">
              <a
                href={evidenceLink(view, `capacity_${row.basis}`, { product: row.product, unit: row.unit })}
                data-figure="capacity"
                data-value={row.value}
              >
                {formatQuantity(
                  {
                    value: row.value,
                    unit: row.unit as Unit,
                    qualifier: row.inexact > 0 ? 'about' : 'exact',
                  },
                  language,
                )}
                {row.unit === 'unit' && (language === 'zh' ? '（台、套、件）/年' : ' units/a')}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
