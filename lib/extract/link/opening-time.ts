import type { PeriodMention } from '../contracts'
import type { Span } from '../types'

/** A year, a half, quarters or months together; a day or one month may be an event's. */
const SPAN = /^\d{4}(?:-[HQ]\d.*|-\d{2}\.\.\d{2})?$/

/**
 * 前三季度,全旗上下凝心聚力。全旗投资…: the time that opens a sentence without figures, which is that of the figures to come.
 *
 * @param periods - those of the sentence, in order
 */
export const openingTime = (periods: readonly PeriodMention[], sentence: Span): PeriodMention[] =>
  periods
    .filter(({ start, period, future }) => start - sentence.start <= 2 && !future && SPAN.test(period))
    .slice(0, 1)
