import { overviewCopy } from '@/components/copy/overview'
import { projectLink } from '@/components/evidence/figure-list'
import { Pager } from '@/components/frame/pager'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { linkTo } from '@/components/link'
import type { Qualifier } from '@/lib/extract/types'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ProjectOrder, ProjectPage, ProjectRow } from '@/lib/store/read'
import { formatAmount, formatCount, formatDate, t, type View } from '@/lib/view'

export const PAGE_SIZE = 20

export interface TableState {
  order: ProjectOrder
  descending: boolean
  page: number
}

/** What the first click on a heading does: largest and newest first, names from the beginning. */
const DESCENDING_FIRST: ReadonlySet<ProjectOrder> = new Set(['investment', 'status', 'reported'])

/** Parameters of the table in the URL; the order it opens with is not written. */
export function tableParameters({ order, descending, page }: TableState) {
  const standard = order === 'investment' && descending
  return {
    sort: standard ? null : `${descending ? '-' : ''}${order}`,
    page: page === 1 ? null : page,
  }
}

/** The table of projects, sorted and paged by the server. */
export function ProjectTable(props: { view: View; projects: ProjectPage; state: TableState }) {
  const { view, projects, state } = props
  const { language } = view
  const words = t(language)
  const copy = overviewCopy(language)
  const to = (next: Partial<TableState>) =>
    `${linkTo('/', view, tableParameters({ ...state, page: 1, ...next }))}#projects`
  const heading = (order: ProjectOrder, label: string, className = '') => {
    const current = state.order === order
    const descending = current ? !state.descending : DESCENDING_FIRST.has(order)
    return (
      <th
        scope="col"
        className={className}
        aria-sort={current ? (state.descending ? 'descending' : 'ascending') : undefined}
      >
        <a href={to({ order, descending })} data-soft title={copy.sortBy(label)}>
          {label}
          {current && <span aria-hidden="true">{state.descending ? ' ↓' : ' ↑'}</span>}
        </a>
      </th>
    )
  }
  const pages = Math.max(1, Math.ceil(projects.total / PAGE_SIZE))
  return (
    <section aria-labelledby="projects" className="mt-14">
      <h2 id="projects" className="title text-xl">
        {copy.projectsTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {projects.total > 0
          ? copy.projectsLead(formatCount(projects.total, language))
          : `${words.table.empty}${language === 'zh' ? '。' : '. '}${words.state.emptyHint}`}
      </p>
      {projects.total > 0 && (
        <ScrollRegion label={copy.projectsTitle} className="mt-3">
          <table className="data-table stacked">
            <caption className="sr-only">{copy.projectsTitle}</caption>
            <thead>
              <tr>
                {heading('name', words.table.project)}
                {heading('region', words.table.region)}
                {heading('industry', words.table.industry)}
                {heading('status', words.table.status)}
                {heading('investment', words.figure.totalInvestment, 'number')}
                <th scope="col" className="number">
                  {words.figure.completedInvestment}
                </th>
                {heading('reported', copy.reported)}
              </tr>
            </thead>
            <tbody>
              {projects.rows.map((row) => (
                <Row key={row.key} view={view} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Pager page={state.page} pages={pages} language={language} href={(page) => to({ page })} />
    </section>
  )
}

function Row({ view, row }: { view: View; row: ProjectRow }) {
  const { language } = view
  const words = t(language)
  const page = projectLink(view, row.key)
  const money = (value: number | null, max: number | null, qualifier: string | null) =>
    value === null ? (
      <span className="text-muted">{words.missing}</span>
    ) : (
      <a href={`${page}#figures`}>
        {formatAmount(value, language, { max, qualifier: (qualifier ?? 'exact') as Qualifier })}
      </a>
    )
  return (
    <tr>
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
      <td className="whitespace-nowrap">{regionLabel(row.regionCode, language, 'short')}</td>
      <td>{industryLabel(row.industrySlug, language)}</td>
      <td className="whitespace-nowrap">
        {words.terms.status[row.status as keyof typeof words.terms.status]}
      </td>
      <td
        className="number"
        data-label={words.figure.totalInvestment}
        data-empty={row.total === null ? '' : undefined}
      >
        {money(row.total, row.totalMax, row.totalQualifier)}
      </td>
      <td
        className="number"
        data-label={words.figure.completedInvestment}
        data-empty={row.completed === null ? '' : undefined}
      >
        {money(row.completed, null, row.completedQualifier)}
      </td>
      <td className="whitespace-nowrap text-muted" data-empty={row.statusAsOf === null ? '' : undefined}>
        {formatDate(row.statusAsOf, language)}
      </td>
    </tr>
  )
}
