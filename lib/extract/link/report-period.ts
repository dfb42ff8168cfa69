/** Kinds of text that report on a time as a whole: every figure that names none is of it. */
export type Report = 'work-report' | 'communique'

/** What a text is by its title and its first words; null for news. */
export function reportKind(opening: string): Report | null {
  if (opening.includes('工作报告') || PLAN_OF_FIVE.test(opening)) return 'work-report'
  return opening.includes('统计公报') || opening.includes('发展公报') ? 'communique' : null
}

/** 国民经济和社会发展第十三个五年规划纲要: it begins with what the five years before have brought. */
const PLAN_OF_FIVE = /第?十[一二三四五](?:个五年|五”?)规划/

/** A report printed on from another page: 过去一年,我们较好完成了人大三次会议确定的目标任务. */
const GIVEN =
  /(?:过去(?:的)?一年|一年来|五年来)[^。]{0,60}(?:人大|人代会|代表大会)[^。]{0,12}(?:目标任务|各项任务)/

export const isGiven = (words: string): boolean => words.includes('任务') && GIVEN.test(words)

/** 本届政府的五年; 本届政府的开局之年 is one of them. */
const FIVE_YEARS =
  /(?:过去|这|近)(?:的)?五年|五年来|本届政府(?![^,。;]{0,14}(?:之年|首年|第.年|最后一年))|“?十[一二三四]五”?(?:时期|期间)[,是]|“十[一二三四]五”[,是]/
/** 过去四年工作回顾, 三年来: an office that was held for fewer. */
const FEWER_YEARS = /^(?:[^,。;]{0,4}过去([三四])年(?:的)?(?:工作|主要)?[^,。;]{0,4}回顾|([三四])年来,)/
const OF_PLAN = /“?十([一二三四])五”?(?:时期|期间)?[,是的]/
/** 2018年以来,: an office that has been held since. */
const SINCE = /^[^,。;]{0,2}(20\d\d)年以来,/
const COMING =
  /主要预期目标|(?:今年|新的一年|下一步)[^。;]{0,16}(?:要|将|重点|做好|目标|计划|工作安排)|新的一年|今年(?:工作|,?我们(?:将|要))|工作安排|工作建议|\d{4}年(?:重点|主要)?(?:工作|任务)(?!回顾|报告|总结)|做好\d{4}年/
const PAST = /过去(?:的)?一年|一年来|20\d\d年[^,。;]{0,8}(?:工作)?(?:回顾|总结)|[上去]年工作/

/**
 * The time that a work report speaks of from this sentence on: the year before, the one ahead, or the five years that it
 * looks back on.
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
  const ahead = yearAhead(published)
  if (!ahead) return before
  if (COMING.test(sentence)) return String(ahead)
  if (FIVE_YEARS.test(sentence)) {
    const plan = OF_PLAN.exec(sentence)
    if (plan) {
      const first = 2006 + 5 * '一二三四'.indexOf(plan[1]!)
      return `${first}..${first + 4}`
    }
    return `${ahead - 5}..${ahead - 1}`
  }
  const fewer = sentence.includes('年') ? FEWER_YEARS.exec(sentence.trimStart()) : null
  if (fewer) return `${ahead - ((fewer[1] ?? fewer[2]) === '三' ? 3 : 4)}..${ahead - 1}`
  const since = sentence.includes('年以来') ? Number(SINCE.exec(sentence.trimStart())?.[1]) : 0
  if (since && since < ahead - 1) return `${since}..${ahead - 1}`
  return PAST.test(sentence) ? String(ahead - 1) : before
}

/** The year that a report looks ahead to: the one it is given in, or the next where it is given at a year's end. */
export const yearAhead = (published: string | null): number => {
  const year = Number(published?.slice(0, 4))
  return year && Number(published!.slice(5, 7)) >= 11 ? year + 1 : year
}
