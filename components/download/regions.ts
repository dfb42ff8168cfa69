import { type Comparison, loadComparison } from '@/components/charts/comparison'
import { regionItems, unplacedItems } from '@/lib/export/items/sums'
import type { RegionItem } from '@/lib/export/schemas/items'
import type { ShownMeasure, ShownRegion } from '@/lib/export/tables/regions'
import { loadSumRows } from '@/lib/store/rows'
import { t, unitOf, type View } from '@/lib/view'
import { type FileRequest, itemContext } from './context'

/** Regions of the view's level with their sums and what the map shows, and what could only be filed under the level above. */
export async function regionsOfView(
  request: FileRequest,
): Promise<{ items: ShownRegion[]; unplaced: RegionItem[] }> {
  const { snapshot, view } = request
  const [rows, comparison] = await Promise.all([
    loadSumRows(snapshot, view, 'region'),
    loadComparison(snapshot, view),
  ])
  const context = itemContext(request)
  return {
    items: regionItems(rows, view, context).map((item) => ({
      ...item,
      shown: shownOf(view, comparison, item.code),
    })),
    unplaced: unplacedItems(rows, view.level, context),
  }
}

/** What the map shows of a region: the same rows that it is drawn from. */
function shownOf(view: View, { rows, detail, statistics }: Comparison, code: string): ShownMeasure {
  const row = rows.find((one) => one.code === code)
  const official = statistics.find((one) => one.regionCode === code && one.indicator === view.measure)
  return {
    measure: view.measure,
    label: labelOf(view, detail.product ?? null),
    product: detail.product ?? null,
    per: view.per,
    unit: unitOf(view.measure, detail),
    planned: figure(row?.planned),
    actual: figure(row?.actual),
    year: official?.year ?? null,
    source: official === undefined ? null : `${official.publisher}：${official.source}`,
  }
}

/** 地区生产总值（人均）, 甲醇产能 */
function labelOf({ measure, per, language }: View, product: string | null): string {
  const { terms } = t(language)
  const name = terms.viewMeasure[measure]
  const base =
    product === null
      ? name
      : language === 'zh'
        ? `${product}${terms.measure.capacity}`
        : `${name}: ${product}`
  if (per === null) return base
  return language === 'zh' ? `${base}（${terms.per.head}）` : `${base}, ${terms.per.head.toLowerCase()}`
}

/** Quotients without the noise of binary fractions. */
function figure(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(12))
}
