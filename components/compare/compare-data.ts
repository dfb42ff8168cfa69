import {
  type Citations,
  loadCitations,
  loadFacets,
  loadProfiles,
  loadStatistics,
  PAIRS,
  type SeriesName,
  type Snapshot,
} from '@/lib/store/read'
import type { View } from '@/lib/view'
import { rivalsOf } from './rivals'
import { COMPARED_INDICATORS } from './table'

/** Footnotes of a sentence: more are not read. */
const CITED = 8

/** What a sentence can be made of: each measure on the side that the view asks for. */
export function citedFigures(view: Pick<View, 'basis'>): (SeriesName | 'projects')[] {
  return [
    'projects',
    ...Object.values(PAIRS).map(([planned, actual]) => (view.basis === 'actual' ? actual : planned)),
  ]
}

/** Everything that the comparison shows, read side by side. */
export async function loadCompared(snapshot: Snapshot, view: View, codes: readonly string[]) {
  const rivals = rivalsOf(codes)
  const cited = rivals.length > 0 ? citedFigures(view) : []
  const [profiles, statistics, facets, citations] = await Promise.all([
    loadProfiles(snapshot, view, codes),
    loadStatistics(codes, COMPARED_INDICATORS),
    loadFacets(snapshot),
    Promise.all(cited.map((figure) => loadCitations(snapshot, { ...view, regions: rivals }, figure, CITED))),
  ])
  return {
    profiles,
    statistics,
    facets,
    citations: new Map<SeriesName | 'projects', Citations>(cited.map((figure, i) => [figure, citations[i]!])),
  }
}
