import { loadCapacity, loadComparison } from '@/components/charts/comparison'
import { figureOf, pairNameOf, pairOf } from '@/components/charts/rows'
import { ROOT } from '@/lib/regions'
import { loadNeighbours } from '@/lib/store/neighbours'
import {
  type Citations,
  loadCapacities,
  loadCitations,
  loadCompanies,
  loadFacets,
  loadGroups,
  loadHeadline,
  loadLeadingIndustries,
  loadPlaceFigures,
  loadProjects,
  loadRegionSources,
  loadRegionStatistics,
  type SeriesName,
  type Snapshot,
} from '@/lib/store/read'
import { isOfficial, type View } from '@/lib/view'
import { levelOf } from './league'

const PROJECTS = 12
const COMPANIES = 8
const SOURCES = 12
/** Footnotes of a sentence: more are not read. */
const CITED = 8

/** The figures of projects that a sentence may tell of a view's measure; none of official figures and products. */
function citedFigures(view: View): (SeriesName | 'projects')[] {
  if (isOfficial(view.measure) || view.measure === 'capacity') return []
  if (view.measure === 'projects') return ['projects']
  return view.basis === null ? [...pairOf(view)] : [figureOf(view)]
}

/**
 * Everything that the page of a region shows, read side by side.
 * @param mine the view of this region alone (`viewOfRegion`)
 * @param all the same filters over the whole autonomous region (`viewOfAll`)
 */
export async function loadRegion(snapshot: Snapshot, mine: View, all: View, code: string) {
  const level = levelOf(code)
  const capacity = await loadCapacity(snapshot, mine)
  const cited = citedFigures(mine)
  const inner = level === 'prefecture' && code !== ROOT
  const [
    figures,
    comparison,
    parts,
    industries,
    stages,
    capacities,
    facets,
    projects,
    companies,
    places,
    statistics,
    sources,
    leading,
    citations,
  ] = await Promise.all([
    loadHeadline(snapshot, mine),
    loadComparison(snapshot, all),
    inner ? loadComparison(snapshot, { ...all, level: 'county', within: code }) : null,
    loadGroups(snapshot, mine, 'industry', capacity ?? pairNameOf(mine)),
    loadGroups(snapshot, mine, 'status', 'investment'),
    loadCapacities(snapshot, mine),
    loadFacets(snapshot),
    loadProjects(snapshot, mine, { order: 'investment', descending: true, page: 1, size: PROJECTS }),
    loadCompanies(snapshot, mine, COMPANIES),
    loadPlaceFigures(snapshot, mine, [code]),
    loadRegionStatistics(code),
    loadRegionSources(snapshot, code, SOURCES),
    loadLeadingIndustries(snapshot, all, level),
    Promise.all(cited.map((figure) => loadCitations(snapshot, mine, figure, CITED))),
  ])
  return {
    capacity,
    figures,
    comparison,
    parts,
    industries,
    stages,
    capacities,
    facets,
    projects,
    companies,
    places,
    statistics,
    sources,
    leading: new Map([...leading].map(([region, { industrySlug }]) => [region, industrySlug])),
    citations: new Map<SeriesName | 'projects', Citations>(cited.map((figure, i) => [figure, citations[i]!])),
    neighbours: loadNeighbours(),
  }
}

export type RegionData = Awaited<ReturnType<typeof loadRegion>>
