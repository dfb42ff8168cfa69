import { overviewCopy } from '@/components/copy/overview'
import { projectsCopy } from '@/components/copy/projects'
import type { ProjectOrder } from '@/lib/store/read'
import { t, type View } from '@/lib/view'
import { DESCENDING_FIRST, type TableState } from './table-state'

/** The orders of the table as links, where its headings are not to be seen: on phones. */
export function SortLinks(props: {
  view: View
  state: TableState
  to: (next: Partial<TableState>) => string
}) {
  const { view, state, to } = props
  const words = t(view.language)
  const copy = projectsCopy(view.language)
  const orders: [ProjectOrder, string][] = [
    ['investment', words.table.investment],
    ['reported', copy.reported],
    ['name', copy.name],
    ['region', words.table.region],
    ['industry', words.table.industry],
    ['status', words.table.status],
  ]
  return (
    <nav aria-label={copy.order} className="segments no-print mt-2 sm:hidden">
      {orders.map(([order, label]) => {
        const current = state.order === order
        const descending = current ? !state.descending : DESCENDING_FIRST.has(order)
        return (
          <a
            key={order}
            href={to({ order, descending })}
            aria-current={current ? 'true' : undefined}
            title={overviewCopy(view.language).sortBy(label)}
            data-soft
          >
            {label}
            {current && <span aria-hidden="true">{state.descending ? ' ↓' : ' ↑'}</span>}
          </a>
        )
      })}
    </nav>
  )
}
