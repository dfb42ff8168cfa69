import { codeAt } from '@/lib/regions/alphabet'
import type { PeriodMention } from '../contracts'
import { beginsWithYear } from '../recognise/period-notation'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'

/** Words for a year that do not say which. */
const BARE_YEAR = new Opening(/^(?:全年|年末|年底|当年|同年|年内)/)
/** Words that make it the running one. */
const RUNNING =
  /今年|将|计划|力争|预期|确保|争取(?!到?了?(?:上级|中央|国家|自治区|各类|专项|资金))|拟|目标|全力|要/

/** 去年8月并网, 2021年由A公司建成投产, 3月当月: the time of one event. */
const EVENT =
  /^(?:份|底|初|末|[上中]旬)?(?:(?:当月|单月)[^,。;][^。;]*?(?=[,。;])|[^,。;、\d]{0,12}?(?:并网|投产|投用|投运|竣工|建成|开工|动工|复工|落地|签约|成立|启动|运营|运行|试生产|试运行|达产|立项|获批|破土|奠基|通车|挂牌|注册|注资|创办|迎来|建矿|建厂|开业|创建|组建|揭牌|批准|(?:开始|启动)建设|始建|兴建))(?:(?!以来|后|的)[^,。;、\d]{0,10}[,。;]|(?:后|的)[^,。;、\d]{0,4})|^[^,。;、\d]{0,12}?(?:更名|改名|命名|评为|列为|认定)[^,。;、\d]{0,36}[,。;]/

const SINCE_EVENT =
  /^(?:份|底|初|末|[上中]旬)?[^,。;、\d]{0,12}?(?:并网|投产|投用|投运|建成|开工|启动|运营|运行|试生产|达产|通车|开通|开业|上线|复产)以来/

/** 对2009至2014年实施的158个小区进行改造: when that came to be which something is done to now. */
const DONE_TO = new Ending(/[对将把]$/)
const MADE_THEN =
  /^(?:以?前|之前|期间|以来)?(?:实施|建成|建设|竣工|修建|兴建|投用|交付|开工|改造|建造|投入使用|签约|立项)的/

/** 一季度, 1—5月: more than one event takes. */
const LASTS = new Scan(/季度|半年|[—-]|至|全年/)

/** Either needs one of these. */
const HAPPENS = new Scan(
  /当月|单月|并网|投产|投用|投运|竣工|建成|开工|动工|复工|落地|签约|成立|启动|运营|运行|试生产|达产|立项|获批|破土|奠基|通车|开通|挂牌|注册|注资|创办|迎来|建矿|建厂|开业|上线|复产|创建|组建|更名|改名|命名|揭牌|批准|评为|列为|认定|始建|兴建|开始建/,
)

/** What is to come at a time is said of one undertaking where the list goes on with the next. */
const ENDED = /^[^,。;、\d]{0,16};/

/** 由2018年的30万吨增加到42万吨: the year of the number before the rise alone. */
const ROSE_FROM = /^[底末]?的[^,。;]{1,24}?[为到至]/
const FROM = charset('由从')

/** A mention that dates an event says nothing of what the next clauses report. */
function bounded(mention: PeriodMention, text: string): PeriodMention {
  if (DONE_TO.test(text.slice(mention.start - 1, mention.start))) {
    const made = MADE_THEN.exec(text.slice(mention.end, mention.end + 12))
    if (made) return { ...mention, until: mention.end + made[0].length }
  }
  if (
    mention.asOf ||
    !beginsWithYear(mention.period) ||
    (mention.future && !ENDED.test(text.slice(mention.end, mention.end + 24))) ||
    LASTS.test(text.slice(mention.start, mention.end))
  )
    return mention
  const behind = text.slice(mention.end, mention.end + 40)
  const rose = isIn(codeAt(text, mention.start - 1), FROM) ? ROSE_FROM.exec(behind) : null
  if (rose) return { ...mention, until: mention.end + rose[0].length }
  // 去年8月投产以来: how long that is is not told
  if (!HAPPENS.test(behind)) return mention
  const event = EVENT.exec(behind) ?? (/^\d{4}-\d{2}/.test(mention.period) ? SINCE_EVENT.exec(behind) : null)
  return event ? { ...mention, until: mention.end + event[0].length } : mention
}

/** The part of a sentence between semicolons that a mention stands in. */
function partAround(text: string, sentence: Span, { start, end }: Span): string {
  const before = text.slice(sentence.start, start)
  const behind = text.slice(end, sentence.end)
  const stop = behind.indexOf(';')
  return before.slice(before.lastIndexOf(';') + 1) + (stop < 0 ? behind : behind.slice(0, stop))
}

/**
 * 全年 and 年末 in a communiqué mean the year it reports on, and so they do in a report of January to March.
 *
 * @param reported - the period that the paragraph or the article's statistics speak of, null where none is known
 */
export function anchored(
  mentions: readonly PeriodMention[],
  text: string,
  sentence: Span,
  reported: string | null,
  published: string | null,
): PeriodMention[] {
  return mentions.map((given) => {
    const mention = bounded(given, text)
    if (mention.stated || !beginsWithYear(mention.period)) return mention
    if (!BARE_YEAR.test(text.slice(mention.start, mention.end))) return mention
    const year = Number(mention.period.slice(0, 4))
    const known = reported && /^\d{4}(?:$|-)/.test(reported) ? Number(reported.slice(0, 4)) : null
    const running = RUNNING.test(partAround(text, sentence, mention))
    const early = published !== null && /-0[1-3]/.test(published.slice(4, 7)) && !running
    const meant =
      known !== null && known < year && !running
        ? known
        : early && year === Number(published.slice(0, 4)) && known === null
          ? year - 1
          : year
    return meant === year ? mention : { ...mention, period: meant + mention.period.slice(4) }
  })
}
