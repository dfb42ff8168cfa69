import { Scan } from '../text/scan'
import { COUNTS, mayCount, numeralsEnd, roleOf, timeAmong } from './period-begin'
import { PART } from './period-part'

const YEAR = '(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}'

/** Exported for the test that compares it with `periodsIn`. */
export const PATTERN = new RegExp(
  [
    `(?<asOf>截至|截止到?|截至到)?(?:(?<from>${YEAR})年?(?:—{1,2}|--?|~|至|到)(?<to>${YEAR})年`,
    `(?:(?<year>${YEAR})年(?![来代间]|前(?!.{1,3}个?[季月])|历史|版)|(?<word>今年|本年|去年|上年|前年|明年|后年(?![产均发处加可综营销利纳税消供能预创出吞客货屠引增节减收净实上达约回])|当年|同年)(?!同期))(?:度(?!假))?(?<part>${PART})?(?<since>以来|起)?`,
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

/** The same without names: engines take longer for an object of named groups than for the match itself. */
const UNNAMED = new RegExp(PATTERN.source.replaceAll(/\?<[a-z]+>/gi, ''), 'y')

/** What the groups of `PATTERN` hold, in its order. */
export const groupsOf = (match: RegExpExecArray) => ({
  asOf: match[1],
  from: match[2],
  to: match[3],
  year: match[4],
  word: match[5],
  part: match[6],
  since: match[7],
  plan: match[8],
  stage: match[9],
  past: match[10],
  last: match[11],
  years: match[12],
  ago: match[13],
  before: match[14],
  now: match[15],
  bare: match[16],
})

const BEGINNINGS = new Scan(PATTERN)

/** All matches of `PATTERN`; most of a text, and most of its numbers, are passed over by a look into two tables. */
export function periodsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 0; at < text.length; ) {
    const role = roleOf(text.charCodeAt(at))
    if (role === COUNTS) {
      const end = numeralsEnd(text, at)
      const next = mayCount(text, end) ? timeAmong(text, at, end) : end
      if (next > at) {
        at = next
        continue
      }
    } else if (role === 0 || !BEGINNINGS.mayStart(text, at)) {
      at++
      continue
    }
    UNNAMED.lastIndex = at
    const match = UNNAMED.exec(text)
    if (match) found.push(match)
    at = match ? UNNAMED.lastIndex : at + 1
  }
  return found
}
