import { regionByCode } from '@/lib/regions'
import type { GroupRow, StatisticRow } from '@/lib/store/read'
import type { View } from '@/lib/view'

export const INDICATORS = ['population', 'urban_population', 'gdp'] as const
type Indicator = (typeof INDICATORS)[number]

/** A region's background: null is what no table at hand gives. */
export interface BackgroundRow {
  code: string
  population: StatisticRow | null
  /** Percent of the census population. */
  urbanShare: number | null
  gdp: StatisticRow | null
  /** Planned total investment of its projects, CNY per resident. */
  perHead: number | null
  perHeadInexact: boolean
}

/** The regions that a view puts side by side: those chosen, else those of its level inside the map. */
export function regionsOf(view: View, all: readonly string[]): string[] {
  if (view.regions.length > 0) return [...view.regions]
  return all.filter(
    (code) =>
      regionByCode(code)?.level === view.level &&
      (view.within === null || regionByCode(code)?.parent === view.within),
  )
}

/** Joins official figures with what was reported, most people first; regions without any official figure are left out. */
export function backgroundRows(
  codes: readonly string[],
  statistics: readonly StatisticRow[],
  groups: readonly GroupRow[],
): BackgroundRow[] {
  const at = (code: string, indicator: Indicator) =>
    statistics.find((row) => row.regionCode === code && row.indicator === indicator) ?? null
  return codes
    .map((code) => {
      const [population, urban, gdp] = INDICATORS.map((indicator) => at(code, indicator))
      const planned = groups.find(({ key }) => key === code)?.planned
      return {
        code,
        population: population ?? null,
        urbanShare: population && urban ? (100 * urban.value) / population.value : null,
        gdp: gdp ?? null,
        perHead: population && planned && planned.value !== null ? planned.value / population.value : null,
        perHeadInexact: (planned?.inexact ?? 0) > 0,
      }
    })
    .filter(({ population, gdp }) => population !== null || gdp !== null)
    .sort((a, b) => (b.population?.value ?? 0) - (a.population?.value ?? 0))
}
