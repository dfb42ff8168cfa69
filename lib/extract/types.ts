/**
 * The words of the extractor. Names and enumerations follow the annotation guide that the gold files are
 * written by, so that the extractor's JSON can be compared with them fact by fact.
 */

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

export const STATUSES = [
  'signed',
  'planned',
  'started',
  'construction',
  'commissioning',
  'operational',
  'completed',
  'unknown',
] as const
export type Status = (typeof STATUSES)[number]

export const INVESTMENT_KINDS = [
  'total',
  'annual_plan',
  'completed',
  'signed',
  'public_fund',
  'loan',
  'transfer_revenue',
] as const
export type InvestmentKind = (typeof INVESTMENT_KINDS)[number]

export const MEASURES = [
  'capacity',
  'installed_capacity',
  'production',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'jobs',
  'equipment',
  'distance',
  'freight',
  'area',
  'livestock',
  'households',
  'gdp',
  'industrial_output_value',
  'industrial_value_added',
  'services_value_added',
  'agricultural_output_value',
  'fixed_investment',
  'retail_sales',
  'fiscal_revenue',
  'income_per_capita',
  'exports',
  'project_count',
  'enterprise_count',
  'share',
  'reserves',
  'population',
  'other',
] as const
export type Measure = (typeof MEASURES)[number]

/** Canonical units: values are always converted into one of these. `USD` is kept apart because a rate is not ours to choose. */
export const UNITS = [
  'CNY',
  'USD',
  't',
  't/a',
  'm3',
  'm3/a',
  'kW',
  'kWh',
  'kWh/a',
  'mu',
  'km',
  'head',
  'person',
  'household',
  'unit',
  'percent',
  'm2',
  'plant',
  'CNY/person',
  'times',
] as const
export type Unit = (typeof UNITS)[number]

export const QUALIFIERS = ['exact', 'about', 'over', 'nearly', 'up_to'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const BASES = ['planned', 'actual'] as const
export type Basis = (typeof BASES)[number]

/** Parts of a fact that may be read off the sentence or concluded from its surroundings. */
export type Component =
  | 'subject'
  | 'region'
  | 'period'
  | 'industry'
  | 'status'
  | 'company'
  | 'park'
  | 'basis'
  | 'published'

/** Where a fact stands and how it was found. Offsets point into the document's own text. */
export interface Grounded extends Span {
  /** Verbatim: `text.slice(start, end)`. */
  quote: string
  /** Name of the rule that found it. */
  rule: string
  /** Components that the sentence does not state itself (year from the masthead, region from the dateline, subject from 该项目). */
  inferred: Component[]
  /** Stable across editions, extractor versions that find the same fact, and re-wrapped copies of the page. */
  key: string
}

export interface Article extends Span {
  id: string
  title: string
  /** GB/T 2260 code of the place the article is about. */
  region: string
  key: string
}

export interface Project extends Grounded {
  id: string
  /** Id of the article it is first mentioned in. */
  article: string
  name: string
  company: string | null
  region: string
  park: string | null
  industry: string
  status: Status
  /** Planned or actual completion or start of production: YYYY, YYYY-MM or YYYY-MM-DD. */
  completion: string | null
  aliases?: string[]
}

interface Figure extends Grounded {
  /** Id of the article it stands in. */
  article: string
  /** A project's id, or a GB/T 2260 code. */
  subject: string
  qualifier: Qualifier
  /** `2026`, `2026-H1`, `2024-Q1..Q3`, `2025-01..11`, `2026-01`, `2021..2025`; null where the page does not tell. */
  period: string | null
  industry: string
  phase?: string
}

export interface Investment extends Figure {
  kind: InvestmentKind
  /** In yuan (or, where `currency` says so, in US dollars). */
  amount: number
  amountMax?: number
  currency?: 'USD'
}

export interface OutputFigure extends Figure {
  measure: Measure
  product: string | null
  /** In the canonical unit; null for an index known only by its growth. */
  value: number | null
  valueMax?: number
  unit: Unit | null
  basis: Basis
  /** Year-on-year change in percent. */
  change: number | null
}

export interface Extraction {
  /** The document's name, without extension. */
  document: string
  published: string | null
  articles: Article[]
  projects: Project[]
  investments: Investment[]
  outputs: OutputFigure[]
}

/** What is known about a document from outside its text (front matter). */
export interface Hints {
  document?: string
  title?: string
  publisher?: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published?: string
  /** GB/T 2260 code the document is about. */
  region?: string
}
