import { codeAt } from '@/lib/regions/alphabet'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'

/** Where a clause begins, and how dates and most adverbs end: 目前, 去年, 截至4月底, 近年来. */
const BEFORE_SUBJECT = charset(',;:。“年月日底来前')
const WORDS_BEFORE_SUBJECT = new Ending(/(?:其中|[月日]的|据了解|截至|季度)$/)

/** Whether a place stands where a clause's subject stands: at its start or behind a date or an adverb. */
export function opensClause(text: string, at: number, floor: number): boolean {
  if (at <= floor) return at === floor
  return (
    isIn(codeAt(text, at - 1), BEFORE_SUBJECT) ||
    WORDS_BEFORE_SUBJECT.test(text.slice(Math.max(floor, at - 8), at))
  )
}
