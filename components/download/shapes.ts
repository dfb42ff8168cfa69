import type { Shape } from '@/lib/export/geojson'
import type { RegionItem } from '@/lib/export/schemas/items'
import { loadGeo } from '@/lib/store/geo'
import { PAIRS, type PairName, SERIES } from '@/lib/store/read'
import type { View } from '@/lib/view'

/** Regions with their shapes and figures; `measure` and its pair of values are what the view's map shows. */
export function shapesOf(view: View, items: readonly RegionItem[]): Shape[] {
  const geo = loadGeo()
  const shapes = new Map(
    [...geo.prefectures.features, ...geo.counties.features].map(({ properties, geometry }) => [
      properties.adcode,
      geometry,
    ]),
  )
  return items.flatMap((item) => {
    const geometry = shapes.get(item.code)
    return geometry === undefined ? [] : [{ code: item.code, geometry, properties: properties(view, item) }]
  })
}

function properties(view: View, item: RegionItem): Shape['properties'] {
  const { code, name, nameEn, level, parent, projects, page } = item
  return { code, name, nameEn, level, parent, projects, ...shown(view, item), ...flat(item), page }
}

/** The measure of the view's map: planned and actual, which are never added up. */
function shown(view: View, item: RegionItem): Shape['properties'] {
  if (!(view.measure in PAIRS)) return { measure: 'projects', unit: null, value: item.projects }
  const [planned, actual] = PAIRS[view.measure as PairName]
  return {
    measure: view.measure,
    unit: SERIES[planned].unit,
    planned: view.basis === 'actual' ? null : (item.sums[planned]?.value ?? null),
    actual: view.basis === 'planned' ? null : (item.sums[actual]?.value ?? null),
  }
}

function flat({ sums }: RegionItem): Shape['properties'] {
  return Object.fromEntries(
    Object.entries(sums).flatMap(([name, sum]) => [
      [name, sum.value],
      [`${name}_count`, sum.count],
      [`${name}_inexact`, sum.inexact],
    ]),
  )
}
