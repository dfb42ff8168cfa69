import {
  type ProjectSummary,
  type Ranked,
  type RankedInvestment,
  type RankedOutput,
  type Ranking,
  rankFigures,
} from '@/lib/resolve'
import type { Dated } from './desired'
import type { InvestmentRow, OutputRow } from './rows'

interface Figures {
  investments: Dated<InvestmentRow>[]
  outputs: Dated<OutputRow>[]
}

const common = (row: Dated<InvestmentRow> | Dated<OutputRow>) => ({
  key: row.key,
  article: `${row.document} ${row.ordinal}`,
  published: row.published,
  qualifier: row.qualifier,
  period: row.period,
  phase: row.phase,
  industry: row.industrySlug,
  basis: row.basis,
})

const rankedInvestment = (row: Dated<InvestmentRow>): RankedInvestment => ({
  ...common(row),
  type: 'investment',
  kind: row.kind,
  currency: row.currency,
  value: row.amount,
  valueMax: row.amountMax,
})

const rankedOutput = (row: Dated<OutputRow>): RankedOutput => ({
  ...common(row),
  type: 'output',
  measure: row.measure,
  product: row.product,
  unit: row.unit,
  value: row.value,
  valueMax: row.valueMax,
  change: row.change,
})

/** Gives figures the project that their mention belongs to, its place and industry, and their standing among each other. */
export function place(
  figures: Figures,
  projectOf: ReadonlyMap<string, string>,
  projects: ReadonlyMap<string, ProjectSummary>,
): void {
  const rows = [...figures.investments, ...figures.outputs]
  for (const row of rows) {
    const key = row.mentionKey === null ? undefined : projectOf.get(row.mentionKey)
    const project = key === undefined ? undefined : projects.get(key)
    row.projectKey = project?.key ?? null
    if (!project) continue
    row.regionCode = project.region
    row.industrySlug = project.industry
  }
  const subjects = new Map<string, Ranked[]>()
  const file = (row: Dated<InvestmentRow> | Dated<OutputRow>, ranked: Ranked) => {
    const subject = row.projectKey ?? row.regionCode
    const group = subjects.get(subject)
    if (group) group.push(ranked)
    else subjects.set(subject, [ranked])
  }
  for (const row of figures.investments) file(row, rankedInvestment(row))
  for (const row of figures.outputs) file(row, rankedOutput(row))
  const rankings = new Map<string, Ranking>()
  for (const [subject, group] of subjects) {
    for (const [key, ranking] of rankFigures(group, subject.length === 6 ? 'region' : 'project')) {
      rankings.set(key, ranking)
    }
  }
  for (const row of rows) Object.assign(row, rankings.get(row.key))
}
