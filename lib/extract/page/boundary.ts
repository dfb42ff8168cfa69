import { cohesion, overlap, pairsOf } from './cohesion'
import type { Unit } from './units'
import type { Vocabulary } from './vocabulary'

/** A headline names who or where and then what, or quotes a word that it coins. */
const NAMES = /^[\p{Script=Han}“”]{2,14}:|“[^”]{1,12}”.*[\p{Script=Han}]{2}/u

/** An office that signs a notice. */
const OFFICE = /(?:局|院|会|公司|中心|委|队)$/
/** 2026年主要任务, 鑫澜乙二醇项目(准格尔旗): a part of a report, an item of a list of undertakings; headlines say what happened. */
const PART = /(?:回顾|任务|安排|目标|要求|展望|打算|(?:项目|工程|产业园|公路|铁路|基地)(?:\([^)]{1,12}\))?)$/
/** The text above has come to its end. */
const ENDED = /[。!?]”?$/

/**
 * What speaks for an article of its own and what against it, in log-odds: fitted by logistic regression to the lines without a mark
 * or byline on the annotated pages (288 of them, five in six open an
 * article); only `part` has too few of them to be fitted.
 */
const WEIGHTS = {
  always: 0.3,
  /** Texts on a page speak of different things up to a cohesion of 0.01, and of one from 0.03 on … */
  apart: 0.36,
  /** … or, where all of a page is about economy, between 0.01 and 0.09. */
  loosely: 0.72,
  /** A headline's words come again below it, not above. */
  repeated: 1.15,
  nextLine: -0.67,
  farBelow: 0.59,
  parted: 1.23,
  names: 0.91,
  ended: 0.67,
  office: -0.65,
  part: -1.5,
  short: -0.59,
  veryShort: -1.15,
} as const

/**
 * Does a line that looks like a headline, between two stretches of text, open an article of its own, rather than a part
 * of the one before it? Weighs what speaks for either; no single mark decides.
 *
 * @param before - text of the article being read, up to the line
 * @param after - text behind the line
 * @param parted - whether on this page empty lines stand between articles and not between paragraphs
 */
export function opensArticle(
  unit: Unit,
  before: string,
  after: string,
  vocabulary: Vocabulary,
  parted = false,
): boolean {
  const left = pairsOf(before)
  const right = pairsOf(after)
  const own = pairsOf(unit.text)
  const together = cohesion(left, right, vocabulary)
  let odds = WEIGHTS.always
  odds += WEIGHTS.apart * clamp((0.02 - together) / 0.01)
  odds += WEIGHTS.loosely * clamp((0.05 - together) / 0.04)
  odds += WEIGHTS.repeated * clamp((overlap(own, right) - overlap(own, left)) * 3)
  if (unit.gap === 1) odds += WEIGHTS.nextLine
  if (unit.gap === 3) odds += WEIGHTS.farBelow
  if (parted && unit.gap > 1) odds += WEIGHTS.parted
  if (NAMES.test(unit.text)) odds += WEIGHTS.names
  if (ENDED.test(before)) odds += WEIGHTS.ended
  if (OFFICE.test(unit.text)) odds += WEIGHTS.office
  if (PART.test(unit.text)) odds += WEIGHTS.part
  if (unit.width <= 7) odds += WEIGHTS.short
  if (unit.width <= 5) odds += WEIGHTS.veryShort
  return odds > 0
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value))
