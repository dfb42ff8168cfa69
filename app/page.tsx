import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { IndustriesFigure, StatusFigure } from '@/components/charts/breakdowns'
import { loadCapacity, loadComparison, shownRegions } from '@/components/charts/comparison'
import { RegionsSection, regionsTitle } from '@/components/charts/regions-section'
import { pairNameOf } from '@/components/charts/rows'
import { TimelineFigure } from '@/components/charts/timeline-figure'
import { MeasureLinks } from '@/components/charts/view-links'
import { overviewCopy } from '@/components/copy/overview'
import { DownloadLinks } from '@/components/download/download-links'
import { Capacities } from '@/components/figures/capacities'
import { Headline } from '@/components/figures/headline'
import { NewestFigures } from '@/components/figures/newest-figures'
import { FindRegion, foundRegion } from '@/components/filters/find-region'
import { ViewTools } from '@/components/filters/view-tools'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { EmptyView } from '@/components/frame/empty-view'
import { placeTitle } from '@/components/frame/place-title'
import { SiteFrame } from '@/components/frame/site-frame'
import { Still } from '@/components/frame/still'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { PlaceFigures } from '@/components/places/place-figures'
import { ProjectTable } from '@/components/projects/project-table'
import { isTableOrder, PAGE_SIZE, tableParameters, tableStateOf } from '@/components/projects/table-state'
import { citeCharts, loadChartCitations } from '@/components/sentence/cite-charts'
import { shareMetadata } from '@/components/share/metadata'
import { requestOrigin } from '@/components/share/origin'
import { figuresLine, sentences, stateTitle } from '@/components/share/state-words'
import { placesOf } from '@/components/share/view-of-screen'
import { OfficialFigures } from '@/components/statistics/official-figures'
import { INDICATORS } from '@/components/statistics/rows'
import {
  loadCapacities,
  loadFacets,
  loadGroups,
  loadHeadline,
  loadNewest,
  loadPlaceFigures,
  loadProjects,
  loadSnapshot,
  loadStatistics,
  loadTimeline,
} from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

const OWN = ['sort', 'page', 'find', 'then'] as const

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, OWN)
  const snapshot = await loadSnapshot(view.edition)
  const { description } = t(view.language).site
  if (snapshot === null) return shareMetadata(view, '/', {}, stateTitle(view), description)
  const [comparison, figures] = await Promise.all([
    loadComparison(snapshot, view),
    figuresLine(snapshot, view),
  ])
  const told = sentences(view, regionsTitle(view, comparison), figures, description)
  return shareMetadata(view, '/', {}, stateTitle(view), told)
}

export default async function Overview({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices: unread } = parseView(parameters, OWN)
  const [sort, page, find] = [own(parameters, 'sort'), own(parameters, 'page'), own(parameters, 'find')]
  // What the search for a region has carried along, put back into the address.
  const then = own(parameters, 'then')
  if (then !== null) redirect(linkTo('/', parseView(then, OWN).view, { find }))
  const found = find ? foundRegion(view, find) : null
  if (found !== null) redirect(found)
  const state = tableStateOf(sort, pageNumber(page))
  const notices = [
    ...unread,
    ...unusedNotices([
      ['sort', sort, isTableOrder(sort)],
      ['page', page, isPage(page)],
    ]),
  ]
  const snapshot = await loadSnapshot(view.edition)
  if (snapshot === null)
    return (
      <SiteFrame view={view} notices={notices} snapshot={null} path="/">
        <EmptyAtlas language={view.language} />
      </SiteFrame>
    )
  const places = shownRegions(view)
  const capacity = await loadCapacity(snapshot, view)
  const [
    figures,
    comparison,
    industries,
    stages,
    capacities,
    facets,
    projects,
    statistics,
    ofPlaces,
    timeline,
    newest,
    investments,
    citations,
    origin,
  ] = await Promise.all([
    loadHeadline(snapshot, view),
    loadComparison(snapshot, view),
    loadGroups(snapshot, view, 'industry', capacity ?? pairNameOf(view)),
    loadGroups(snapshot, view, 'status', 'investment'),
    loadCapacities(snapshot, view),
    loadFacets(snapshot),
    loadProjects(snapshot, view, { ...state, size: PAGE_SIZE }),
    loadStatistics(snapshot, places, INDICATORS),
    loadPlaceFigures(snapshot, view, placesOf(view)),
    loadTimeline(snapshot, view),
    loadNewest(snapshot, view),
    loadGroups(snapshot, view, view.level, 'investment'),
    loadChartCitations(snapshot, view),
    requestOrigin(),
  ])
  // A page behind the last one, from a link to a longer table.
  if (projects.rows.length === 0 && state.page > 1)
    redirect(linkTo('/', view, tableParameters({ ...state, page: 1 })))
  const cite = citeCharts({ view, snapshot, origin, citations })
  const nothing = figures.projects === 0 && Object.values(figures.sums).every(({ count }) => count === 0)
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/" own={tableParameters(state)}>
      <h1 className="title text-3xl">{placeTitle(view)}</h1>
      <p className="mt-1 mb-5 text-muted">{overviewCopy(view.language).lead}</p>
      <ViewTools
        view={view}
        path="/"
        own={tableParameters(state)}
        kept={{}}
        facets={facets}
        snapshot={snapshot}
        title={regionsTitle(view, comparison)}
        charts={nothing ? [] : undefined}
      />
      {nothing ? (
        <>
          <EmptyView view={view} />
          <PlaceFigures view={view} figures={ofPlaces} />
        </>
      ) : (
        <>
          <Still>
            <div className="mt-6">
              <Headline view={view} snapshot={snapshot} figures={figures} />
            </div>
          </Still>
          <div className="mt-8">
            <MeasureLinks view={view} products={facets.products} />
          </div>
          <RegionsSection
            view={view}
            comparison={comparison}
            cite={cite}
            tools={
              <Still>
                <FindRegion view={view} asked={find} />
              </Still>
            }
          />
          <Still>
            <div className="pair-grid mt-14">
              <IndustriesFigure view={view} groups={industries} capacity={capacity} cite={cite} />
              <StatusFigure view={view} groups={stages} cite={cite} />
            </div>
            <div className="pair-grid flow-on-paper mt-14">
              <TimelineFigure view={view} rows={timeline} cite={cite} />
              <NewestFigures view={view} rows={newest} />
            </div>
            <div className="mt-14">
              <Capacities view={view} rows={capacities} />
            </div>
            <ProjectTable view={view} projects={projects} state={state} />
            <PlaceFigures view={view} figures={ofPlaces} />
            <OfficialFigures view={view} codes={places} statistics={statistics} groups={investments} />
            <DownloadLinks
              view={view}
              path="/"
              kind={['projects', 'investments', 'outputs', 'statistics', 'regions']}
            />
          </Still>
        </>
      )}
    </SiteFrame>
  )
}
