import { Opening } from '../text/opening'
import type { DraftProject } from './draft'
import { reportedTime, yearAhead } from './report-period'
import type { Scope } from './scope'

/** 今年,我市将…; 下一步,全旗计划…: what a place is going to do. */
const INTENDS = new Opening(
  /^(?:今年|20\d\d年|下一步|下半年|“十[四五]五”(?:期间|时期)),?(?:[\u4e00-\u9fff]{2,4}(?:市|旗|县|区|盟)|[我全]?[市旗县区盟])?(?:还|继续)?(?:将(?!于)|计划|拟|力争|要)/,
)
/** In such a paragraph: what was done already. */
const TELLS_DONE =
  /已|目前|截至|截止|去年|上年|同比|累计|以来|现有|如今|完成了|实现了|刚刚|昨日|近日|日前|20\d\d年(?!底|末|前|将|计划|,?全)/

/** A work report may turn to the year before or the year ahead with any sentence or heading; other texts do not. */
export function followReport(scope: Scope, words: string, published: string | null): void {
  if (scope.report !== 'work-report') {
    if (INTENDS.test(words)) scope.intends = scope.paragraph
    scope.ahead = scope.intends === scope.paragraph && scope.intends >= 0 && !TELLS_DONE.test(words)
    return
  }
  scope.reported = reportedTime(words, scope.reported, published)
  scope.ahead = scope.reported !== null && scope.reported === String(yearAhead(published))
}

/** A new paragraph speaks of the article's or brief's region again until it names another. */
export function enterParagraph(scope: Scope, paragraph: number, base: string, goesOn = false): void {
  scope.paragraph = paragraph
  scope.opening = scope.sentence + 1
  scope.base = base
  scope.region = base
  scope.aside = null
  // 其中,…: still of the time that the paragraph above has named
  if (!goesOn) scope.paragraphPeriod = null
}

/** How many of the projects named last are remembered. */
const REMEMBERED = 8

/** Notes that a project has just been named: it is the nearest of those named so far. */
export function mention(scope: Scope, project: DraftProject, sentence = scope.sentence): void {
  const at = scope.mentioned.findIndex((known) => known.project === project)
  if (at >= 0) scope.mentioned.splice(at, 1)
  else if (scope.mentioned.length === REMEMBERED) scope.mentioned.shift()
  scope.mentioned.push({ project, sentence, paragraph: scope.paragraph })
}

/** Nothing spoken of so far is spoken of any longer. */
export function turnFrom(scope: Scope): void {
  scope.project = null
  scope.mentioned = []
  scope.passed = []
}

/** 复建以来, 党的十八大以来: a time that goes on from another than the one told before. */
const SINCE = /^(?!今年|去年)[^,。;\d]{2,14}以来,/

/** What follows such words at the head of a sentence is not of the time that the paragraph has named before. */
export function turnFromTime(scope: Scope, words: string): void {
  if (scope.paragraphPeriod !== null && words.includes('以来') && SINCE.test(words))
    scope.paragraphPeriod = null
}
