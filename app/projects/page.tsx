import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { projectsCopy } from '@/components/copy/projects'
import { DownloadLinks } from '@/components/download/download-links'
import { ViewTools } from '@/components/filters/view-tools'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { EmptyList } from '@/components/frame/empty-list'
import { Pager } from '@/components/frame/pager'
import { placeTitle } from '@/components/frame/place-title'
import { SearchForm } from '@/components/frame/search-form'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { ProjectRows } from '@/components/projects/project-rows'
import { SortLinks } from '@/components/projects/sort-links'
import {
  isTableOrder,
  type TableState,
  tableParameters,
  tableStateOf,
} from '@/components/projects/table-state'
import { searchText } from '@/components/search-text'
import { shareMetadata } from '@/components/share/metadata'
import { stateTitle } from '@/components/share/state-words'
import { loadFacets, loadHeadline, loadProjects, loadSnapshot } from '@/lib/store/read'
import { formatCount, parseView } from '@/lib/view'

const OWN = ['sort', 'page', 'q'] as const
const PAGE_SIZE = 50
const PATH = '/projects'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function read({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices } = parseView(parameters, OWN)
  const [sort, page] = [own(parameters, 'sort'), own(parameters, 'page')]
  notices.push(
    ...unusedNotices([
      ['sort', sort, isTableOrder(sort)],
      ['page', page, isPage(page)],
    ]),
  )
  const q = searchText(own(parameters, 'q'))
  const state = tableStateOf(sort, pageNumber(page))
  return { view, notices, q, state, own: { q, ...tableParameters(state) } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, q, own } = await read(props)
  const copy = projectsCopy(view.language)
  const snapshot = await loadSnapshot(view.edition)
  const projects = snapshot ? (await loadHeadline(snapshot, { ...view, search: q })).projects : 0
  const place = placeTitle(view)
  return shareMetadata(
    view,
    PATH,
    own,
    stateTitle(view, q === null ? copy.title(place) : copy.titleOfSearch(place, q)),
    copy.description(place, formatCount(projects, view.language)),
  )
}

/** The table of projects: sorted, filtered, searched and paged by the server. */
export default async function Projects(props: Props) {
  const { view, notices, q, state, own } = await read(props)
  const { language } = view
  const snapshot = await loadSnapshot(view.edition)
  const frame = { view, notices, snapshot, path: PATH, own }
  if (snapshot === null)
    return (
      <SiteFrame {...frame}>
        <EmptyAtlas language={language} />
      </SiteFrame>
    )
  const [projects, headline, facets] = await Promise.all([
    loadProjects(snapshot, view, { ...state, size: PAGE_SIZE, search: q }),
    loadHeadline(snapshot, view),
    loadFacets(snapshot),
  ])
  const to = (next: Partial<TableState>) =>
    linkTo(PATH, view, { q, ...tableParameters({ ...state, page: 1, ...next }) })
  // A page behind the last one, from a link to a longer table.
  if (projects.rows.length === 0 && state.page > 1) redirect(to({}))
  const copy = projectsCopy(language)
  const count = (n: number) => formatCount(n, language)
  const title = copy.title(placeTitle(view))
  const kept = { q, sort: own.sort }
  return (
    <SiteFrame {...frame}>
      <h1 className="title text-3xl">{title}</h1>
      <p className="mt-1 mb-5 max-w-3xl text-muted">{copy.lead}</p>
      <ViewTools
        view={view}
        path={PATH}
        own={own}
        kept={kept}
        facets={facets}
        snapshot={snapshot}
        title={title}
        charts={projects.total > 0 ? undefined : []}
        measures={false}
      />
      <SearchForm
        view={view}
        path={PATH}
        own={{ sort: own.sort }}
        value={q}
        label={copy.search}
        hint={copy.searchHint}
        submit={copy.submit}
        clear={copy.clear}
      />
      {projects.total === 0 ? (
        <EmptyList view={view} path={PATH} title={copy.none} hint={copy.noneHint} />
      ) : (
        <Still>
          <p className="mt-4 text-sm text-muted" data-total={projects.total}>
            {q === null
              ? copy.count(count(projects.total))
              : copy.found(count(projects.total), count(headline.projects))}
          </p>
          <SortLinks view={view} state={state} to={to} />
          <ProjectRows view={view} rows={projects.rows} state={state} to={to} label={title} />
        </Still>
      )}
      <Pager
        page={state.page}
        pages={Math.ceil(projects.total / PAGE_SIZE)}
        language={language}
        href={(page) => to({ page })}
      />
      <DownloadLinks view={view} path={PATH} kind={['projects', 'investments', 'outputs']} search={q} />
      {q !== null && <p className="no-print mt-1 text-[0.8125rem] text-muted">{copy.searched(q)}</p>}
    </SiteFrame>
  )
}
