import type { PeriodMention } from '../contracts'
import type { Span } from '../types'

/** A year, a half, quarters or months together; a day or one month may be an event's. */
const SPAN = /^\d{4}(?:-[HQ]\d.*|-\d{2}\.\.\d{2})?$/

/**
 * 前三季度,全旗上下凝心聚力。全旗投资…: the time that opens a sentence without figures, which is that of the figures to come.
 *
 * @param periods - those of the sentence, in order
 */
export const openingTime = (
  text: string,
  periods: readonly PeriodMention[],
  sentence: Span,
): PeriodMention[] =>
  periods
    .filter(
      ({ start, period, future }) => !future && SPAN.test(period) && opensAt(text, start, sentence.start),
    )
    .slice(0, 1)

/** 本报讯 2024年,…; 报告指出,2024年,…: who tells it stands before the time. */
const TOLD_BY =
  /^(?:[^,。;]{0,12}(?:讯|电)\s*(?:\([^()]{2,16}\))?\s*|据[^,。;]{1,14},|[^,。;]{2,16}?(?:介绍|介绍到|指出|显示|提到|获悉|了解到|透露|说),?)$/

const opensAt = (text: string, at: number, from: number): boolean =>
  at - from <= 2 || (at - from <= 30 && TOLD_BY.test(text.slice(from, at)))
