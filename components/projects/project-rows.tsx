import { overviewCopy } from '@/components/copy/overview'
import { projectsCopy } from '@/components/copy/projects'
import { projectLink } from '@/components/evidence/figure-list'
import { ScrollRegion } from '@/components/frame/scroll-region'
import type { Qualifier } from '@/lib/extract/types'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ProjectOrder, ProjectRow } from '@/lib/store/read'
import { formatAmount, formatDate, t, type View } from '@/lib/view'
import { DESCENDING_FIRST, type TableState } from './table-state'

interface Props {
  view: View
  rows: readonly ProjectRow[]
  state: TableState
  /** Address of the table in another order. */
  to: (next: Partial<TableState>) => string
  label: string
}

/** Projects in the order that the server was asked for; every heading is a link to another. On a phone each row is a card. */
export function ProjectRows({ view, rows, state, to, label }: Props) {
  const { language } = view
  const words = t(language)
  const heading = (order: ProjectOrder, name: string, className = '') => {
    const current = state.order === order
    const descending = current ? !state.descending : DESCENDING_FIRST.has(order)
    return (
      <th
        scope="col"
        className={className}
        aria-sort={current ? (state.descending ? 'descending' : 'ascending') : undefined}
      >
        <a href={to({ order, descending })} data-soft title={overviewCopy(language).sortBy(name)}>
          {name}
          {current && <span aria-hidden="true">{state.descending ? ' ↓' : ' ↑'}</span>}
        </a>
      </th>
    )
  }
  const shown = sidesOf(view)
  return (
    <ScrollRegion label={label} className="mt-3">
      <table className="data-table stacked">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {heading('name', words.table.project)}
            {heading('region', words.table.region)}
            {heading('industry', words.table.industry)}
            {heading('status', words.table.status)}
            {shown.planned && heading('investment', words.figure.totalInvestment, 'number wrapped')}
            {shown.actual && (
              <th scope="col" className="number wrapped">
                {words.figure.completedInvestment}
              </th>
            )}
            {heading('reported', projectsCopy(language).reported)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} view={view} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ view, row }: { view: View; row: ProjectRow }) {
  const { language } = view
  const words = t(language)
  const copy = projectsCopy(language)
  const page = projectLink(view, row.key)
  const shown = sidesOf(view)
  const money = (value: number | null, max: number | null, qualifier: string | null) =>
    value === null ? (
      <span className="text-muted">{words.missing}</span>
    ) : (
      <a href={`${page}#figures`} title={copy.toSentence}>
        {formatAmount(value, language, { max, qualifier: (qualifier ?? 'exact') as Qualifier })}
      </a>
    )
  return (
    <tr data-key={row.key}>
      <th scope="row" className="min-w-48">
        <a href={page} lang="zh-CN">
          {row.name}
        </a>
        {row.company && (
          <span className="block text-[0.8125rem] font-normal text-muted" lang="zh-CN">
            {row.company}
          </span>
        )}
      </th>
      <td>{regionLabel(row.regionCode, language, 'short')}</td>
      <td>{industryLabel(row.industrySlug, language)}</td>
      <td className="whitespace-nowrap">
        {words.terms.status[row.status as keyof typeof words.terms.status]}
      </td>
      {shown.planned && (
        <td
          className="number"
          data-label={words.figure.totalInvestment}
          data-empty={row.total === null ? '' : undefined}
          data-value={row.total ?? undefined}
        >
          {money(row.total, row.totalMax, row.totalQualifier)}
        </td>
      )}
      {shown.actual && (
        <td
          className="number"
          data-label={words.figure.completedInvestment}
          data-empty={row.completed === null ? '' : undefined}
        >
          {money(row.completed, row.completedMax, row.completedQualifier)}
        </td>
      )}
      <td className="whitespace-nowrap text-muted" data-empty={row.reported === null ? '' : undefined}>
        {formatDate(row.reported, language)}
      </td>
    </tr>
  )
}

/** Which sums a view's basis leaves. */
function sidesOf({ basis }: View) {
  return { planned: basis !== 'actual', actual: basis !== 'planned' }
}
