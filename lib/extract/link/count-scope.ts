import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import type { Reading } from './reading'
import type { Scope } from './scope'

/** 公司投资建设2个项目: the few projects spoken of, no count of the place. */
export const isSpokenOf = (
  reading: Reading,
  quantity: QuantityMention,
  clause: Span,
  organisations: readonly Span[],
): boolean =>
  reading.measure === 'project_count' &&
  quantity.value <= 5 &&
  organisations.some(({ start, end }) => end <= quantity.start && start >= clause.start)

/** Remembers what a counter counted: 新建的有58个 goes on with it. */
export function noteCount(scope: Scope, reading: Reading, { counter }: QuantityMention): void {
  if ((reading.measure !== 'project_count' && reading.measure !== 'enterprise_count') || !counter) return
  scope.counting = {
    measure: reading.measure,
    counter,
    paragraph: scope.paragraph,
    basis: scope.counting?.paragraph === scope.paragraph ? scope.counting.basis : null,
  }
}
