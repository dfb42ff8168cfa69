import { charset, hasAny } from '../../text/charset'
import { opensClause } from '../clause-start'
import type { Subject } from '../draft'
import { feature } from './feature'
import type { Setting } from './setting'

/** Between the figure before and this one: the same list, a part of what was said, the same clause. */
const LISTED = /^(?:左右|以上|以内|多|余)?[^,;:。]{0,16}(?:、|和|与|及|以及)[^,;:。]{0,16}$/
const JOINTS = charset('、和与及')

/**
 * How a candidate goes with the subject of the figure reported last: figures of one breath are mostly said of one subject,
 * unless an undertaking or a place has been named since.
 */
export function continuityOf(
  { figure, clause, achieved, asked, named, scope, places }: Setting,
  subject: Subject,
): string[] {
  const { said } = scope
  if (!said || said.subject !== subject || said.end > figure.start) return []
  if (said.paragraph !== scope.paragraph) return []
  const sort = typeof subject === 'string' ? 'said region' : 'said project'
  const fresh =
    named.projects.some(
      ({ mention, project }) =>
        project !== subject && mention.start >= said.end && mention.end <= figure.start,
    ) ||
    places.some(
      (place) =>
        place.start >= said.end &&
        place.end <= figure.start &&
        opensClause(named.text, place.start, named.sentence.start),
    )
  if (fresh) return [feature(sort, 'broken')]
  if (said.sentence !== scope.sentence)
    return [
      scope.sentence - said.sentence === 1 ? feature(sort, 'before') : feature(sort, 'earlier'),
      // 全市装机达到2180万千瓦。今年还将新增装机1200万千瓦
      ...(scope.last?.paragraph === scope.paragraph && scope.last.fact.measure === asked
        ? [feature(sort, 'again')]
        : []),
    ]
  const between = named.text.slice(said.end, figure.start)
  if (hasAny(between, JOINTS) && LISTED.test(between)) return [feature(sort, 'in-sentence'), 'said listed']
  if (between.includes('其中') || between.includes('包括')) return [feature(sort, 'in-sentence'), 'said part']
  if (between.includes(';')) return [feature(sort, 'segment')]
  if (achieved && said.end <= clause.start) return [feature(sort, 'achieved')]
  return [feature(sort, 'in-sentence')]
}
