import { regionLink } from '@/components/regions/addresses'
import { canonical } from '@/components/statistics/indicators'
import type { RegionRow } from '@/lib/charts/rows'
import { COUNTIES, children, isWithin, PREFECTURES, regionLabel } from '@/lib/regions'
import {
  type Facets,
  type GroupRow,
  loadFacets,
  loadGroups,
  loadStatistics,
  type ProductCapacity,
  type Snapshot,
  type StatisticRow,
} from '@/lib/store/read'
import { isOfficial, type MeasureDetail, type ShownUnit, type View } from '@/lib/view'
import { pairNameOf, regionRows } from './rows'

/** The regions of a view side by side, by whatever measure it names: what map, ranking, table and pictures show. */
export interface Comparison {
  /** Sums as reported, never divided: what the table shows and the sentences prove. Also while an official figure is shown. */
  groups: readonly GroupRow[]
  /** One row per region with a figure, largest first; divided by people where the view asks for that. */
  rows: RegionRow[]
  /** To be handed to titles, subtitles and charts. */
  detail: MeasureDetail
  /** Whose capacity; null for other measures, and where no capacity is reported at all. */
  capacity: ProductCapacity | null
  /** The official figures shown, or the populations that were divided by. */
  statistics: readonly StatisticRow[]
}

/** Loads it: the sums and, where needed, official figures, side by side. */
export async function loadComparison(snapshot: Snapshot, view: View): Promise<Comparison> {
  const codes = shownRegions(view)
  const official = isOfficial(view.measure) ? view.measure : view.per === 'head' ? 'population' : null
  const capacity = await loadCapacity(snapshot, view)
  const [groups, statistics] = await Promise.all([
    loadGroups(snapshot, view, view.level, capacity ?? pairNameOf(view)),
    official === null ? [] : loadStatistics(snapshot, codes, [...new Set([official, 'population'])]),
  ])
  const people = peopleOf(statistics)
  const detail: MeasureDetail = {
    per: view.per,
    product: capacity?.product ?? null,
    unit: (capacity?.unit as ShownUnit | undefined) ?? null,
  }
  const rows = isOfficial(view.measure)
    ? officialRows(view, groups, statistics, people)
    : view.measure === 'capacity' && capacity === null
      ? []
      : regionRows(view, groups, { people, capacity })
  return { groups, rows, detail, capacity, statistics }
}

/** The product that a view compares the capacity of; null where it compares something else. */
export async function loadCapacity(snapshot: Snapshot, view: View): Promise<ProductCapacity | null> {
  return view.measure === 'capacity' ? capacityOf(view, await loadFacets(snapshot)) : null
}

/** The product a view asks for, or the one reported most often; its unit is the one most reports give it in. */
export function capacityOf(
  view: Pick<View, 'product'>,
  { products }: Pick<Facets, 'products'>,
): ProductCapacity | null {
  if (view.product === null) return products[0] ?? null
  return products.find(({ product }) => product === view.product) ?? { product: view.product, unit: 't/a' }
}

/** Units of the map's level that the view is not narrowed past. */
export function shownRegions(view: Pick<View, 'level' | 'within' | 'regions'>): string[] {
  const units = view.level === 'prefecture' ? PREFECTURES : view.within ? children(view.within) : COUNTIES
  return units
    .map(({ code }) => code)
    .filter((code) => view.regions.length === 0 || view.regions.some((chosen) => isWithin(code, chosen)))
}

function peopleOf(statistics: readonly StatisticRow[]): ReadonlyMap<string, number> {
  return new Map(
    statistics.flatMap((row): [string, number][] => {
      const value = row.indicator === 'population' ? canonical(row)?.value : undefined
      return value ? [[row.regionCode, value]] : []
    }),
  )
}

function officialRows(
  view: View,
  groups: readonly GroupRow[],
  statistics: readonly StatisticRow[],
  people: ReadonlyMap<string, number>,
): RegionRow[] {
  return statistics
    .filter(({ indicator }) => indicator === view.measure)
    .flatMap((row): RegionRow[] => {
      const divisor = view.per === 'head' ? people.get(row.regionCode) : 1
      const figure = canonical(row)
      if (!divisor || !figure) return []
      const { regionCode: code } = row
      return [
        {
          code,
          name: regionLabel(code, view.language),
          shortName: regionLabel(code, view.language, 'short'),
          projects: groups.find(({ key }) => key === code)?.projects ?? 0,
          planned: null,
          actual: figure.value / divisor,
          href: regionLink(view, code),
        },
      ]
    })
    .sort((a, b) => (b.actual ?? 0) - (a.actual ?? 0))
}
