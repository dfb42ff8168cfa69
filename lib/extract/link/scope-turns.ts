import type { DraftProject } from './draft'
import { reportedTime, yearAhead } from './report-period'
import type { Scope } from './scope'

/** A work report may turn to the year before or the year ahead with any sentence or heading; other texts do not. */
export function followReport(scope: Scope, words: string, published: string | null): void {
  if (scope.report !== 'work-report') return
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
