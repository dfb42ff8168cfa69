import type { Comparison } from '@/components/charts/comparison'
import type { RegionRow } from '@/lib/charts'
import type { StatisticRow } from '@/lib/store/read'
import { type CitedText, isOfficial, listedText, type View } from '@/lib/view'
import type { Cite } from './cite-charts'

/** Regions named where official figures are of different years; the others stand in the table. */
const MOST_LISTED = 8

/**
 * A ranking of regions as a sentence with footnotes; null where nothing can be cited.
 * @param title the finding of the ranking
 */
export function citeRegions(cite: Cite, title: string, view: View, comparison: Comparison): CitedText | null {
  if (!isOfficial(view.measure)) return cite(`${title}${divisorText(view, comparison)}`, 'measure')
  const years = yearsOf(comparison.statistics, view.measure)
  const ranked = new Set(years.values()).size === 1
  const rows = ranked ? comparison.rows : comparison.rows.slice(0, MOST_LISTED)
  if (rows.length === 0) return null
  const { language } = view
  const [year] = years.values()
  const said = ranked
    ? `${language === 'zh' ? `${year}年，` : `in ${year}, `}${title}`
    : listed(view, rows, years, comparison)
  return cite(`${said}${divisorText(view, comparison)}`, usedRows(view, comparison, rows))
}

/**
 * Official figures of different years, each with its year: they stand side by side on the page, but make no ranking for
 * a report.
 */
function listed(
  { measure, language }: View,
  rows: readonly RegionRow[],
  years: ReadonlyMap<string, number>,
  { detail, rows: all }: Comparison,
): string {
  const values = rows.map(({ name, code, actual }) => ({
    name,
    value: actual,
    qualifier: 'exact' as const,
    year: years.get(code) ?? null,
  }))
  const text = listedText(values, { ...detail, measure, basis: 'actual', language }) ?? ''
  const more = all.length - rows.length
  if (more === 0) return text
  return language === 'zh' ? `${text}；另有${more}地未列` : `${text}; ${more} more are not listed`
}

/** What figures per head were divided by, in brackets; empty where nothing was divided. */
export function divisorText(
  { per, language }: Pick<View, 'per' | 'language'>,
  { statistics }: Pick<Comparison, 'statistics'>,
): string {
  const years = [...new Set(yearsOf(statistics, 'population').values())].sort()
  if (per === null || years.length === 0) return ''
  const said = years.join(language === 'zh' ? '、' : ', ')
  return language === 'zh' ? `（按${said}年普查人口计）` : ` (by the census population of ${said})`
}

/** The year of each region's figure. */
function yearsOf(statistics: readonly StatisticRow[], indicator: string): ReadonlyMap<string, number> {
  return new Map(
    statistics.filter((row) => row.indicator === indicator).map(({ regionCode, year }) => [regionCode, year]),
  )
}

/** The rows of tables that the figures told were made of. */
function usedRows(
  { measure, per }: View,
  { statistics }: Comparison,
  rows: readonly RegionRow[],
): StatisticRow[] {
  const told = new Set(rows.map(({ code }) => code))
  return statistics.filter(
    ({ regionCode, indicator }) =>
      told.has(regionCode) && (indicator === measure || (per === 'head' && indicator === 'population')),
  )
}
