import { projectCopy } from '@/components/copy/project'
import { linkTo } from '@/components/link'
import { regionLink } from '@/components/regions/addresses'
import { LocatorMap } from '@/components/regions/locator-map'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ProjectDetail } from '@/lib/store/read'
import { DEFAULT_VIEW, formatDate, t, type View } from '@/lib/view'

/** What a project is, by whom and where, with its place on the map. */
export function ProjectHead({ view, project }: { view: View; project: ProjectDetail }) {
  const { language } = view
  const { terms } = t(language)
  const copy = projectCopy(language)
  const standard: View = { ...DEFAULT_VIEW, language, edition: view.edition }
  return (
    <div className="project-head mt-3">
      <div className="min-w-0">
        <h1 className="title text-3xl" lang="zh-CN">
          {project.name}
        </h1>
        <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3">
          <div>
            <dt className="caption">{copy.status}</dt>
            <dd>
              {terms.status[project.status as keyof typeof terms.status]}
              {project.statusAsOf && (
                <span className="ml-2 text-[0.8125rem] text-muted">
                  {copy.asOf(formatDate(project.statusAsOf, language))}
                </span>
              )}
            </dd>
          </div>
          <div>
            <dt className="caption">{copy.region}</dt>
            <dd>
              <a href={regionLink(standard, project.regionCode)}>
                {regionLabel(project.regionCode, language)}
              </a>
            </dd>
          </div>
          <div>
            <dt className="caption">{copy.industry}</dt>
            <dd>
              <a href={linkTo('/projects', standard, {}, { industries: [project.industrySlug] })}>
                {industryLabel(project.industrySlug, language)}
              </a>
            </dd>
          </div>
          {project.company && (
            <div>
              <dt className="caption">{copy.company}</dt>
              <dd>
                <a
                  href={linkTo('/projects', standard, { q: project.company })}
                  lang="zh-CN"
                  title={copy.companyProjects}
                >
                  {project.company}
                </a>
              </dd>
            </div>
          )}
          {project.park && (
            <div>
              <dt className="caption">{copy.park}</dt>
              <dd lang="zh-CN">{project.park}</dd>
            </div>
          )}
          {project.completion && (
            <div>
              <dt className="caption">{copy.completion}</dt>
              <dd>{formatDate(project.completion, language)}</dd>
            </div>
          )}
        </dl>
      </div>
      <LocatorMap code={project.regionCode} language={language} />
    </div>
  )
}
