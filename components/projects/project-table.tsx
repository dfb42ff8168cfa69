import { overviewCopy } from '@/components/copy/overview'
import { projectsCopy } from '@/components/copy/projects'
import { Pager } from '@/components/frame/pager'
import { rowsAhead } from '@/components/frame/rows-ahead'
import { linkTo } from '@/components/link'
import type { ProjectPage } from '@/lib/store/read'
import { formatCount, t, type View } from '@/lib/view'
import { ProjectRows } from './project-rows'
import { PAGE_SIZE, type TableState, tableParameters } from './table-state'

/** The projects of a view on the overview: the first of them, and the way to the whole table. */
export function ProjectTable(props: { view: View; projects: ProjectPage; state: TableState }) {
  const { view, projects, state } = props
  const { language } = view
  const words = t(language)
  const copy = overviewCopy(language)
  const to = (next: Partial<TableState>) =>
    `${linkTo('/', view, tableParameters({ ...state, page: 1, ...next }))}#projects`
  return (
    <section aria-labelledby="projects" className="later mt-14" style={rowsAhead(projects.rows.length)}>
      <h2 id="projects" className="title text-xl">
        {copy.projectsTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {projects.total > 0
          ? copy.projectsLead(formatCount(projects.total, language))
          : `${words.table.empty}${language === 'zh' ? '。' : '. '}${words.state.emptyHint}`}{' '}
        <a className="no-print" href={linkTo('/projects', view)}>
          {projectsCopy(language).all}
        </a>
      </p>
      {projects.total > 0 && (
        <ProjectRows view={view} rows={projects.rows} state={state} to={to} label={copy.projectsTitle} />
      )}
      <Pager
        page={state.page}
        pages={Math.max(1, Math.ceil(projects.total / PAGE_SIZE))}
        language={language}
        href={(page) => to({ page })}
      />
    </section>
  )
}
