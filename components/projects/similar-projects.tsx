import { projectCopy } from '@/components/copy/project'
import { projectLink } from '@/components/evidence/figure-list'
import type { Qualifier } from '@/lib/extract/types'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { SimilarProject } from '@/lib/store/read'
import { formatAmount, t, type View } from '@/lib/view'

/** Projects like this one, each with the rules that say why. */
export function SimilarProjects({ view, projects }: { view: View; projects: readonly SimilarProject[] }) {
  if (projects.length === 0) return null
  const { language } = view
  const copy = projectCopy(language)
  const { status } = t(language).terms
  return (
    <section aria-labelledby="similar" className="mt-10">
      <h2 id="similar" className="title text-xl">
        {copy.similar}
      </h2>
      <p className="mt-1 text-sm text-muted">{copy.similarLead}</p>
      <ul className="mt-3 grid gap-x-10 border-t border-line md:grid-cols-2">
        {projects.map((project) => (
          <li
            key={project.key}
            className="min-w-0 border-b border-line py-3"
            data-similar={project.rules.join(' ')}
          >
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={projectLink(view, project.key)} lang="zh-CN" className="font-semibold">
                {project.name}
              </a>
              {project.total !== null && (
                <span className="tabular">
                  {copy.total(
                    formatAmount(project.total, language, {
                      qualifier: (project.totalQualifier ?? 'exact') as Qualifier,
                    }),
                  )}
                </span>
              )}
            </p>
            <p className="text-[0.875rem] text-muted">
              {[
                regionLabel(project.regionCode, language),
                industryLabel(project.industrySlug, language),
                status[project.status as keyof typeof status],
              ].join(' · ')}
            </p>
            <p className="mt-1 flex flex-wrap gap-1">
              {project.rules.map((rule) => (
                <span key={rule} className="tag">
                  {copy.rules[rule]}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
