import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { projectCopy } from '@/components/copy/project'
import { SiteFrame } from '@/components/frame/site-frame'
import { bare, linkTo } from '@/components/link'
import { ProjectFigures } from '@/components/projects/project-figures'
import { ProjectMentions } from '@/components/projects/project-mentions'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import { loadProject, loadSnapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, formatDate, parseView, t } from '@/lib/view'

interface Props {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { key } = await params
  const snapshot = await loadSnapshot(view.edition)
  const project = snapshot && (await loadProject(snapshot, key))
  if (!project) notFound()
  return { view, notices, snapshot, project }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { project, view } = await load(props)
  return {
    title: `${project.name} · ${t(view.language).site.name}`,
    description: `${regionLabel(project.regionCode, view.language)}, ${industryLabel(project.industrySlug, view.language)}`,
  }
}

/** A project: what is known of it, and every sentence that says so. */
export default async function Project(props: Props) {
  const { view, notices, snapshot, project } = await load(props)
  const { language } = view
  const words = t(language)
  const copy = projectCopy(language)
  const facts: [string, string | null][] = [
    [copy.status, words.terms.status[project.status as keyof typeof words.terms.status]],
    [copy.region, regionLabel(project.regionCode, language)],
    [copy.industry, industryLabel(project.industrySlug, language)],
    [copy.company, project.company],
    [copy.park, project.park],
    [copy.completion, project.completion && formatDate(project.completion, language)],
  ]
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path={`/projects/${project.key}`}>
      <p className="no-print text-[0.9375rem]">
        <a href={`${linkTo('/', bare(view, DEFAULT_VIEW))}#projects`}>‹ {words.nav.projects}</a>
      </p>
      <h1 className="title mt-3 text-3xl" lang="zh-CN">
        {project.name}
      </h1>
      <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt className="caption">{name}</dt>
              <dd>
                {value}
                {name === copy.status && project.statusAsOf && (
                  <span className="ml-2 text-[0.8125rem] text-muted">
                    {copy.asOf(formatDate(project.statusAsOf, language))}
                  </span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      <section className="mt-10" id="figures">
        <h2 className="title text-xl">{copy.figures}</h2>
        <p className="mt-1 text-sm text-muted">
          {project.figures.length > 0 ? copy.figuresLead : copy.noFigures}
        </p>
        {project.figures.length > 0 && <ProjectFigures view={view} figures={project.figures} />}
      </section>
      <section className="mt-10">
        <h2 className="title text-xl">{copy.mentions}</h2>
        <p className="mt-1 text-sm text-muted">{copy.mentionsLead}</p>
        <ProjectMentions view={view} mentions={project.mentions} />
      </section>
    </SiteFrame>
  )
}
