import { regionsCopy } from '@/components/copy/regions'
import { projectLink } from '@/components/evidence/figure-list'
import { ScrollRegion } from '@/components/frame/scroll-region'
import { linkTo } from '@/components/link'
import type { Qualifier } from '@/lib/extract/types'
import { industryLabel } from '@/lib/industries'
import type { CompanyRow, ProjectRow } from '@/lib/store/read'
import { formatAmount, formatCount, t, type View } from '@/lib/view'

interface Props {
  view: View
  projects: { rows: readonly ProjectRow[]; total: number }
  companies: { rows: readonly CompanyRow[]; total: number }
}

/** The largest projects, and the companies with most of them. */
export function RegionBuilders({ view, projects, companies }: Props) {
  const { language } = view
  const copy = regionsCopy(language)
  const shown = formatCount(projects.rows.length, language)
  const all = formatCount(projects.total, language)
  if (projects.total === 0) return null
  return (
    <section className="mt-14">
      <h2 id="built-heading" className="title text-xl">
        {copy.builtTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.projectsShown(shown, all)}</p>
      <Projects view={view} rows={projects.rows} />
      {projects.total > projects.rows.length && (
        <p className="no-print mt-2 text-[0.9375rem]">
          <a href={linkTo('/projects', view)}>{copy.allProjects(all)}</a>
        </p>
      )}
      {companies.total > 0 && <Companies view={view} companies={companies} />}
    </section>
  )
}

function Projects({ view, rows }: { view: View; rows: readonly ProjectRow[] }) {
  const { language } = view
  const words = t(language)
  return (
    <ScrollRegion label={regionsCopy(language).builtTitle} className="mt-3">
      <table className="data-table stacked">
        <caption className="sr-only">{regionsCopy(language).builtTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.project}</th>
            <th scope="col">{words.table.industry}</th>
            <th scope="col">{words.table.status}</th>
            <th scope="col" className="number">
              {words.figure.totalInvestment}
            </th>
            <th scope="col" className="number">
              {words.figure.completedInvestment}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="min-w-48">
                <a href={projectLink(view, row.key)} lang="zh-CN">
                  {row.name}
                </a>
                {row.company && (
                  <span className="block text-[0.8125rem] font-normal text-muted" lang="zh-CN">
                    {row.company}
                  </span>
                )}
              </th>
              <td>{industryLabel(row.industrySlug, language)}</td>
              <td className="whitespace-nowrap">
                {words.terms.status[row.status as keyof typeof words.terms.status]}
              </td>
              <Money
                view={view}
                label={words.figure.totalInvestment}
                href={`${projectLink(view, row.key)}#figures`}
                figure={{ value: row.total, max: row.totalMax, qualifier: row.totalQualifier }}
              />
              <Money
                view={view}
                label={words.figure.completedInvestment}
                href={`${projectLink(view, row.key)}#figures`}
                figure={{ value: row.completed, max: null, qualifier: row.completedQualifier }}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Money(props: {
  view: View
  label: string
  href: string
  figure: { value: number | null; max: number | null; qualifier: string | null }
}) {
  const { view, label, href, figure } = props
  const { value, max, qualifier } = figure
  return (
    <td className="number" data-label={label} data-empty={value === null ? '' : undefined}>
      {value === null ? (
        <span className="text-muted">{t(view.language).missing}</span>
      ) : (
        <a href={href}>
          {formatAmount(value, view.language, { max, qualifier: (qualifier ?? 'exact') as Qualifier })}
        </a>
      )}
    </td>
  )
}

function Companies({ view, companies }: Pick<Props, 'view' | 'companies'>) {
  const { language } = view
  const copy = regionsCopy(language)
  const words = t(language)
  const count = (n: number) => formatCount(n, language)
  return (
    <div className="mt-8 max-w-3xl">
      <h3 className="text-[1.0625rem]">{copy.companies}</h3>
      <p className="mt-1 text-sm text-muted">
        {copy.companiesLead(count(companies.rows.length), count(companies.total))}
      </p>
      <table className="data-table mt-2">
        <caption className="sr-only">{copy.companies}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.company}</th>
            <th scope="col" className="number">
              {copy.projects}
            </th>
            <th scope="col" className="number">
              {words.figure.totalInvestment}
            </th>
          </tr>
        </thead>
        <tbody>
          {companies.rows.map((row) => (
            <tr key={row.company}>
              <th scope="row" lang="zh-CN">
                {row.company}
              </th>
              <td className="number">{count(row.projects)}</td>
              <td className="number">
                {formatAmount(row.total, language, { qualifier: row.inexact > 0 ? 'about' : 'exact' })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
