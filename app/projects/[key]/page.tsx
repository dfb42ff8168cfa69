import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/about/json-ld'
import { projectCopy } from '@/components/copy/project'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo } from '@/components/link'
import { Contradictions } from '@/components/projects/contradictions'
import { projectData } from '@/components/projects/project-data'
import { ProjectFigures } from '@/components/projects/project-figures'
import { ProjectHead } from '@/components/projects/project-head'
import { ProjectHistoryList } from '@/components/projects/project-history'
import { ProjectMentions } from '@/components/projects/project-mentions'
import { SimilarProjects } from '@/components/projects/similar-projects'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { ShareBar } from '@/components/share/share-bar'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import { loadProject, loadProjectHistory, loadSimilarProjects, loadSnapshot } from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

interface Props {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const { view, notices } = parseView(await searchParams)
  const { key } = await params
  const snapshot = await loadSnapshot(view.edition)
  const project = snapshot && (await loadProject(snapshot, key))
  return project ? { view, notices, snapshot, project, path: `/projects/${project.key}` } : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  if (found === null) return {}
  const { project, view, path } = found
  const { status } = t(view.language).terms
  const description = [
    regionLabel(project.regionCode, view.language),
    industryLabel(project.industrySlug, view.language),
    status[project.status as keyof typeof status],
    project.company,
  ]
  return shareMetadata(view, path, {}, project.name, description.filter(Boolean).join(' · '))
}

/** A project: what is known of it, every sentence that says so, how that came about, and what is like it. */
export default async function Project(props: Props) {
  const found = await load(props)
  if (found === null) notFound()
  const { view, notices, snapshot, project, path } = found
  const { language } = view
  const copy = projectCopy(language)
  const [history, similar, origin] = await Promise.all([
    loadProjectHistory(snapshot, project.key),
    loadSimilarProjects(snapshot, project),
    requestOrigin(),
  ])
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path={path}>
      <JsonLd value={projectData(project, { view, snapshot, origin })} />
      <p className="no-print text-[0.9375rem]">
        <a href={linkTo('/projects', view)}>‹ {t(language).nav.projects}</a>
      </p>
      <ProjectHead view={view} project={project} />
      <div className="no-print mt-4 flex">
        <ShareBar view={view} path={path} snapshot={snapshot} title={project.name} />
      </div>
      <Still>
        <Contradictions view={view} figures={project.figures} />
        <section aria-labelledby="figures" className="mt-10">
          <h2 id="figures" className="title text-xl">
            {copy.figures}
          </h2>
          <p className="mt-1 text-sm text-muted">
            {project.figures.length > 0 ? copy.figuresLead : copy.noFigures}
          </p>
          {project.figures.length > 0 && <ProjectFigures view={view} figures={project.figures} />}
        </section>
        <section aria-labelledby="mentions" className="mt-10">
          <h2 id="mentions" className="title text-xl">
            {copy.mentions}
          </h2>
          <p className="mt-1 text-sm text-muted">{copy.mentionsLead}</p>
          <ProjectMentions view={view} mentions={project.mentions} />
        </section>
        <ProjectHistoryList view={view} projectKey={project.key} history={history} />
        <SimilarProjects view={view} projects={similar} />
      </Still>
    </SiteFrame>
  )
}
