import { regionLabel } from '@/lib/regions'
import type { EditionRow } from '@/lib/store/read/edition'
import type { DocumentListRow, StatisticListRow } from '@/lib/store/rows'
import type { DocumentItem, EditionItem, StatisticItem } from '../schemas/items'
import { type ItemContext, pageOf } from './context'

/** An official figure as it leaves the house: in the unit of its table. */
export function statisticItem(row: StatisticListRow, { language }: ItemContext): StatisticItem {
  return {
    region: row.regionCode,
    regionName: regionLabel(row.regionCode, language),
    indicator: row.indicator,
    year: row.year,
    value: row.value,
    unit: row.unit,
    source: row.source,
    publisher: row.publisher,
    tier: row.tier === 'A' ? 'A' : 'B',
  }
}

/** A document as it leaves the house: without its text, which is on its page. */
export function documentItem(row: DocumentListRow, context: ItemContext): DocumentItem {
  const { at: _, title, regionCode, ...rest } = row
  return {
    ...rest,
    title: title ?? row.name,
    region: regionCode,
    regionName: regionCode === null ? null : regionLabel(regionCode, context.language),
    page: pageOf(context, `/sources/${row.key}`),
  }
}

/** An edition as it leaves the house. */
export function editionItem(row: EditionRow, context: ItemContext): EditionItem {
  const { number, createdAt, extractor, documents, projects, investments, outputs, statistics } = row
  const { added, closed } = row
  return {
    number,
    createdAt: new Date(createdAt).toISOString(),
    ...{ extractor, documents, projects, investments, outputs, statistics, added, closed },
    page: pageOf({ ...context, edition: number }, '/'),
  }
}
