import { industryBySlug, industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { ProjectListRow } from '@/lib/store/rows'
import type { ProjectItem } from '../schemas/items'
import { type ItemContext, pageOf } from './context'
import { evidenceOf } from './evidence'

/** A project as it leaves the house. */
export function projectItem(row: ProjectListRow, context: ItemContext): ProjectItem {
  const { language } = context
  return {
    key: row.key,
    name: row.name,
    company: row.company,
    park: row.park,
    region: row.regionCode,
    regionName: regionLabel(row.regionCode, language),
    industry: row.industrySlug,
    industryName: industryLabel(row.industrySlug, language),
    sector: industryBySlug(row.industrySlug)?.sector ?? 'general',
    status: row.status as ProjectItem['status'],
    statusAsOf: row.statusAsOf,
    completion: row.completion,
    firstYear: row.firstYear,
    lastYear: row.lastYear,
    mentions: row.mentions,
    totalInvestment: money(row.total, row.totalMax, row.totalQualifier),
    completedInvestment: money(row.completed, row.completedMax, row.completedQualifier),
    evidence: evidenceOf(row, row.mentionKey, context),
    page: pageOf(context, `/projects/${row.key}`),
  }
}

function money(
  amount: number | null,
  amountMax: number | null,
  qualifier: string | null,
): ProjectItem['totalInvestment'] {
  if (amount === null) return null
  return { amount, amountMax, qualifier: (qualifier ?? 'exact') as 'exact' }
}
