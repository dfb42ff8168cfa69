import { codeAt } from '@/lib/regions/alphabet'
import { BLANK, isDigit, isHan, isLatin } from './characters'
import { charset, isIn } from './charset'

const TAB = 0x09

/**
 * What becomes of the spaces `slice[from, to)` of a line: nothing (0), one space, or a tab where they separate columns.
 * In running text only Latin words are separated by spaces; in headlines and rows Han words may be too.
 */
export function keepsSpace(slice: string, from: number, to: number, prose: boolean): number {
  const before = codeAt(slice, from - 1)
  const after = codeAt(slice, to)
  if (from > 0 && slice.charCodeAt(0) === 0x23 && /^#{1,6}$/.test(slice.slice(0, from))) return BLANK
  if (from < 6 && isIn(before, BULLET_ENDS) && BULLET.test(slice.slice(0, from))) return BLANK
  if (!prose && slice.slice(from, to).includes('\t')) return TAB
  const wordBefore = isLatin(before) || isDigit(before)
  const wordAfter = isLatin(after) || isDigit(after)
  if (isDigit(before) && isDigit(after)) return prose || groups(slice, from, to) ? 0 : columns(from, to)
  if (wordBefore && wordAfter) return isDigit(before) || isDigit(after) ? joinsUnit(before, after) : BLANK
  if (prose) return 0
  if (to - from >= 2 && wideTable(slice)) return TAB
  if (isHan(before) && isHan(after)) return separates(slice, from, to) ? BLANK : 0
  if (isDigit(before) && isHan(after)) return 0
  if (isHan(before) && isDigit(after)) return columns(from, to) === TAB ? TAB : 0
  return isHan(before) || isHan(after) ? BLANK : 0
}

const columns = (from: number, to: number) => (to - from >= 2 ? TAB : BLANK)

/** 20 MW is one expression, CVD 8 two. */
const joinsUnit = (before: number, after: number) => (isDigit(before) && isLatin(after) ? 0 : BLANK)

/** 1 234 567: groups of three. */
function groups(slice: string, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const left = /(?:^|\D)(\d{1,3})(?: \d{3})*$/.exec(slice.slice(Math.max(0, from - 16), from))
  const right = /^\d{3}(?: \d{3})*(?!\d)/.exec(slice.slice(to, to + 16))
  return left !== null && right !== null && !/^ ?\d/.test(slice.slice(to + right[0].length))
}

/** At least two wide gaps: a row set with spaces. */
const wideTable = (slice: string) => (slice.match(/\S[ \t]{2,}(?=\S)/g)?.length ?? 0) >= 2

/** 守正创新 笃行实干 keeps its space; 鄂 尔 多 斯 and 组 别 do not: a part is more than one character. */
function separates(slice: string, from: number, to: number): boolean {
  const left = slice.lastIndexOf(' ', from - 1)
  const right = slice.indexOf(' ', to)
  return from - left - 1 > 1 && (right < 0 ? slice.length : right) - to > 1
}

/** What opens an item of a list. */
const BULLET = /^(?:[-*+]|\d{1,3}[.)]|>)$/
const BULLET_ENDS = charset('-*+.)>')
