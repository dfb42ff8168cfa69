import { pairNameOf, regionRows } from '@/components/charts/rows'
import { regionsCopy } from '@/components/copy/regions'
import type { RegionRow } from '@/lib/charts'
import { COUNTIES, children, PREFECTURES, ROOT, regionByCode, regionLabel } from '@/lib/regions'
import { type GroupRow, PAIRS } from '@/lib/store/read'
import { type Level, type RankedRow, type RankOptions, type View, wholeOf } from '@/lib/view'
import { regionLink, viewOfAll } from './addresses'

/** Units of one level in one area, with what is reported of each: what a region is ranked among. */
export interface League {
  rows: RegionRow[]
  ranked: RankedRow[]
  options: RankOptions
}

/** The level that a region is compared on; that of its parts for the autonomous region. */
export function levelOf(code: string): Level {
  return regionByCode(code)?.level === 'county' ? 'county' : 'prefecture'
}

/** The measure of a view as regions can be ranked by: of projects, by place. */
export function comparableView(view: View): View {
  const known = view.measure === 'projects' || view.measure in PAIRS
  return { ...view, measure: known ? view.measure : 'investment', per: null }
}

/**
 * The units below `area` (a prefecture's banners; 150000: all units of the level) with their figures, largest first.
 * @param groups of the whole autonomous region on this level
 */
export function leagueIn(area: string, level: Level, view: View, groups: readonly GroupRow[]): League {
  const { language, measure, basis } = view
  const units = area !== ROOT ? children(area) : level === 'county' ? COUNTIES : PREFECTURES
  const codes = new Set(units.map(({ code }) => code))
  const rows = regionRows(viewOfAll(view, level), groups)
    .filter(({ code }) => codes.has(code))
    .map((row) => ({ ...row, href: regionLink(view, row.code) }))
  // Sums filed under the unit above belong to the whole but not to the rows.
  const pair = pairNameOf(view)
  const unplaced = groups.some(
    ({ key, planned, actual, projects }) =>
      !codes.has(key) &&
      (area === ROOT ? regionByCode(key)?.level !== level : key === area) &&
      (planned.value !== null || actual.value !== null || (measure === 'projects' && projects > 0)) &&
      pair in PAIRS,
  )
  return {
    rows,
    ranked: rows.map((row) => ({ ...row, key: row.code })),
    options: {
      measure,
      basis,
      language,
      area: area === ROOT ? regionsCopy(language).whole : regionLabel(area, language),
      units: regionsCopy(language).units[level],
      of: units.length,
      whole: unplaced ? null : wholeOf({ within: area === ROOT ? null : area, language }),
    },
  }
}
