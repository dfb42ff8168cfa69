import { type MentionInput, resolve } from '@/lib/resolve'
import { affectedProjects } from './affected'
import { desiredRows } from './desired'
import { type Changes, diffFacts, isEmpty } from './diff'
import { factRows } from './fact-rows'
import { type DocumentPlan, planDocuments } from './plan-documents'
import type { InvestmentRow, MentionRow, OutputRow } from './rows'
import { place } from './standing'
import { STATE_COLUMNS, type StateRow, stateRow, storedProjectKeys, storedStates } from './state-row'
import { keepsStatistics, planStatistics, type StatisticsPlan } from './statistics'
import type { StatisticRow } from './statistics-table'
import { allMentions, storedInvestments, storedOutputs } from './stored'
import type { IdentifiedDocument, Sql } from './types'

/** All that an edition changes. */
export interface EditionPlan {
  /** How many facts of the documents cannot be stored, by the reason. */
  leftOut: Record<string, number>
  documents: DocumentPlan
  mentions: Changes<MentionRow>
  investments: Changes<InvestmentRow>
  outputs: Changes<OutputRow>
  states: { close: number[]; insert: StateRow[] }
  statistics: StatisticsPlan
}

function mentionInput(row: MentionRow & { published: string | null }): MentionInput {
  const { key, published, name, aliases, company, park, regionCode, industrySlug, status, completion } = row
  return {
    key,
    published,
    name,
    aliases,
    company,
    park,
    region: regionCode,
    industry: industrySlug,
    status,
    completion,
  }
}

/**
 * Compares what should be valid after `documents` with what is stored. `everything`: merge and rank all projects anew.
 * `statistics`: the table of official figures; null leaves them as they are.
 */
export async function planEdition(
  db: Sql,
  documents: readonly IdentifiedDocument[],
  everything: boolean,
  statistics: readonly StatisticRow[] | null,
): Promise<EditionPlan> {
  const plan = await planDocuments(db, documents)
  const { touched, replaced } = plan
  const incoming = documents.map((document) => ({ rows: factRows(document), published: document.published }))
  const dated = <Row>(pick: (rows: ReturnType<typeof factRows>) => Row[]) =>
    incoming.flatMap(({ rows, published }) => pick(rows).map((row) => ({ ...row, published })))

  const storedMentions = await allMentions(db)
  const mentions = desiredRows<MentionRow>(
    storedMentions,
    dated((rows) => rows.mentions),
    touched,
  )
  const resolution = resolve(mentions.map(mentionInput))
  for (const row of mentions) row.projectKey = resolution.projectOf.get(row.key)!
  const projects = new Map(resolution.projects.map((project) => [project.key, project]))

  const affected = affectedProjects(storedMentions, mentions, touched, resolution)
  if (everything) {
    for (const key of projects.keys()) affected.after.add(key)
    for (const key of await storedProjectKeys(db)) affected.before.add(key)
  }

  const newInvestments = dated((rows) => rows.investments)
  const newOutputs = dated((rows) => rows.outputs)
  const scope = {
    projects: [...new Set([...affected.before, ...affected.after])],
    regions: [] as string[],
    documents: [...touched],
  }
  // Places whose figures are ranked again: those that documents read anew speak of now, or spoke of before.
  const spoken = new Set<string>()
  for (const row of [...newInvestments, ...newOutputs])
    if (row.mentionKey === null) spoken.add(row.regionCode)
  const narrow = { projects: [], regions: [], documents: scope.documents, keys: [] }
  for (const row of [...(await storedInvestments(db, narrow)), ...(await storedOutputs(db, narrow))]) {
    if (row.projectKey === null) spoken.add(row.regionCode)
  }
  scope.regions = everything ? await regionsWithFigures(db) : [...spoken]
  const keysOf = (rows: { key: string }[]) => rows.map((row) => row.key)
  const oldInvestments = await storedInvestments(db, { ...scope, keys: keysOf(newInvestments) })
  const oldOutputs = await storedOutputs(db, { ...scope, keys: keysOf(newOutputs) })
  const investments = desiredRows<InvestmentRow>(oldInvestments, newInvestments, touched)
  const outputs = desiredRows<OutputRow>(oldOutputs, newOutputs, touched)
  place({ investments, outputs }, resolution.projectOf, projects)

  return {
    leftOut: tally(incoming.flatMap(({ rows }) => rows.leftOut)),
    documents: plan,
    mentions: diffFacts('mention', storedMentions, mentions, replaced),
    investments: diffFacts('investment', oldInvestments, investments, replaced),
    outputs: diffFacts('output', oldOutputs, outputs, replaced),
    states: await planStates(db, scope.projects, (key) => projects.get(key)),
    statistics: await planStatistics(db, statistics),
  }
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

async function regionsWithFigures(db: Sql): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ code: string }[]>(
    `SELECT DISTINCT "regionCode"::text AS code FROM "investment" WHERE "lastEdition" IS NULL AND "projectKey" IS NULL
     UNION SELECT DISTINCT "regionCode"::text FROM "output_figure" WHERE "lastEdition" IS NULL AND "projectKey" IS NULL`,
  )
  return rows.map((row) => row.code)
}

async function planStates(
  db: Sql,
  keys: readonly string[],
  projectOf: (key: string) => Parameters<typeof stateRow>[0] | undefined,
): Promise<EditionPlan['states']> {
  const changes: EditionPlan['states'] = { close: [], insert: [] }
  const stored = new Map((await storedStates(db, keys)).map((row) => [row.projectKey, row]))
  for (const key of keys) {
    const before = stored.get(key)
    const project = projectOf(key)
    const next = project && stateRow(project)
    if (before && next && STATE_COLUMNS.every(([column]) => before[column] === next[column])) continue
    if (before) changes.close.push(before.id)
    if (next) changes.insert.push(next)
  }
  return changes
}

/** Whether the plan changes nothing, so that no edition is written. */
export function changesNothing(plan: EditionPlan): boolean {
  const { documents, mentions, investments, outputs, states } = plan
  return (
    keepsStatistics(plan.statistics) &&
    documents.insert.length + documents.close.length + states.close.length + states.insert.length === 0 &&
    isEmpty(mentions) &&
    isEmpty(investments) &&
    isEmpty(outputs)
  )
}
