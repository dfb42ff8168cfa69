import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { charset, isIn } from '../text/charset'

/** What a character may do for a time that begins at it: nothing, open it, or open it as a numeral. */
const ROLE = new Uint8Array(ALPHABET)
export const OPENS = 1
export const COUNTS = 2
for (const character of '截今本去上前明后当同“近过最这目眼如迄至此现年全下第底末初')
  ROLE[learn(character.charCodeAt(0))] = OPENS
for (const numeral of '0123456789〇○零一二两三四五六七八九十') ROLE[learn(numeral.charCodeAt(0))] = COUNTS

/** 0 for nearly all characters. */
export const roleOf = (code: number): number => ROLE[letterOf(code)]!

/** What follows the numerals of a time: 2026年, 1月, 3季度, 1—8月, 十四五期间, 十四五”. */
const BEHIND = charset('年月份季—-~至到”期时以这末初收开')
const DASHES = charset('—-~至到')
/** 三年间, 五年累计, 5年来, 10多年来: what follows 年 behind fewer numerals than a year has. */
const AFTER_YEARS = charset('间累共多来')
/** What follows the second numerals of a stretch: 2019—2021年, 1—8月, 一至三季度. */
const BEHIND_BOTH = charset('年月季')
/** No time begins with more numerals than those of a year. */
const OF_A_YEAR = 4

/** Where the numerals that begin at `at` end. */
export function numeralsEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && roleOf(text.charCodeAt(end)) === COUNTS) end++
  return end
}

/** Whether what stands behind numerals allows a time to begin with any of them; false is certain. */
export const mayCount = (text: string, end: number): boolean => isIn(codeAt(text, end), BEHIND)

/** The first place from `at` on at which the numerals that go on to `end` may begin a time; `end` where there is none. */
export function timeAmong(text: string, at: number, end: number): number {
  let from = Math.max(at, end - OF_A_YEAR)
  while (from < end && !leadsToTime(text, from, end)) from++
  return from
}

function leadsToTime(text: string, at: number, end: number): boolean {
  const length = end - at
  const behind = text[end]
  if (behind === '年') return length === OF_A_YEAR || isIn(codeAt(text, end + 1), AFTER_YEARS)
  if (behind === '季') return length === 1
  if (behind === '月' || behind === '份') return length < OF_A_YEAR
  if (isIn(codeAt(text, end), DASHES)) return goesOn(text, end)
  // 十四五期间
  return length > 1 && text[end - 1] === '五'
}

/** Whether numerals follow a dash, and what may stand behind them. */
function goesOn(text: string, dash: number): boolean {
  const from = codeAt(text, dash + 1) === codeAt(text, dash) ? dash + 2 : dash + 1
  const end = numeralsEnd(text, from)
  return end > from && isIn(codeAt(text, end), BEHIND_BOTH)
}
