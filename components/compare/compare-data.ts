import {
  type Citations,
  loadCitations,
  loadFacets,
  loadProfiles,
  loadStatistics,
  NOTHING_REPORTED,
  SERIES,
  SERIES_NAMES,
  type SeriesName,
  type Snapshot,
} from '@/lib/store/read'
import type { View } from '@/lib/view'
import { toldRegions } from './rivals'
import { COMPARED_INDICATORS } from './table'

/** Footnotes of a sentence: more are not read. */
const CITED = 8

/** The figures of the comparison, reported and official. */
export async function loadFigures(snapshot: Snapshot, view: View, codes: readonly string[]) {
  const [profiles, statistics] = await Promise.all([
    loadProfiles(snapshot, view, codes),
    loadStatistics(snapshot, codes, COMPARED_INDICATORS),
  ])
  return { profiles, statistics }
}

/** Everything that the comparison shows; citations only of what is reported of the regions that sentences tell of. */
export async function loadCompared(snapshot: Snapshot, view: View, codes: readonly string[]) {
  const told = toldRegions(codes)
  const [figures, facets] = await Promise.all([loadFigures(snapshot, view, codes), loadFacets(snapshot)])
  const sums = told.map((code) => figures.profiles.get(code) ?? NOTHING_REPORTED)
  const cited: (SeriesName | 'projects')[] = [
    ...(sums.some(({ projects }) => projects > 0) ? (['projects'] as const) : []),
    ...SERIES_NAMES.filter(
      (name) =>
        (view.basis === null || SERIES[name].side === view.basis) &&
        sums.some((one) => one.sums[name].value !== null),
    ),
  ]
  const citations = await Promise.all(
    cited.map((figure) => loadCitations(snapshot, { ...view, regions: told }, figure, CITED)),
  )
  return {
    ...figures,
    facets,
    citations: new Map<SeriesName | 'projects', Citations>(cited.map((figure, i) => [figure, citations[i]!])),
  }
}
