import { everyMatch } from '../text/every-match'
import { AHEAD } from './published-year'

const DATE = '(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
/** 本报二连浩特2017年11月21日讯, (2022年12月31日电), (2020年4月21日) at the head of a line. */
const FILED = new RegExp(
  `(?:^|\\n)(?:\\((?:[\\u4e00-\\u9fff]{2,8})?${DATE}[电讯]?\\)|(?:本报|新华社|中新社)?[\\u4e00-\\u9fff]{2,8}${DATE.replace(/\?<(\w+)>/g, '?<$12>')}[电讯])`,
)
/** 2019-12-05: a line of its own under the headline. */
const LINE = /^(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:\s|$)/
/** 2018年1月15日,记者从…: what the text opens with. */
const OPENS = new RegExp(`^${DATE}[ ,上下晚凌]?[^。\\n]{12}`)
/** 乌海市统计局2024年4月19日发布的公报. */
const ISSUED = new RegExp(`^[^。\\n]{2,16}局${DATE}(?:发布|公布)`)
const HEAD_LINES = 4
const YEAR = /(?<year>20\d\d)年/g

/**
 * Year, month and day of a text that a dateline, a line under its headline or its first words give with the year; null where the text
 * names a later year that has passed.
 */
export function openingDate(text: string): { year: number; month: number; day: number } | null {
  const found = dateIn(text)
  if (!found) return null
  for (const match of everyMatch(text, YEAR))
    if (
      Number(match.groups!.year) > found.year &&
      !AHEAD.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
      !/^年(?:底|末|全|将|计划|[^,。;]{0,12}(?:建成|投产|完工|达到?|竣工|通车))/.test(
        text.slice(match.index + 4, match.index + 24),
      )
    )
      return null
  return found
}

function dateIn(text: string) {
  const filed = FILED.exec(text)?.groups
  if (filed) return valid(filed.year ?? filed.year2, filed.month ?? filed.month2, filed.day ?? filed.day2)
  let at = 0
  for (let i = 0; i < HEAD_LINES && at < text.length; i++) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop).trim()
    if (line === '') i--
    const groups = (LINE.exec(line) ?? OPENS.exec(line) ?? ISSUED.exec(line))?.groups
    if (groups) return valid(groups.year, groups.month, groups.day)
    if (stop < 0) break
    at = stop + 1
  }
  return null
}

function valid(year?: string, month?: string, day?: string) {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null
}
