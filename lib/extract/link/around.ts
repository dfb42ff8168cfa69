import type { Span } from '../types'
import type { Figure } from './distribution'
import type { Around } from './reading'

/**
 * The words around the i-th number of a sentence, and the number that follows it in its clause.
 *
 * @param label - what names the number
 */
export function aroundNumber(
  text: string,
  sentence: Span,
  clause: Span,
  numbers: readonly Figure[],
  i: number,
  label: string,
): { around: Around; next: Figure | undefined } {
  const number = numbers[i]!
  let following = i + 1
  while (following < numbers.length && numbers[following]!.start < number.end) following++
  const after = numbers[following]
  const next = after && after.start < clause.end ? after : undefined
  return {
    next,
    around: {
      label,
      right: text.slice(number.end, next ? next.start : clause.end),
      rest: text.slice(number.end, clause.end),
      after: text.slice(clause.end, Math.min(sentence.end, clause.end + 12)),
      clause: text.slice(clause.start, clause.end),
      sentence: text.slice(sentence.start, sentence.end),
    },
  }
}
