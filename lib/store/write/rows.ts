import type { Basis, Component, InvestmentKind, Measure, Qualifier, Status, Unit } from '@/lib/extract/types'
import type { Standing } from '@/lib/resolve'

/** Where a fact stands and how it was found. */
export interface EvidenceRow {
  key: string
  start: number
  end: number
  quote: string
  rule: string
  inferred: Component[]
}

export interface MentionRow extends EvidenceRow {
  name: string
  company: string | null
  park: string | null
  regionCode: string
  industrySlug: string
  status: Status
  completion: string | null
  aliases: string[]
  projectKey: string
}

export interface FigureRow extends EvidenceRow {
  mentionKey: string | null
  projectKey: string | null
  regionCode: string
  industrySlug: string
  basis: Basis
  qualifier: Qualifier
  period: string | null
  periodStart: string | null
  periodEnd: string | null
  year: number | null
  phase: string | null
  standing: Standing
  /** See Ranking in lib/resolve. */
  countsFrom: number | null
  countsUntil: number | null
}

export interface InvestmentRow extends FigureRow {
  kind: InvestmentKind
  amount: number
  amountMax: number | null
  currency: string
}

export interface OutputRow extends FigureRow {
  measure: Measure
  product: string | null
  value: number | null
  valueMax: number | null
  unit: Unit | null
  change: number | null
}

/** A row and the article that it belongs to. */
export interface Placed {
  /** Key of the document. */
  document: string
  /** Position of the article in it. */
  ordinal: number
}

export type Facts = 'mention' | 'investment' | 'output'

export const TABLES: Record<Facts, string> = {
  mention: 'project_mention',
  investment: 'investment',
  output: 'output_figure',
}

const EVIDENCE = [
  ['key', 'text'],
  ['start', 'int'],
  ['end', 'int'],
  ['quote', 'text'],
  ['rule', 'text'],
  ['inferred', 'text[]'],
] as const

const FIGURE = [
  ['mentionKey', 'text'],
  ['projectKey', 'text'],
  ['regionCode', 'text'],
  ['industrySlug', 'text'],
  ['basis', '"Basis"'],
  ['qualifier', '"Qualifier"'],
  ['period', 'text'],
  ['periodStart', 'date'],
  ['periodEnd', 'date'],
  ['year', 'int'],
  ['phase', 'text'],
  ['standing', '"Standing"'],
  ['countsFrom', 'int'],
  ['countsUntil', 'int'],
] as const

/** Columns with their types, as json_to_recordset wants them. */
export const COLUMNS: Record<Facts, readonly (readonly [name: string, type: string])[]> = {
  mention: [
    ...EVIDENCE,
    ['projectKey', 'text'],
    ['name', 'text'],
    ['company', 'text'],
    ['park', 'text'],
    ['regionCode', 'text'],
    ['industrySlug', 'text'],
    ['status', '"ProjectStatus"'],
    ['completion', 'text'],
    ['aliases', 'text[]'],
  ],
  investment: [
    ...EVIDENCE,
    ...FIGURE,
    ['kind', '"InvestmentKind"'],
    ['amount', 'numeric'],
    ['amountMax', 'numeric'],
    ['currency', 'text'],
  ],
  output: [
    ...EVIDENCE,
    ...FIGURE,
    ['measure', 'text'],
    ['product', 'text'],
    ['value', 'numeric'],
    ['valueMax', 'numeric'],
    ['unit', 'text'],
    ['change', 'numeric'],
  ],
}

/** Columns that follow from merging and ranking, not from the sentence: what an amended row gets anew. */
export const DERIVED: Record<Facts, readonly string[]> = {
  mention: ['projectKey'],
  investment: ['projectKey', 'regionCode', 'industrySlug', 'standing', 'countsFrom', 'countsUntil'],
  output: ['projectKey', 'regionCode', 'industrySlug', 'standing', 'countsFrom', 'countsUntil'],
}
