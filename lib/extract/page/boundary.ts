import { cohesion, overlap, pairsOf } from './cohesion'
import type { Unit } from './units'
import type { Vocabulary } from './vocabulary'

/** Two halves of the same length: 以德润城,涵养文明风尚. */
const HALVES = /^([\p{Script=Han}“”]{3,12})[, ]([\p{Script=Han}“”]{3,14})$/u
/** A headline names who or where and then what, or quotes a word that it coins. */
const NAMES = /^[\p{Script=Han}“”]{2,14}:|“[^”]{1,12}”.*[\p{Script=Han}]{2}/u

/** Cohesion at which two stretches neither seem to belong together nor not; it falls and rises by as much again between pages. */
const EVEN = 0.02

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
  let evidence = clamp((EVEN - cohesion(left, right, vocabulary)) / 0.01)
  // a headline's words come again below it, not above
  evidence += clamp((overlap(own, right) - overlap(own, left)) * 3)
  if (unit.gap === 3) evidence += 0.5
  if (unit.gap === 1) evidence -= 0.5
  if (parted && unit.gap > 1) evidence += 1.5
  if (NAMES.test(unit.text)) evidence += 0.5
  const halves = HALVES.exec(unit.text)
  if (halves && Math.abs(halves[1]!.length - halves[2]!.length) <= 2) evidence -= 1
  if (unit.width <= 7) evidence -= 0.5
  return evidence > 0
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value))
