import type { PeriodMention, StatusMention } from '../contracts'
import { STATUS_RANK } from '../lexicon/status'
import { isDate } from '../recognise/period-notation'
import type { Span } from '../types'

const DONE =
  /(?<!未|没有)(?:建成|投产|竣工|完工|通车|并网(?!条件)|投运|投用|交付使用|交付(?!客户|产品)|投入(?:正式)?(?:使用|运营|生产|运行)|启用|全线贯通|贯通|运行|通航|通水|落成|达产|建好|建完|做完|用上|出(?:的|了)?第一批|出产品|[产出](?:首批|首台|首套|第一|合格|出首|出第一|出合格)|试生产|试运[行营]|投料|下线|开通(?!仪式)|开街|开宰|开港|开站|送电(?!工程|线路|通道)|热试|出铁|开园|开业|开市|开馆|开诊|接诊|供[热水气]|全面生产|完成(?:全部)?(?:建设|施工|改造)|(?<=[前底月年])(?:全部)?完成(?=[,。;]|$)|开机|收粮|进牛|具备(?:通气|通车|投产|并网|运行|投运|开通|通关|投用|发电|试车|使用|运营|送电|接待)(?:条件|能力)|上线(?=[,。;])|运营(?=[,。;])|试营业|开门迎客|迎客|出[纱丝浆酒油糖料]|(?:全流程|全线)打通|首飞|首发|首航|开板|开门|放行|试产|形成[^,。;]{0,10}产能|启动运营|正式运营|开放|试车|点火|商运|(?:交工|竣工|通过)验收|通过[^,。;]{0,4}验收|出[粉奶焦铁粮]|进牛|满产|放行)/
/** What begins, is agreed or is only a part: the date in front of it is not that of completion. */
const BEGINS = /开工|动工|开建|复工|启动(?!运营)|奠基|签约|签订|核准|获批|批复|备案|立项|落地|进场|新增|封顶/
const SPAN_OF_WORK =
  /(?:建设工?期|施工期|建设周期|工期)[^,。;]{0,18}?(?:到|至|—|-|~)(\d{4})年(?:(\d{1,2})月)?/
const AHEAD = /计划|预计|将|拟|力争|可(?!再)|要|会|打算|确保|有望|争取|目标|届时/

/** Where what is done stands for a date before the mention: 8月投产的X项目; 10月,X项目建成. */
function doneAround(text: string, period: Span, mention: Span, end: number): boolean {
  const lead = text.slice(period.end, mention.start)
  const adjectival = DONE.exec(lead)
  if (adjectival)
    return (
      adjectival.index <= 8 &&
      !BEGINS.test(lead.slice(0, adjectival.index)) &&
      /^(?:[^,。;:、]{0,6}的)[^,。;:、]{0,12}$/.test(lead.slice(adjectival.index + adjectival[0].length))
    )
  // 去年,该旗建成占地…的X; 2023年,公司投资7亿元建成X
  const built = /^[^。;:]{0,22}?(?:建成|建起|建好|投用|启用)(?:了)?([^,。;:、]{0,24})$/.exec(lead)
  if (built && !BEGINS.test(lead) && !/后|将|计划|拟/.test(lead)) return true
  if (lead.length > 30 || /[。;:]/.test(lead) || BEGINS.test(lead)) return false
  const behind = text.slice(mention.end, Math.min(end, mention.end + 24))
  const match = DONE.exec(behind)
  return match !== null && match.index <= 12 && !/[,。;]|\d月|年/.test(behind.slice(0, match.index))
}

/** 投产时间定在2025年12月. */
const TIME_OF =
  /(?:投产|竣工|完工|建成|投用|投运|并网|通车|达产|交付|开业|开园)(?:的)?(?:时间|日期|节点)(?:就|已|大致)?(?:预计|计划|初步)?(?:定|安排|锁定|推迟|提前)?(?:在|到|为|是|于)(?:了)?$/

/** Where it stands for a date behind the mention: 预计2026年10月投产, 于去年底全部建成. */
function doneBehind(text: string, period: Span, end: number): boolean {
  if (TIME_OF.test(text.slice(Math.max(0, period.start - 14), period.start))) return true
  const after = text.slice(period.end, Math.min(end, period.end + 24))
  const match = DONE.exec(after)
  if (!match) return false
  const gap = after.slice(0, match.index)
  return (
    gap.replace(/^,/, '').length <= 10 &&
    !BEGINS.test(gap) &&
    !/集群|体系|百亿|千亿|目标/.test(text.slice(period.end, period.end + match.index + 18)) &&
    !/[。;]|\d月|\d年|[,、](?!建成)/.test(gap.slice(1))
  )
}

/** A period as it is meant where only a month was printed: 10月底完工 in a report of July lies ahead. */
function meant(text: string, period: PeriodMention, floor: number, published: string | null): string {
  const printed = text.slice(period.start, period.end)
  if (!published || period.period.length < 7 || /年/.test(printed)) return period.period
  const behind = text.slice(period.end, period.end + 16)
  const year = Number(period.period.slice(0, 4))
  const lies = period.period < published.slice(0, period.period.length)
  const ahead =
    // (记者李可新)11月10日: a name in brackets looks nowhere
    AHEAD.test(
      text.slice(Math.max(floor, period.start - 14), period.end).replace(/^[^()]*\)|\([^()]*\)/g, ''),
    ) ||
    AHEAD.test(behind.split(/[,。;]/)[0]!) ||
    /^(?:底|末|份)?前/.test(behind)
  // 2021年落户,预计5月份投产: ahead of the report, not of the year named before
  if (ahead && year < Number(published.slice(0, 4))) {
    const own = `${published.slice(0, 4)}${period.period.slice(4)}`
    return own >= published.slice(0, own.length)
      ? own
      : `${Number(published.slice(0, 4)) + 1}${period.period.slice(4)}`
  }
  const lastYear = year < Number(published.slice(0, 4)) && !/已|了/.test(behind.slice(0, 8))
  return lies && (ahead || (lastYear && published.slice(5, 7) > '02'))
    ? `${year + 1}${period.period.slice(4)}`
    : period.period
}

/** Stages that a date of the future stands right before: they are not reached. */
export function reached(
  text: string,
  stages: StatusMention[],
  sentence: Span,
  periods: readonly PeriodMention[],
  published: string | null,
): StatusMention[] {
  if (!published || stages.length === 0) return stages
  const future = periods.filter(
    (period) =>
      isDate(period.period) &&
      meant(text, period, sentence.start, published) > published.slice(0, period.period.length),
  )
  if (future.length === 0) return stages
  return stages.filter(
    (stage) =>
      (STATUS_RANK[stage.status] < STATUS_RANK.commissioning && stage.status !== 'started') ||
      !future.some(
        (period) =>
          period.end <= stage.start &&
          stage.start - period.end <= 8 &&
          !/[,。;]/.test(text.slice(period.end, stage.start)),
      ),
  )
}

/**
 * Date of completion or start of production stated of a project, YYYY, YYYY-MM or YYYY-MM-DD; null if none. A month without a
 * year lies ahead where the sentence looks ahead (计划10月投产) or where only last year's would lie behind.
 *
 * @param stretch - the part of the sentence that speaks of this mention and of no other
 */
export function completionIn(
  text: string,
  mention: Span,
  stretch: Span,
  periods: readonly PeriodMention[],
  published: string | null,
): string | null {
  let latest: string | null = null
  for (const period of periods) {
    if (period.start < stretch.start || period.end > stretch.end) continue
    const date = dateOf(period.period) ?? beganWith(text, period)
    if (date === null) continue
    const done =
      period.end <= mention.start
        ? doneAround(text, period, mention, stretch.end)
        : doneBehind(text, period, stretch.end)
    if (!done) continue
    const stated = date === period.period ? meant(text, period, stretch.start, published) : date
    // 今年底投产: the month, where the year alone was read
    const printed = text.slice(period.start, Math.min(stretch.end, period.end + 2))
    const late = stated.length === 4 && /年[底末]/.test(printed)
    latest = laterOf(latest, late ? `${stated}-12` : stated)
  }
  if (latest) return latest
  const behind = text.slice(mention.end, stretch.end)
  const span = behind.includes('期') ? SPAN_OF_WORK.exec(behind) : null
  return span ? (span[2] ? `${span[1]}-${span[2].padStart(2, '0')}` : span[1]!) : null
}

/** Behind the names of a list: what a report says of the year it speaks of. */
const DONE_IN_REPORT =
  /^(?:[、和与及][^,。;:]{2,30}?){0,6}(?:等[^,。;]{0,12})?(?:如期|顺利|全部|全面|全容量|相继|陆续|先后|正式|均|都|已|主体)*(?:建成|竣工|完工|投产|投运|投用|投入(?:使用|运营|运行|生产)|交付使用|通车|并网|启用|贯通|落成|运营|完成(?=[,。;]))/

/**
 * The year that a work report speaks of, where it says of an undertaking that it was completed and gives no date; else null.
 *
 * @param end - of the part of the sentence that speaks of this mention
 */
export function completedInReport(
  text: string,
  mention: Span,
  end: number,
  reported: string | null,
): string | null {
  if (reported === null || !/^\d{4}$/.test(reported)) return null
  const behind = text.slice(mention.end, Math.min(end, mention.end + 120))
  return DONE_IN_REPORT.test(behind) ? reported : null
}

/** 2021年并网以来: the first year of the time that began with it. */
function beganWith(text: string, { period, end }: PeriodMention): string | null {
  const behind = text.slice(end, end + 12)
  const since = behind.includes('以来') ? /^[^,。;、\d]{0,8}?以来/.exec(behind) : null
  return since && DONE.test(since[0]) ? (/^(\d{4})\.\./.exec(period)?.[1] ?? null) : null
}

/** Year, month or day of a period; the year of a half or a quarter (上半年投产); null of a span. */
function dateOf(period: string): string | null {
  if (isDate(period)) return period
  return /^(\d{4})-[HQ]\d$/.exec(period)?.[1] ?? null
}

/** The later of two dates: an undertaking is complete with its last phase. A month of a year says more than the year. */
export function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  if (a.startsWith(b)) return a
  return b.startsWith(a) || b > a ? b : a
}
