import { cohesion, overlap, pairsOf } from './cohesion'
import type { Unit } from './units'
import type { Vocabulary } from './vocabulary'

/** A headline names who or where and then what, or quotes a word that it coins. */
const NAMES =
  /^(?!\p{Script=Han}{2,12}(?:产业|行业|领域|板块|工作|方面|经济):)[\p{Script=Han}“”]{2,14}:|“[^”]{1,12}”.*[\p{Script=Han}]{2}/u

/** An office that signs a notice. */
const OFFICE = /(?:局|院|会|公司|中心|委|队)$/
/** 2026年主要任务, 鑫澜乙二醇项目(准格尔旗): a part of a report, an item of a list of undertakings; headlines say what happened. */
const PART =
  /(?:回顾|任务|安排|目标|要求|展望|打算|(?<!\d[个项](?:重点|重大)?)(?:项目|工程|产业园|公路|铁路|基地)(?:\([^)]{1,12}\))?)$/
/** The text above has come to its end. */
const ENDED = /[。!?]”?$/

/**
 * What speaks for an article of its own and what against it, in log-odds: fitted by logistic regression to the lines without a mark
 * or byline on the annotated pages (296 of them, four in five open an article). `marked` stands lower than fitted, for want of
 * examples from pages of few headlines.
 */
const WEIGHTS = {
  always: 0.07,
  /** Texts on a page speak of different things up to a cohesion of 0.01, and of one from 0.03 on … */
  apart: 0.11,
  /** … or, where all of a page is about economy, between 0.01 and 0.09. */
  loosely: 0.96,
  /** A headline's words come again below it, not above. */
  repeated: 1.1,
  nextLine: -0.67,
  farBelow: 0.79,
  parted: 1.4,
  names: 0.77,
  ended: 0.58,
  office: -0.51,
  part: -1.76,
  likeSubhead: -1.73,
  marked: -3,
  short: -0.22,
  veryShort: -1.3,
} as const

/** What is known of the page and of the article being read. */
export interface Setting {
  /** Empty lines stand between articles and not between paragraphs. */
  parted: boolean
  /** Headlines are marked with #, and this line is not. */
  marked: boolean
  /** The article has a subhead of the same form. */
  likeSubhead: boolean
}

/**
 * Does a line that looks like a headline, between two stretches of text, open an article of its own, rather than a part
 * of the one before it? Weighs what speaks for either; no single mark decides.
 *
 * @param before - text of the article being read, up to the line
 * @param after - text behind the line
 */
export function opensArticle(
  unit: Unit,
  before: string,
  after: string,
  vocabulary: Vocabulary,
  { parted, marked, likeSubhead }: Setting,
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
  if (PART.test(unit.text) || after.startsWith(unit.text)) odds += WEIGHTS.part
  if (likeSubhead) odds += WEIGHTS.likeSubhead
  if (marked) odds += WEIGHTS.marked
  if (unit.width <= 7) odds += WEIGHTS.short
  if (unit.width <= 5) odds += WEIGHTS.veryShort
  return odds > 0
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value))
