import { smallNumber, yearNumber } from './period-notation'

const HAN = '[一二三四五六七八九十]{1,3}'
/** 2026年3月12日, 2026.3.12, 2026-03-12, 2026/3/12, 二〇二六年三月十二日; the day may be missing. */
const DATE = new RegExp(
  `(?<!\\d)(?<year>(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})[年./-](?<month>\\d{1,2}|${HAN})(?:[月./-](?<day>\\d{1,2}|${HAN})?日?)`,
)
/** Who made the page. */
const EDITORS = /(?:责编|责任编辑|编辑|版式|美编|校对|审读|值班)[ :]/
/** What else stands on the line with the date: day of the week, lunar date, numbers of page and issue, the newspaper's name. */
const BESIDE =
  /星期[一二三四五六日天]|周[一二三四五六日](?!末)|礼拜[一二三四五六日天]|农历|第[\d一二三四五六七八九十]{1,3}版|(?<!\d)[A-Z]?\d{1,2}版|今日\d+版|第\d{2,6}期|\d{1,2}:\d{2}(?!\d)|(?:来源|时间|日期)[ :]|[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报)(?!道|社|记者)|[A-Z]{4,} ?(?:DAILY|RIBAO)/
/** Running text, and dates that are not the page's own. */
const PROSE = /[,。;!?“]|报道|公示|公告|截止|开庭|上接|下转/
const WIDEST = 100

/**
 * The date that the newspaper prints on a line of its own at the head or foot of the page: YYYY-MM-DD, or YYYY-MM where its
 * editors' line has only the month. Null where there is no such line: any other date may be of anything.
 */
export function mastheadDate(text: string): string | null {
  let previous = ''
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (to - from <= WIDEST && to > from) {
      const line = text.slice(from, to)
      const next = text.slice(to + 1, to + 24).split('\n')[0]!
      const date = dateOn(line, previous, next)
      if (date) return date
      previous = line
    } else if (to > from) previous = ''
    from = to + 1
  }
  return null
}

function dateOn(line: string, previous: string, next: string): string | null {
  const match = DATE.exec(line)
  if (!match || PROSE.test(line)) return null
  const { year, month, day } = match.groups!
  const y = yearNumber(year!)
  const m = smallNumber(month!)
  const d = day ? smallNumber(day) : null
  if (!y || !m || m > 12 || (d !== null && (d < 1 || d > 31))) return null
  const edited = EDITORS.test(line)
  if (d === null) return edited ? `${y}-${two(m)}` : null
  const rest = line.slice(0, match.index) + line.slice(match.index + match[0].length)
  // the day of the week or the lunar date may stand on a line of its own beside a bare date
  const beside =
    rest.trim() === '' && [previous, next].some((other) => /^(?:星期.|农历.{4,12}|第\d+期.*)$/.test(other))
  return edited || BESIDE.test(rest) || beside ? `${y}-${two(m)}-${two(d)}` : null
}

const two = (value: number) => String(value).padStart(2, '0')
