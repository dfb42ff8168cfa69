import { codeAt } from '@/lib/regions/alphabet'
import { isDigit, isHan } from '../text/characters'
import { charset, isIn } from '../text/charset'
import type { Span } from '../types'

/** Marks that open an item of news in brief or of a list. */
const MARKS = charset('●■▲★◎◆○□△☆▶►◇')
const ANY_MARK = /[●■▲★◎◆○□△☆▶►◇]/
const ENDS = charset('。!?;”)摄')

/**
 * The items of a paragraph in which the same mark opens several, one behind the other in one line; the paragraph itself
 * where none or only one does.
 */
export function itemsOf(text: string, span: Span): Span[] {
  if (!ANY_MARK.test(text.slice(span.start, span.end))) return [span]
  const starts: number[] = []
  let mark = 0
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    if (!isIn(code, MARKS)) continue
    if ((mark !== 0 && code !== mark) || !opensItem(text, at, span)) continue
    mark = code
    starts.push(at)
  }
  if (
    starts.length < 2 &&
    !(starts.length === 1 && starts[0]! > span.start && isIn(codeAt(text, starts[0]! - 1), ENDS))
  )
    return [span]
  if (starts[0]! > span.start) starts.unshift(span.start)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? span.end }))
}

/** Behind a sentence or a word and in front of a word; 二○一六年 and ○ between figures open nothing. */
function opensItem(text: string, at: number, span: Span): boolean {
  const next = codeAt(text, at + 1)
  if (at + 1 >= span.end || (!isHan(next) && !isDigit(next) && next !== QUOTE && next !== BLANK)) return false
  if (at === span.start) return true
  const before = codeAt(text, at - 1)
  if (isIn(before, ENDS) || before === BLANK || before === TAB) return true
  return isHan(before) && !isIn(before, NUMERALS) && !isIn(next, NUMERALS)
}

const QUOTE = 0x201c
const BLANK = 0x20
const TAB = 0x09
const NUMERALS = charset('〇零一二三四五六七八九十')
