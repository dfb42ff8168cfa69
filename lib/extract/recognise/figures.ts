import type { ChangeMention, Context, PeriodMention, QuantityMention } from '../contracts'
import { sortChanges } from './change-context'
import { findPeriods } from './period'
import { sectorShares } from './proportions'
import { quantityMentions } from './quantity-mention'
import { scanQuantities } from './quantity-scan'

/** What numbers and times a stretch of plain text states, in order. */
export interface Figures {
  /** Without percentages and multiples that are changes. */
  quantities: QuantityMention[]
  changes: ChangeMention[]
  periods: PeriodMention[]
}

/** A stretch of plain text, best a paragraph or an article, and what is known from outside it. */
export interface Stated {
  text: string
  context: Context
}

/**
 * Reads all quantities, changes and periods of `text` (best a paragraph or an article) in one pass each.
 * Offsets point into `text`.
 */
export const figures = (text: string, context: Context): Figures => figuresOfEach([{ text, context }])[0]!

/** The same of several texts: each pass goes over all of them before the next one does. */
export function figuresOfEach(stated: readonly Stated[]): Figures[] {
  const read = stated.map(({ text }) => scanQuantities(text))
  const scanned = stated.map(({ text }, i) => quantityMentions(text, read[i]!))
  const sorted = stated.map(({ text }, i) => sortChanges(text, scanned[i]!))
  const named = stated.map(({ text, context }) => findPeriods(text, context))
  return stated.map(({ text }, i) => {
    const { changes, quantities } = sorted[i]!
    const shares = sectorShares(text)
    return {
      quantities: shares.length ? [...quantities, ...shares].sort((a, b) => a.start - b.start) : quantities,
      changes,
      periods: outsideOf(changes, named[i]!),
    }
  })
}

/** 比上年增长, 与去年持平: the year named there is what the change is measured against. */
const outsideOf = (changes: readonly ChangeMention[], periods: PeriodMention[]): PeriodMention[] =>
  changes.length === 0
    ? periods
    : periods.filter(
        ({ start, end }) => !changes.some((change) => change.start <= start && end <= change.end),
      )
