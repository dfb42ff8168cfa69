import type { PeriodMention } from '../contracts'
import type { Span } from '../types'

const DONE =
  /建成|投产|竣工|完工|通车|并网|投运|投用|交付|投入(?:使用|运营|生产|运行)|启用|全线贯通|贯通|运行|通航|落成|达产|建好|出产品|试生产|投料|下线|开园|启动运营/

/**
 * Date of completion or start of production stated of a project in its sentence, YYYY, YYYY-MM or YYYY-MM-DD; null if none.
 * A bare month that lies behind although the sentence looks ahead (计划10月投产) is taken for the next year's.
 */
export function completionIn(
  text: string,
  mention: Span,
  sentence: Span,
  periods: readonly PeriodMention[],
  published: string | null,
): string | null {
  for (const period of periods) {
    if (!/^\d{4}(?:-\d{2}){0,2}$/.test(period.period)) continue
    const after = text.slice(
      period.end,
      Math.min(sentence.end, period.end + (mention.start >= period.end ? 100 : 40)),
    )
    const match = DONE.exec(after)
    if (!match) continue
    const gap = after.slice(0, match.index).replace(/^,/, '')
    if (gap.length > 8 && !(mention.start >= period.end && mention.end <= period.end + match.index)) continue
    if (/开工|启动|[,。;]/.test(gap) && gap.length > 14) continue
    const ahead = /计划|预计|将|拟|力争|可|要|会|打算|确保/.test(
      text.slice(Math.max(sentence.start, period.start - 14), period.end + match.index),
    )
    if (
      ahead &&
      published &&
      period.period.length >= 7 &&
      period.period < published.slice(0, period.period.length) &&
      !/\d{4}年/.test(text.slice(period.start, period.end))
    )
      return `${Number(period.period.slice(0, 4)) + 1}${period.period.slice(4)}`
    return period.period
  }
  return null
}
