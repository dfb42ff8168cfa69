import type { Context, PeriodMention, Recogniser } from '../contracts'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { notation, type PublishedDate, parsePublished, smallNumber, yearNumber } from './period-notation'
import { type YearPart, yearPart } from './period-part'
import { groupsOf, periodsIn } from './period-scan'

const RELATIVE: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 }

const AHEAD = /(?:计划|预计|力争|将|拟|确保|争取|有望|目标|规划|到|至|于|预期|届时)[^,。;!?]{0,10}$/
const PLAN = /(?:计划|预计|力争|将于|将在|将|拟于|拟|确保|争取|有望|预期)[^,。;!?]{0,10}$/
const PLANS = charset('计预力将拟确争有')
const isPlanned = (head: string) => hasAny(head, PLANS) && PLAN.test(head)

/**
 * Periods stated in `text`, in the guide's notation. Without a date of publication relative ones (今年, 上半年) are left out, unless
 * a year was named in the sentences before. 比1—8月, 较上年, 上年同期 are comparisons, not periods.
 */
export function findPeriods(text: string, context: Context): PeriodMention[] {
  const published = parsePublished(context.published)
  const found: PeriodMention[] = []
  let named: { year: number; at: number } | null = null
  for (const match of periodsIn(text)) {
    const { index } = match
    const end = index + match[0].length
    if (compares(text, index) || isBase(text, end) || isOfPlan(text, index, end)) continue
    const groups = groupsOf(match)
    const year = groups.year === undefined ? null : yearNumber(groups.year)
    const read = resolve(text, index, end, groups, published, near(text, named, index))
    if (year) named = { year, at: index }
    if (!read) continue
    const mention: PeriodMention = {
      kind: 'period',
      start: index,
      end,
      period: read.period,
      stated: read.stated,
      asOf: undefined,
      future: undefined,
      until: undefined,
    }
    const asOf = groups.asOf !== undefined
    // 2025年底前, 今年年底: a deadline, not a stock.
    const ahead = !asOf && isAhead(text, mention, published)
    if (asOf || (read.asOf && !ahead)) mention.asOf = true
    if (ahead) mention.future = true
    found.push(mention)
  }
  return found
}

export const periodRecogniser: Recogniser<PeriodMention> = { name: 'period', find: findPeriods }

type Read = Pick<PeriodMention, 'period' | 'stated' | 'asOf'>

function resolve(
  text: string,
  at: number,
  end: number,
  g: ReturnType<typeof groupsOf>,
  published: PublishedDate | null,
  named: number | null,
): Read | null {
  if (g.now) return { period: '', stated: true, asOf: true }
  if (g.from) {
    const from = yearNumber(g.from)
    const to = yearNumber(g.to!)
    return from && to && from < to ? { period: notation.years(from, to), stated: true } : null
  }
  if (g.plan) return planned(g.plan, g.stage!)
  if (g.before) return { period: notation.year(yearNumber(g.before)!), stated: true }
  if (g.past)
    return published?.month && published.month <= 3
      ? { period: notation.year(published.year - 1), stated: false }
      : null
  const back = smallNumber(g.last ?? g.ago ?? g.years ?? '')
  if (back !== null) {
    if (!published || back < 2 || back > 80) return null
    // 5年来 begins with the year five years ago, 近三年 ends with the third counted backwards.
    // what is summed up in the first weeks of a year ends with the year before
    const to = published.month && published.month <= 2 ? published.year - 1 : published.year
    const from = g.last || g.years ? to - back + 1 : published.year - back
    return { period: notation.years(from, to), stated: false }
  }
  const part = g.part ? yearPart(g.part) : g.bare ? bare(g.bare, published) : yearPart('')
  if (!part) return null
  if (g.bare) {
    if (part.needsYear && g.bare[0] !== '年') return null
    return ofYear(part, inferYear(text, at, part, published, named, g.bare), false)
  }
  const anchored = g.word === '当年' || g.word === '同年'
  const year = g.year
    ? yearNumber(g.year)
    : anchored
      ? (named ?? published?.year ?? null)
      : relative(g.word!, published)
  if (year === null) return null
  if (!g.part && (g.since === '以来' || isSince(text.slice(end, end + 10)))) {
    if (published && published.year > year)
      return { period: notation.years(year, published.year), stated: Boolean(g.year) }
    // how long it has been since then is not told
    if (!published) return null
  }
  return ofYear(part, year, Boolean(g.year) || (anchored && named !== null))
}

/** 2019年建成以来: the time that began with an event. */
const SINCE_EVENT = /^[^,。;、\d]{1,8}?以来/
const isSince = (behind: string) => behind.includes('以来') && SINCE_EVENT.test(behind)

function ofYear(part: YearPart, year: number | null, stated: boolean): Read | null {
  if (year === null) return null
  return part.end ? { period: part.of(year), stated, asOf: true } : { period: part.of(year), stated }
}

const relative = (word: string, published: PublishedDate | null) =>
  published && published.year + RELATIVE[word]!

const LAST_MONTH = /^上个?月[底末]?$/
const isLastMonth = (printed: string) => printed[0] === '上' && LAST_MONTH.test(printed)

function bare(printed: string, published: PublishedDate | null): YearPart | null {
  if (printed === '年内') return yearPart('')
  if (printed !== '本月' && !isLastMonth(printed)) return yearPart(printed)
  if (!published?.month) return null
  const month = printed === '本月' ? published.month : published.month > 1 ? published.month - 1 : 12
  return yearPart(`${month}月${/[底末]$/.test(printed) ? '底' : ''}`)
}

/** The year of a part named without one: the one just spoken of, else the latest that fits the date of publication. */
function inferYear(
  text: string,
  at: number,
  part: YearPart,
  published: PublishedDate | null,
  named: number | null,
  printed: string,
) {
  if (named !== null) return named
  if (!published) return null
  if (isLastMonth(printed) && published.month === 1) return published.year - 1
  const month = published.month
  if (month === undefined || printed === '全年' || printed[0] === '年') return published.year
  const ahead = isPlanned(text.slice(Math.max(0, at - 16), at))
  if (ahead) return part.to < month ? published.year + 1 : published.year
  if (part.from > month) return COMES.test(text.slice(at, at + 40)) ? published.year : published.year - 1
  // a quarter that has begun is the running one, and so is a longer part that is nearly over
  const running = part.from > 1 || part.to - part.from <= 2 || part.to - month <= 1
  return part.to > month && part.from < part.to && !running ? published.year - 1 : published.year
}

/** 下半年,全区将再开工21个: what is to come. */
const COMES = /^[^。;]{2,20}?(?:还?将|计划|拟|预计|力争|要(?!求)|有望|确保)/

/** A year named in the same sentence or the one before. */
function near(text: string, named: { year: number; at: number } | null, at: number): number | null {
  if (!named) return null
  return at - named.at < 120 && !SENTENCE_ENDS.test(text.slice(named.at, at)) ? named.year : null
}

const SENTENCE_ENDS = /[。!?\n]/

/** 恢复到2019年的78%, 是2020年的2.1倍: what something is measured against. */
const isBase = (text: string, end: number) =>
  (text[end] === '的' && /^的\d[\d.]*(?:%|倍|成)/.test(text.slice(end, end + 10))) ||
  // 制造业增长1.9%,上半年为下降0.7%
  (text[end] === '为' && /^为(?:同比)?(?:下降|增长|上升|回落)/.test(text.slice(end, end + 6)))

/** 占全年计划的43%, 完成全年预期指标的98%: a plan that something is measured against, not its time. */
const isOfPlan = (text: string, at: number, end: number) =>
  text[at] === '全' &&
  PLAN_BEHIND.test(text.slice(end, end + 7)) &&
  MEASURED.test(text.slice(Math.max(0, at - 4), at))
const PLAN_BEHIND = new Opening(/^(?:度|的)?(?:预期|既定|工作|收入|生产|总)?(?:计划|任务|目标|预算|指标)/)
const MEASURED = new Ending(/(?:占|完成|达到?|为)$/)

const compares = (text: string, at: number) => COMPARES.test(text.slice(Math.max(0, at - 3), at))

function planned(numeral: string, stage: string): Read | null {
  const plan = smallNumber(numeral)
  if (plan === null || plan < 1) return null
  const from = 1951 + plan * 5
  if (stage === '末' || stage === '收官') return { period: notation.year(from + 4), stated: true, asOf: true }
  if (stage === '开局') return { period: notation.year(from), stated: true }
  return { period: notation.years(from, from + 4), stated: true }
}

function isAhead(text: string, mention: PeriodMention, published: PublishedDate | null): boolean {
  if (mention.period === '') return false
  const head = text.slice(Math.max(0, mention.start - 14), mention.start)
  const first = Number(mention.period.slice(0, 4))
  if ((published && first > published.year) || isPlanned(head)) return true
  if (!published)
    return AHEAD.test(head) && /^(?:年?底?前|年)/.test(text.slice(mention.end - 1, mention.end + 1))
  if (first < published.year) return false
  // of a half or a quarter it is no number
  const month = mention.period[4] === '-' ? Number(mention.period.slice(5, 7)) : 0
  if (published.month && month > published.month) return true
  const last = text[mention.end - 1]
  const atYearEnd = (last === '底' || last === '末') && text[mention.end - 2] === '年'
  if (atYearEnd && published.month === 12) return false
  const next = text[mention.end]
  return atYearEnd || next === '前' || ((next === '之' || next === '底') && text[mention.end + 1] === '前')
}

const COMPARES = new Ending(/(?:[比较]|相比|同)“?$/)
