import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn, SPACES } from '../text/charset'
import { Opening } from '../text/opening'
import type { Span } from '../types'

const OPENING = new Opening(
  /^(?:“|并且?|且|同时,?|其中,?(?=\d)|而|也|还|又|,|;|:|据了解,?|据悉,?|据介绍,?|据统计,?)+/,
)

/**
 * The stretch a fact is quoted from: its clause, from where its label began, without closing punctuation;
 * at most 90 characters before the number and 30 behind it.
 */
export function quoteSpan(text: string, clause: Span, figure: Span, labelStart?: number): Span {
  let start = Math.max(Math.min(clause.start, labelStart ?? clause.start), figure.start - 90)
  let end = Math.min(Math.max(clause.end, figure.end), figure.end + 30)
  const opening = OPENING.exec(text.slice(start, figure.start))
  if (opening) start += opening[0].length
  while (end > figure.end && isIn(codeAt(text, end - 1), CLOSING)) end--
  // a paragraph break never stands inside a quote
  const cut = text.slice(start, figure.start).lastIndexOf('\n')
  if (cut >= 0) start += cut + 1
  const stop = text.slice(figure.end, end).indexOf('\n')
  if (stop >= 0) end = figure.end + stop
  return { start, end }
}

const CLOSING = charset(`,;:。!?”’)${SPACES}`)
