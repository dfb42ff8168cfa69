import type { PeriodMention } from '../contracts'

/** Words for a year that do not say which. */
const BARE_YEAR = /^(?:全年|年末|年底|当年|同年|年内)/
/** Words that make it the running one. */
const RUNNING = /今年|将|计划|力争|预期|确保|争取|拟|目标|全力|要/

/**
 * 全年 and 年末 in a communiqué mean the year it reports on, and so they do in a report of January to March.
 *
 * @param reported - the period that the paragraph or the article's statistics speak of, null where none is known
 */
export function anchored(
  mentions: readonly PeriodMention[],
  text: string,
  sentence: string,
  reported: string | null,
  published: string | null,
): PeriodMention[] {
  return mentions.map((mention) => {
    if (mention.stated || !/^\d{4}/.test(mention.period)) return mention
    if (!BARE_YEAR.test(text.slice(mention.start, mention.end))) return mention
    const year = Number(mention.period.slice(0, 4))
    const known = reported && /^\d{4}(?:$|-)/.test(reported) ? Number(reported.slice(0, 4)) : null
    const early = published !== null && /-0[1-3]/.test(published.slice(4, 7)) && !RUNNING.test(sentence)
    const meant =
      known !== null && known < year && !RUNNING.test(sentence)
        ? known
        : early && year === Number(published.slice(0, 4)) && known === null
          ? year - 1
          : year
    return meant === year ? mention : { ...mention, period: meant + mention.period.slice(4) }
  })
}
