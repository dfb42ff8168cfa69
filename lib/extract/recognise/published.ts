import type { Plain } from '../contracts'
import { everyMatch } from '../text/every-match'
import { mastheadDate } from './masthead'
import { namedYear } from './named-year'
import { openingDate } from './opening-date'
import { yearNumber } from './period-notation'
import { AHEAD, type Years, yearsOf } from './published-year'
import { seasonOf } from './season'

const MASTHEAD =
  /(?<year>(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日[ \t　\n]*(?:第\d+期)?[ ]*[(]?(?:星期|周|礼拜)[一二三四五六日天]/
/** Marks of a newspaper page, whose years are near to its own. Other texts look back on any year: 全年完成 is said in the next. */
const NEWSPAPER = /本报|(?:^|\n)[●□■]|讯\(|上接第?.版|责编|记者|通讯员|供稿|政府工作报告/
const NUMERIC =
  /(?:发布|出版|发表|刊发)(?:时间|日期)?[:： ]*(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/
const DATELINE = /(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|讯|消息)/g
const MONTH_DAY = /(?<!\d年|[去上前明后]年)(?<month>\d{1,2})月(?<day>\d{1,2})日/g

const UNTIL = /(?:持续|展出|延续|延长|开放)[到至](?<month>\d{1,2})月(?<day>\d{1,2})日/g
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
  const opening = openingDate(text)
  if (opening) return [opening.year, twoDigits(opening.month), twoDigits(opening.day)].join('-')
  if (!NEWSPAPER.test(text)) return null
  const years = yearsOf(text, monthOf(text, NO_YEARS))
  if (years.current === null) years.current = namedNow(text, years.latest)
  if (years.current === null) return null
  const month = monthOf(text, years)
  if (month === null) return String(years.current)
  const early = month <= 2
  const year = early && years.next && !years.currentMonths.length ? years.current + 1 : years.current
  return `${year}-${twoDigits(month)}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

function dated(match: RegExpExecArray): string | null {
  const { year, month, day } = match.groups!
  const y = yearNumber(year!)
  const m = Number(month)
  const d = Number(day)
  if (!y || m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${y}-${twoDigits(m)}-${twoDigits(d)}`
}

/** The year of the anniversary or the stage of a plan that the page speaks of, unless it names a later year as past. */
function namedNow(text: string, latest: number | null): number | null {
  const named = namedYear(text)
  return named !== null && named >= (latest ?? 0) ? named : null
}

const NO_YEARS: Years = { current: null, currentMonths: [], next: false, latest: null }

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
