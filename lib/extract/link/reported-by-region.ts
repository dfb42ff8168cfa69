import { ROOT } from '@/lib/regions'
import type { ArticleText } from '../page'
import { regionReports } from '../recognise/region-reports'
import { codesIn } from './codes-in'

/** How far into the first paragraph the office stands that reports. */
const OPENS = 40

/** 我市, 全旗, 本县: a smaller place is spoken of. */
const SMALLER = /[我全本][市盟旗县]/

/** 全区一季度2766个项目开复工. */
const ALL = /[全我]区(?!首|唯一|最|第|前|率先)/

/**
 * Whether a report in a city's paper is of the whole autonomous region: an office of the region reports in its first sentence,
 * or headline and first sentence are of 全区, and no smaller place is named so far.
 */
export function reportedByRegion(text: string, article: ArticleText, context: string | null): boolean {
  const [first] = article.paragraphs
  if (!first || article.caption) return false
  const lead = text.slice(first.start, first.end)
  if (SMALLER.test(article.title) || SMALLER.test(lead)) return false
  const stop = lead.indexOf('。')
  const opening = stop < 0 ? lead : lead.slice(0, stop)
  const reported =
    regionReports(opening).some((at) => at < OPENS) ||
    (article.titleSpan !== null && ALL.test(article.title) && ALL.test(opening))
  return reported && codesIn(text, first, context).every((code) => code === ROOT)
}
