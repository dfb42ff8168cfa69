import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { IndustriesFigure, StatusFigure } from '@/components/charts/breakdowns'
import { RegionsSection } from '@/components/charts/regions-section'
import { pairNameOf } from '@/components/charts/rows'
import { MeasureLinks } from '@/components/charts/view-links'
import { overviewCopy } from '@/components/copy/overview'
import { Capacities } from '@/components/figures/capacities'
import { Headline } from '@/components/figures/headline'
import { Chips } from '@/components/filters/chips'
import { FilterBar } from '@/components/filters/filter-bar'
import { EmptyAtlas } from '@/components/frame/empty-atlas'
import { EmptyView } from '@/components/frame/empty-view'
import { placeTitle } from '@/components/frame/place-title'
import { SiteFrame } from '@/components/frame/site-frame'
import { linkTo, own, pageNumber } from '@/components/link'
import { isPage, unusedNotices } from '@/components/own-parameters'
import { PlaceFigures } from '@/components/places/place-figures'
import { PAGE_SIZE, ProjectTable, tableParameters } from '@/components/projects/project-table'
import { isTableOrder, tableStateOf } from '@/components/projects/table-state'
import { shareMetadata } from '@/components/share/metadata'
import { ShareBar } from '@/components/share/share-bar'
import { OfficialFigures } from '@/components/statistics/official-figures'
import { INDICATORS, regionsOf } from '@/components/statistics/rows'
import { REGIONS, ROOT } from '@/lib/regions'
import {
  loadCapacities,
  loadFacets,
  loadGroups,
  loadHeadline,
  loadPlaceFigures,
  loadProjects,
  loadSnapshot,
  loadStatistics,
} from '@/lib/store/read'
import { parseView, t } from '@/lib/view'

const OWN = ['sort', 'page'] as const

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(await searchParams, OWN)
  const { subtitle, description } = t(view.language).site
  return shareMetadata(view, '/', {}, `${placeTitle(view)} · ${subtitle}`, description)
}

export default async function Overview({ searchParams }: Props) {
  const parameters = await searchParams
  const { view, notices: unread } = parseView(parameters, OWN)
  const [sort, page] = [own(parameters, 'sort'), own(parameters, 'page')]
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
  const places = regionsOf(
    view,
    REGIONS.map(({ code }) => code),
  )
  const pair = pairNameOf(view)
  const chosen = view.regions.length > 0 ? view.regions : [view.within ?? ROOT]
  const [figures, regions, industries, stages, capacities, facets, projects, statistics, ofPlaces] =
    await Promise.all([
      loadHeadline(snapshot, view),
      loadGroups(snapshot, view, view.level, pair),
      loadGroups(snapshot, view, 'industry', pair),
      loadGroups(snapshot, view, 'status', 'investment'),
      loadCapacities(snapshot, view),
      loadFacets(snapshot),
      loadProjects(snapshot, view, { ...state, size: PAGE_SIZE }),
      loadStatistics(places, INDICATORS),
      loadPlaceFigures(snapshot, view, chosen),
    ])
  // A page behind the last one, from a link to a longer table.
  if (projects.rows.length === 0 && state.page > 1)
    redirect(linkTo('/', view, tableParameters({ ...state, page: 1 })))
  const nothing = figures.projects === 0 && Object.values(figures.sums).every(({ count }) => count === 0)
  return (
    <SiteFrame view={view} notices={notices} snapshot={snapshot} path="/" own={tableParameters(state)}>
      <div className="title-row">
        <h1 className="title text-3xl">{placeTitle(view)}</h1>
        <ShareBar
          view={view}
          path="/"
          own={tableParameters(state)}
          snapshot={snapshot}
          title={placeTitle(view)}
        />
      </div>
      <p className="mt-1 mb-5 text-muted">{overviewCopy(view.language).lead}</p>
      <FilterBar view={view} facets={facets} path="/" />
      <Chips view={view} path="/" />
      {nothing ? (
        <>
          <EmptyView view={view} />
          <PlaceFigures view={view} figures={ofPlaces} />
        </>
      ) : (
        <>
          <div className="mt-6">
            <Headline view={view} snapshot={snapshot} figures={figures} />
          </div>
          <div className="mt-8">
            <MeasureLinks view={view} />
          </div>
          <RegionsSection view={view} groups={regions} />
          <div className="pair-grid mt-14">
            <IndustriesFigure view={view} groups={industries} />
            <StatusFigure view={view} groups={stages} />
          </div>
          <div className="mt-14">
            <Capacities view={view} rows={capacities} />
          </div>
          <ProjectTable view={view} projects={projects} state={state} />
          <PlaceFigures view={view} figures={ofPlaces} />
          <OfficialFigures
            view={view}
            codes={places}
            statistics={statistics}
            groups={pair === 'investment' ? regions : []}
          />
        </>
      )}
    </SiteFrame>
  )
}
