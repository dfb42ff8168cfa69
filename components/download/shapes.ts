import type { Shape } from '@/lib/export/geojson'
import type { ShownRegion } from '@/lib/export/tables/regions'
import { loadGeo } from '@/lib/store/geo'

/** Regions with their shapes and figures: first what the view's map shows, then every sum. */
export function shapesOf(items: readonly ShownRegion[]): Shape[] {
  const geo = loadGeo()
  const shapes = new Map(
    [...geo.prefectures.features, ...geo.counties.features].map(({ properties, geometry }) => [
      properties.adcode,
      geometry,
    ]),
  )
  return items.flatMap((item) => {
    const geometry = shapes.get(item.code)
    return geometry === undefined ? [] : [{ code: item.code, geometry, properties: properties(item) }]
  })
}

function properties(item: ShownRegion): Shape['properties'] {
  const { code, name, nameEn, level, parent, projects, shown, page } = item
  return { code, name, nameEn, level, parent, projects, ...shown, ...flat(item), page }
}

function flat({ sums }: ShownRegion): Shape['properties'] {
  return Object.fromEntries(
    Object.entries(sums).flatMap(([name, sum]) => [
      [name, sum.value],
      [`${name}_count`, sum.count],
      [`${name}_inexact`, sum.inexact],
    ]),
  )
}
