import { figureOf, pairNameOf } from '@/components/charts/rows'
import { ROOT } from '@/lib/regions'
import { loadNeighbours } from '@/lib/store/neighbours'
import {
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
  type Snapshot,
} from '@/lib/store/read'
import type { View } from '@/lib/view'
import { comparableView, levelOf } from './league'

const PROJECTS = 12
const COMPANIES = 8
const SOURCES = 12
/** Footnotes of a sentence: more are not read. */
const CITED = 8

/**
 * Everything that the page of a region shows, read side by side.
 * @param mine the view of this region alone (`viewOfRegion`)
 * @param all the same filters over the whole autonomous region (`viewOfAll`)
 */
export async function loadRegion(snapshot: Snapshot, mine: View, all: View, code: string) {
  const level = levelOf(code)
  const pair = pairNameOf(mine)
  const inner = level === 'prefecture' && code !== ROOT
  const [
    figures,
    groups,
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
    loadGroups(snapshot, all, level, pair),
    inner ? loadGroups(snapshot, all, 'county', pair) : [],
    loadGroups(snapshot, mine, 'industry', pair),
    loadGroups(snapshot, mine, 'status', 'investment'),
    loadCapacities(snapshot, mine),
    loadFacets(snapshot),
    loadProjects(snapshot, mine, { order: 'investment', descending: true, page: 1, size: PROJECTS }),
    loadCompanies(snapshot, mine, COMPANIES),
    loadPlaceFigures(snapshot, mine, [code]),
    loadRegionStatistics(code),
    loadRegionSources(snapshot, code, SOURCES),
    loadLeadingIndustries(snapshot, all, level),
    loadCitations(snapshot, mine, figureOf(comparableView(mine)), CITED),
  ])
  return {
    figures,
    groups,
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
    citations,
    neighbours: loadNeighbours(),
  }
}

export type RegionData = Awaited<ReturnType<typeof loadRegion>>
