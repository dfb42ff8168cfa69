import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import type { Context, PeriodMention, Recogniser } from '../contracts'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import { notation, type PublishedDate, parsePublished, smallNumber, yearNumber } from './period-notation'
import { PART, type YearPart, yearPart } from './period-part'

const YEAR = '(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}'
const RELATIVE: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 }

/** Exported for the test that compares it with `periodsIn`. */
export const PATTERN = new RegExp(
  [
    `(?<asOf>截至|截止到?|截至到)?(?:(?<from>${YEAR})年?(?:—{1,2}|--?|~|至|到)(?<to>${YEAR})年`,
    `(?:(?<year>${YEAR})年(?![来代间]|前(?!.{1,3}个?[季月])|历史|版)|(?<word>今年|本年|去年|上年|前年|明年|后年(?![产均发处加可综营销利纳税消供能预创出吞客货屠引])|当年|同年)(?!同期))(?:度(?!假))?(?<part>${PART})?(?<since>以来|起)?`,
    `“?(?<plan>[一二]?十[一二三四五六七八九]?)五”?(?<stage>期间|时期|以来|这五年|末|初期|收官|开局)`,
    `过去的?(?<past>一年)`,
    `(?:近|过去|最近|这)(?<last>\\d{1,2}|[一二两三四五六七八九十]{1,2})个?年(?!级|前|龄)来?`,
    `(?<years>[三四五])年(?:间|累计|共计)`,
    `(?<ago>\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:多)?来(?!的?历史)`,
    `(?<before>${YEAR})年(?:之)?前(?!.{1,3}个?[季月])`,
    `(?<now>目前|眼下|当前|如今|现在|迄今|至今|此刻|现阶段|现已)`,
    `(?<bare>年内|本月|上个?月[底末]?|${PART}))`,
  ].join('|'),
  'y',
)

const BEGINNINGS = new Scan(PATTERN)

const AHEAD = /(?:计划|预计|力争|将|拟|确保|争取|有望|目标|规划|到|至|于|预期|届时)[^,。;!?]{0,10}$/
const PLANNED = /(?:计划|预计|力争|将于|将在|将|拟于|拟|确保|争取|有望|预期)[^,。;!?]{0,10}$/

/** What a character may do for a time that begins at it: nothing, open it, or open it as a numeral. */
const ROLE = new Uint8Array(ALPHABET)
const OPENS = 1
const COUNTS = 2
for (const character of '截今本去上前明后当同“近过最这目眼如迄至此现年全下第底末初')
  ROLE[learn(character.charCodeAt(0))] = OPENS
for (const numeral of '0123456789〇○零一二两三四五六七八九十') ROLE[learn(numeral.charCodeAt(0))] = COUNTS
/** What follows the numerals of a time: 2026年, 1月, 3个季度, 1—8月, 十四五期间, 十四五”. */
const BEHIND = charset('年月份个季—-~至到”期时以这末初收开')

/** All matches of `PATTERN`; most of a text, and most of its numbers, are passed over by a look into two tables. */
export function periodsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 0; at < text.length; ) {
    const role = ROLE[letterOf(text.charCodeAt(at))]!
    if (role === 0 || !(role === COUNTS ? leadsToTime(text, at) : BEGINNINGS.mayStart(text, at))) {
      at++
      continue
    }
    PATTERN.lastIndex = at
    const match = PATTERN.exec(text)
    if (match) found.push(match)
    at = match ? PATTERN.lastIndex : at + 1
  }
  return found
}

/** No time begins with more than the four numerals of a year. */
function leadsToTime(text: string, at: number): boolean {
  let i = at + 1
  while (i - at <= 4 && ROLE[letterOf(codeAt(text, i))] === COUNTS) i++
  return isIn(codeAt(text, i), BEHIND)
}

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
    if (compares(text, index) || isBase(text, index + match[0].length)) continue
    const year = yearNumber(match.groups!.year ?? '')
    const read = resolve(text, match, published, near(text, named, index))
    if (year) named = { year, at: index }
    if (!read) continue
    const mention: PeriodMention = {
      kind: 'period',
      start: index,
      end: index + match[0].length,
      period: read.period,
      stated: read.stated,
      asOf: undefined,
      future: undefined,
      until: undefined,
    }
    const asOf = match.groups!.asOf !== undefined
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
  match: RegExpMatchArray,
  published: PublishedDate | null,
  named: number | null,
): Read | null {
  const g = match.groups!
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
    if (part.needsYear && !/^年[底末初]$/.test(g.bare)) return null
    return ofYear(part, inferYear(text, match.index!, part, published, named, g.bare), false)
  }
  const anchored = g.word === '当年' || g.word === '同年'
  const year = g.year
    ? yearNumber(g.year)
    : anchored
      ? (named ?? published?.year ?? null)
      : relative(g.word!, published)
  if (year === null) return null
  if (!g.part && (g.since === '以来' || SINCE_EVENT.test(text.slice(match.index! + match[0].length)))) {
    if (published && published.year > year)
      return { period: notation.years(year, published.year), stated: Boolean(g.year) }
    // how long it has been since then is not told
    if (!published) return null
  }
  return ofYear(part, year, Boolean(g.year) || (anchored && named !== null))
}

/** 2019年建成以来: the time that began with an event. */
const SINCE_EVENT = /^[^,。;、\d]{1,8}?以来/

function ofYear(part: YearPart, year: number | null, stated: boolean): Read | null {
  if (year === null) return null
  return part.end ? { period: part.of(year), stated, asOf: true } : { period: part.of(year), stated }
}

const relative = (word: string, published: PublishedDate | null) =>
  published && published.year + RELATIVE[word]!

const LAST_MONTH = /^上个?月[底末]?$/

function bare(printed: string, published: PublishedDate | null): YearPart | null {
  if (printed === '年内') return yearPart('')
  if (printed !== '本月' && !LAST_MONTH.test(printed)) return yearPart(printed)
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
  if (LAST_MONTH.test(printed) && published.month === 1) return published.year - 1
  const month = published.month
  if (month === undefined || printed === '全年' || printed === '年内' || /^年/.test(printed))
    return published.year
  const ahead = PLANNED.test(text.slice(Math.max(0, at - 16), at))
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
  const between = text.slice(named.at, at)
  return between.length < 120 && (between.match(/[。!?\n]/g)?.length ?? 0) < 1 ? named.year : null
}

/** 恢复到2019年的78%, 是2020年的2.1倍: what something is measured against. */
const isBase = (text: string, end: number) =>
  text[end] === '的' && /^的\d[\d.]*(?:%|倍|成)/.test(text.slice(end, end + 10))

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
  if (PLANNED.test(head)) return true
  const first = Number(mention.period.slice(0, 4))
  if (published && first > published.year) return true
  if (!published)
    return AHEAD.test(head) && /^(?:年?底?前|年)/.test(text.slice(mention.end - 1, mention.end + 1))
  if (first < published.year) return false
  const month = MONTH.exec(mention.period)
  if (month && published.month && Number(month[1]) > published.month) return true
  const atYearEnd = YEAR_END.test(text.slice(mention.start, mention.end))
  if (atYearEnd && published.month === 12) return false
  return /^(?:之?前|底前)/.test(text.slice(mention.end, mention.end + 2)) || atYearEnd
}

const COMPARES = new Ending(/(?:[比较]|相比|同)“?$/)
const MONTH = /^\d{4}-(\d{2})/
const YEAR_END = /年[底末]$/
