import { loadCapacity, loadComparison } from '@/components/charts/comparison'
import { pairNameOf } from '@/components/charts/rows'
import { ROOT } from '@/lib/regions'
import { loadNeighbours } from '@/lib/store/neighbours'
import {
  loadCapacities,
  loadCompanies,
  loadFacets,
  loadGroups,
  loadHeadline,
  loadLeadingIndustries,
  loadPlaceFigures,
  loadProjects,
  loadRegionSources,
  loadRegionStatistics,
  type Snapshot,
} from '@/lib/store/read'
import type { View } from '@/lib/view'
import { levelOf } from './league'

const PROJECTS = 12
const COMPANIES = 8
const SOURCES = 12
/**
 * Everything that the page of a region shows, read side by side.
 * @param mine the view of this region alone (`viewOfRegion`)
 * @param all the same filters over the whole autonomous region (`viewOfAll`)
 */
export async function loadRegion(snapshot: Snapshot, mine: View, all: View, code: string) {
  const level = levelOf(code)
  const capacity = await loadCapacity(snapshot, mine)
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
    loadRegionStatistics(snapshot, code),
    loadRegionSources(snapshot, code, SOURCES),
    loadLeadingIndustries(snapshot, all, level),
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
    neighbours: loadNeighbours(),
  }
}

export type RegionData = Awaited<ReturnType<typeof loadRegion>>
