import type { Plain } from '../contracts'
import { everyMatch } from '../text/every-match'
import { mastheadDate } from './masthead'
import { yearNumber } from './period-notation'
import { seasonOf } from './season'

const MASTHEAD =
  /(?<year>(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日[ \t　\n]*(?:第\d+期)?[ ]*[(]?(?:星期|周|礼拜)[一二三四五六日天]/
/** Marks of a newspaper page, whose years are near to its own. Other texts look back on any year: 全年完成 is said in the next. */
const NEWSPAPER = /本报|(?:^|\n)[●□■]|讯\(|上接第?.版|责编|记者|通讯员|供稿|政府工作报告/
const NUMERIC =
  /(?:发布|出版|发表|刊发)(?:时间|日期)?[:： ]*(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/
const DATELINE = /(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|讯|消息)/g
const YEAR = /(?<year>(?:19|20)\d\d)年(?<rest>度|底前|前|(?<month>\d{1,2})月)?/g
const MONTH_DAY = /(?<!\d年|[去上前明后]年)(?<month>\d{1,2})月(?<day>\d{1,2})日/g

/** What stands before a date that lies ahead of the page. */
const AHEAD = /(?:计划|预计|力争|将|拟|确保|争取|有望|目标|截止|持续[到至]|延续至|到|作为|至)[^,。;!?]{0,10}$/
/** A closing date lies weeks ahead, not years: its year is the page's own. */
const CLOSING = /(?:截止|报名|持续[到至]|延续至|有效期)[^,。;!?]{0,10}$/
const UNTIL = /(?:持续|展出|延续|延长|开放)[到至](?<month>\d{1,2})月(?<day>\d{1,2})日/g
/** What follows a year that is told as history, or lies ahead. */
const HISTORY =
  /^[^,。;]{0,18}(?:成立|开工|动工|始建|建成|投产|入选|落户|落地|投用|注册|创办|引进|签约|起步|启动建设|获批|相比|[的]\d+(?:\.\d+)?倍|年底的|还是)|^年(?:至|到|[—-])/
const TO_COME =
  /^[^,。;]{0,14}(?:将|有望|力争|计划|拟|预计|可|要(?!求)|全部建成|全面建成|建成投产|达产)|^年(?:底|末)?前/
/** What follows the year of the page's own news: 2024年春季项目集中开工, 2025年第一批资金, 2023年一季度. */
const NEWS =
  /^年(?:度)?(?:[春夏秋冬]季|第[一二三四五六]批|第?[一二三]季度|上半年|前[一二三]季度|前\d{1,2}个月|1(?:月)?(?:至|—|-|到)\d{1,2}月|以来)/
/** What follows a year whose results are told: only the next year's news tell them beside those of 今年. */
const RESULTS =
  /^年国民经济[^。]{0,14}公报|^年(?:度|全年|末|底)?,?(?!.{0,6}(?:比|的))[^,。;]{0,18}?(?:完成|实现|达到?|产值|产量|收入|面积|增加值|存栏|转化率)/
/** 2022年1月11日在…会议上: a report is printed when it was given. */
const GIVEN =
  /(?:^|\n)[(—\s]*(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日[,]?(?:在|于)[^\n]{4,40}(?:会议|大会|全会)/
/** The year is over, or summed up, where it is spoken of. */
const IN_RETROSPECT = /(?:全年|年末|一年来|过去的?一年)/

/**
 * Date of publication as far as the page itself tells: YYYY-MM-DD from the masthead or an imprint, else the latest year that is spoken
 * of as present or past, with the month of datelines, of the latest day told, or of the season. Null where no year is named.
 */
export function inferPublished(page: Plain): string | null {
  const { text } = page
  const masthead = mastheadDate(text)
  if (masthead) return masthead
  const stated = MASTHEAD.exec(text) ?? NUMERIC.exec(text)
  if (stated) return dated(stated)
  const given = GIVEN.exec(text)
  if (given) return dated(given)?.slice(0, 7) ?? null
  if (!NEWSPAPER.test(text)) return null
  const years = yearsOf(text)
  if (years.current === null) return null
  const month = monthOf(text, years)
  if (month === null) return String(years.current)
  const early = month <= 2
  const year = early && years.next && !years.currentMonths.length ? years.current + 1 : years.current
  return `${year}-${String(month).padStart(2, '0')}`
}

function dated(match: RegExpExecArray): string | null {
  const { year, month, day } = match.groups!
  const y = yearNumber(year!)
  const m = Number(month)
  const d = Number(day)
  if (!y || m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

interface Years {
  /** Latest year that is not ahead. */
  current: number | null
  /** Months named together with it. */
  currentMonths: number[]
  /** The year after it is named as one to come. */
  next: boolean
}

function yearsOf(text: string): Years {
  const past = new Map<number, number[]>()
  const ahead = new Set<number>()
  const mentions = new Map<number, number>()
  const news = new Set<number>()
  const results = new Set<number>()
  const other = new Set<number>()
  for (const match of everyMatch(text, YEAR)) {
    const year = Number(match.groups!.year)
    mentions.set(year, (mentions.get(year) ?? 0) + 1)
    const head = text.slice(Math.max(0, match.index - 14), match.index)
    const { rest, month } = match.groups!
    const tail = text.slice(match.index, match.index + 24)
    const after = text.slice(match.index + 4, match.index + 30)
    const planned = AHEAD.test(head) || TO_COME.test(after) || rest === '前' || rest === '底前'
    if (CLOSING.test(head) && month) past.set(year, past.get(year) ?? [])
    else if (planned && !/年[^。]{0,6}(?:以来|全年)/.test(tail)) ahead.add(year)
    else if (NEWS.test(after)) {
      news.add(year)
      past.set(year, [...(past.get(year) ?? []), ...(month ? [Number(month)] : [])])
    } else if (HISTORY.test(after)) continue
    else {
      if (RESULTS.test(after)) results.add(year)
      else other.add(year)
      const months = past.get(year) ?? []
      if (month) months.push(Number(month))
      past.set(year, months)
    }
  }
  const current = past.size ? Math.max(...past.keys()) : null
  const over = current !== null && results.has(current) && !news.has(current) && !other.has(current)
  if (over && text.includes('今年')) return { current: current + 1, currentMonths: [], next: false }
  // One mention may be of any year; several, or one that says 2025年是 …, 2024年以来, are of the page's own.
  const told = current === null ? 0 : (mentions.get(current) ?? 0)
  const own =
    current !== null &&
    (told >= 2 ||
      news.has(current) ||
      ahead.has(current + 1) ||
      new RegExp(`${current}年(?:以来|是)`).test(text))
  if (!own) return { current: null, currentMonths: [], next: false }
  return { current, currentMonths: past.get(current) ?? [], next: ahead.has(current + 1) }
}

function monthOf(text: string, years: Years): number | null {
  const filed = Array.from(everyMatch(text, DATELINE), (match) => Number(match.groups!.month)).filter(isMonth)
  if (filed.length > 0) return mostFrequent(filed)
  const season = seasonOf(text)
  const told = everyMatch(text, MONTH_DAY)
    .filter((match) => !AHEAD.test(text.slice(Math.max(0, match.index - 12), match.index)))
    .map((match) => Number(match.groups!.month))
    .filter(isMonth)
  const latest = Math.max(0, ...told, ...years.currentMonths)
  // The last day told and the season agree, or the season is later by a little: the page appeared in the later one.
  if (latest > 0) return season !== null && season > latest && season - latest <= 2 ? season : latest
  if (season !== null) return season
  const until = Array.from(everyMatch(text, UNTIL), (match) =>
    Number(match.groups!.day) > 10 ? Number(match.groups!.month) : Number(match.groups!.month) - 1,
  ).filter(isMonth)
  if (until.length > 0) return Math.min(...until)
  return IN_RETROSPECT.test(text) && years.next ? 1 : null
}

const isMonth = (month: number) => month >= 1 && month <= 12

function mostFrequent(values: readonly number[]): number {
  const count = new Map<number, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0]
}
