import type { Extraction } from '@/lib/extract/types'
import type { GoldDocument } from './gold'

/** The three kinds of facts, as they are named in an extraction. */
export const FACT_SETS = ['projects', 'investments', 'outputs'] as const
export type FactSet = (typeof FACT_SETS)[number]
const FIGURE_SETS = ['investments', 'outputs'] as const
export type FigureSet = (typeof FIGURE_SETS)[number]

/** A document with what people and what the extractor found in it. */
export interface Pair {
  document: string
  text: string
  gold: GoldDocument
  predicted: Pick<Extraction, FactSet>
}

/** True positives, false positives (false alarms) and false negatives (misses). */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

/** Counts with the shares made of them, 0 to 1. */
export interface Rates extends Counts {
  precision: number
  recall: number
  f1: number
}

/** How often something was right, of how many. */
export interface Share {
  right: number
  of: number
}

/**
 * What is wrong with a fact.
 * - `name`: a project found under a name too far from the right one
 * - `subject`: the right figure, given to another project or place
 * - `subject-missed`: the right figure, whose project was not found
 * - `measure`: the right value under another measure or kind
 * - `unit`: the right number in another unit
 * - `value`: the right measure with another value
 * - `duplicate`: found twice
 * - `spurious`: no such fact (only false alarms)
 * - `missed`: nothing like it was found (only misses)
 */
export const ERROR_KINDS = [
  'name',
  'subject',
  'subject-missed',
  'measure',
  'unit',
  'value',
  'duplicate',
  'spurious',
  'missed',
] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

/** A miss or a false alarm. */
export interface FactError {
  document: string
  set: FactSet
  side: 'missed' | 'false-alarm'
  kind: ErrorKind
  /** Measure of an output, kind of an investment, `project` for projects. */
  measure: string
  /** The fact in one line. */
  fact: string
  /** The fact on the other side that it was taken for, in one line. */
  counterpart: string | null
  /** The rule that found it; null for misses. */
  rule: string | null
}

/** What a rule found: right ones, optional ones (they count neither way) and wrong ones. */
export interface RuleScore {
  set: FactSet
  rule: string
  found: number
  right: number
  optional: number
  wrong: number
}

/** A kind of error with how often it occurs on either side. */
export interface ErrorTally {
  set: FactSet
  kind: ErrorKind
  missed: number
  falseAlarms: number
}

/** How much of a measure is there, is missed, and is wrongly found. */
export interface MeasureScore {
  set: FactSet
  measure: string
  of: number
  missed: number
  falseAlarms: number
}

/** What is counted over one document or many. */
export interface Score {
  documents: number
  /** Facts that have to be found. */
  facts: number
  /** Facts that may be found. */
  optional: number
  all: Rates
  projects: Rates
  investments: Rates
  outputs: Rates
  /** Value and kind right, whosever it is. */
  anySubject: Record<FigureSet, Rates>
  /** By `project.region`, `outputs.period` …: asked of found facts only. */
  attributes: Record<string, Share>
  /** Quotes that stand in the document, white space aside. */
  quotes: Share
  rules: RuleScore[]
  errors: ErrorTally[]
  measures: MeasureScore[]
}

/** The score of a corpus with its documents and every error. */
export interface Scorecard extends Score {
  byDocument: { document: string; all: Rates }[]
  /** Every miss and every false alarm. */
  listing: FactError[]
}
