/** Kinds of text that report on a time as a whole: every figure that names none is of it. */
export type Report = 'work-report' | 'communique'

/** What a text is by its title and its first words; null for news. */
export function reportKind(opening: string): Report | null {
  if (/工作报告/.test(opening)) return 'work-report'
  return /统计公报|发展公报/.test(opening) ? 'communique' : null
}

const FIVE_YEARS = /(?:过去|这|近)(?:的)?五年|五年来|本届政府|“十[三四]五”(?:时期|期间)?[,是]/
const COMING =
  /主要预期目标|(?:今年|新的一年|下一步)[^。;]{0,16}(?:要|将|重点|做好|目标|计划|工作安排)|新的一年|今年(?:工作|,?我们(?:将|要))|工作安排|工作建议|\d{4}年(?:重点)?(?:工作|任务)(?!回顾|报告|总结)|做好\d{4}年/
const PAST = /过去(?:的)?一年|一年来|20\d\d年[^,。;]{0,8}(?:工作)?(?:回顾|总结)|[上去]年工作/

/**
 * The year that a work report speaks of from this sentence on: the one before or the one ahead; none where it looks back
 * on five years, of which it tells what has been reached.
 *
 * @param before - what it spoke of so far
 * @param published - date of publication: the year ahead is the one it is given in
 * @returns the period, or `before` where the sentence turns to no other
 */
export function reportedTime(
  sentence: string,
  before: string | null,
  published: string | null,
): string | null {
  const year = Number(published?.slice(0, 4))
  if (!year) return before
  if (COMING.test(sentence)) return String(year)
  if (FIVE_YEARS.test(sentence)) return null
  return PAST.test(sentence) ? String(year - 1) : before
}
