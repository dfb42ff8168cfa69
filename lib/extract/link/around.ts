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
  { sentence, words }: { sentence: Span; words: string },
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
  const rest = text.slice(number.end, clause.end)
  return {
    next,
    around: {
      label,
      right: next ? text.slice(number.end, next.start) : rest,
      rest,
      after: text.slice(clause.end, Math.min(sentence.end, clause.end + 12)),
      clause: text.slice(clause.start, clause.end),
      sentence: words,
    },
  }
}
