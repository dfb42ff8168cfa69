import type { Comparison } from '@/components/charts/comparison'
import { regionsCopy } from '@/components/copy/regions'
import type { RegionRow } from '@/lib/charts'
import { COUNTIES, children, PREFECTURES, prefectureOf, ROOT, regionByCode, regionLabel } from '@/lib/regions'
import { isOfficial, type Level, type RankedRow, type RankOptions, type View, wholeOf } from '@/lib/view'
import { regionLink } from './addresses'

/** Units of one level in one area, with what is reported of each: what a region is ranked among. */
export interface League {
  rows: RegionRow[]
  ranked: RankedRow[]
  /** The same as it was read, for the table. */
  comparison: Comparison
  options: RankOptions
}

/** The level that a region is compared on; that of its parts for the autonomous region. */
export function levelOf(code: string): Level {
  return regionByCode(code)?.level === 'county' ? 'county' : 'prefecture'
}

/** The area that a region is ranked in: a banner in its league, everything else in the autonomous region. */
export function leagueOf(code: string): string {
  return levelOf(code) === 'county' ? (prefectureOf(code) ?? ROOT) : ROOT
}

/**
 * The units below `area` (a prefecture's banners; 150000: all units of the level) with their figures, largest first.
 * @param comparison of all units of the level
 */
export function leagueIn(area: string, level: Level, view: View, comparison: Comparison): League {
  const { language, measure, basis } = view
  const units = area !== ROOT ? children(area) : level === 'county' ? COUNTIES : PREFECTURES
  const codes = new Set(units.map(({ code }) => code))
  const mine: Comparison = {
    ...comparison,
    rows: comparison.rows.filter(({ code }) => codes.has(code)),
    groups: comparison.groups.filter(({ key }) => codes.has(key)),
    statistics: comparison.statistics.filter(({ regionCode }) => codes.has(regionCode)),
  }
  const rows = mine.rows.map((row) => ({ ...row, href: regionLink(view, row.code) }))
  // Sums filed under the unit above belong to the whole but not to the rows.
  const unplaced = comparison.groups.some(
    ({ key, planned, actual, projects }) =>
      (area === ROOT ? regionByCode(key)?.level !== level : key === area) &&
      (planned.value !== null || actual.value !== null || (measure === 'projects' && projects > 0)),
  )
  const years = new Set(
    mine.statistics.filter(({ indicator }) => indicator === measure).map(({ year }) => year),
  )
  return {
    rows,
    ranked: rows.map((row) => ({ ...row, key: row.code })),
    comparison: mine,
    options: {
      ...comparison.detail,
      comparable: years.size <= 1,
      measure,
      basis: isOfficial(measure) ? null : basis,
      language,
      area: area === ROOT ? regionsCopy(language).whole : regionLabel(area, language),
      units: regionsCopy(language).units[level],
      of: units.length,
      whole: unplaced ? null : wholeOf({ within: area === ROOT ? null : area, language }),
    },
  }
}
