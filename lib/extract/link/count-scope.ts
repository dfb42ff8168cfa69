import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import type { Reading } from './reading'
import type { Counted, Scope } from './scope'

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

const COUNTING = new Set(['project_count', 'enterprise_count'])
const WORKS = new Set(['equipment', 'other'])

/** Remembers what a counter counted: 新建的有58个, 已开工31个 go on with it. */
export function noteCount(scope: Scope, reading: Reading, { counter, start }: QuantityMention): void {
  const { measure, product, unit } = reading
  const among = COUNTING.has(measure)
  if (!counter || (!among && (!WORKS.has(measure) || unit !== 'unit'))) return
  const before = among ? scope.counting : scope.works
  const basis = before?.paragraph === scope.paragraph ? before.basis : null
  const counted = { measure, counter, product, start, paragraph: scope.paragraph, basis }
  if (among) scope.counting = counted
  else scope.works = counted
}

/** Projects are counted with 个 and 项. */
const OF_PROJECTS = /^[个项]$/

/** Whether a counter may go on with what another counted. */
export const countsAlike = ({ measure, counter }: Counted, other: string | undefined): boolean =>
  other === counter ||
  (measure === 'project_count' && other !== undefined && OF_PROJECTS.test(other) && OF_PROJECTS.test(counter))

/** What the counter counted last, of projects and firms or of works. */
export function countedLast(scope: Scope, counter: string | undefined): Counted | null {
  const { counting, works } = scope
  const again = works?.counter === counter && works?.paragraph === scope.paragraph ? works : null
  return again && again.start > (counting && countsAlike(counting, counter) ? counting.start : -1)
    ? again
    : counting
}
