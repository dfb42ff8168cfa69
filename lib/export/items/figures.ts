import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { FigureRow } from '@/lib/store/rows'
import type { InvestmentItem, OutputItem } from '../schemas/items'
import { type ItemContext, pageOf } from './context'
import { evidenceOf } from './evidence'

/** What sums of money and output figures have in common. */
function figureItem(row: FigureRow, context: ItemContext) {
  return {
    key: row.key,
    project: row.projectKey,
    projectName: row.projectName,
    region: row.regionCode,
    regionName: regionLabel(row.regionCode, context.language),
    industry: row.industrySlug,
    industryName: industryLabel(row.industrySlug, context.language),
    basis: row.basis,
    qualifier: row.qualifier as InvestmentItem['qualifier'],
    period: row.period,
    year: row.year,
    phase: row.phase,
    standing: row.standing as InvestmentItem['standing'],
    counted: row.counted,
    evidence: evidenceOf(row, row.key, context),
    page: pageOf(context, `/facts/${row.key}`),
  }
}

/** A sum of money as it leaves the house. */
export function investmentItem(row: FigureRow, context: ItemContext): InvestmentItem {
  return {
    ...figureItem(row, context),
    kind: row.kind as InvestmentItem['kind'],
    amount: row.value ?? 0,
    amountMax: row.valueMax,
    currency: row.unit === 'USD' ? 'USD' : 'CNY',
  }
}

/** An output figure as it leaves the house. */
export function outputItem(row: FigureRow, context: ItemContext): OutputItem {
  return {
    ...figureItem(row, context),
    measure: row.kind as OutputItem['measure'],
    product: row.product,
    value: row.value,
    valueMax: row.valueMax,
    unit: row.unit as OutputItem['unit'],
    change: row.change,
  }
}
