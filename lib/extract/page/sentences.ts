import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { isIdeograph } from '../text/characters'
import type { Span } from '../types'

const SENTENCE = 1
const CLAUSE = 2
const CLOSER = 4
/** What a character does to sentences and clauses. */
const marks = new Uint8Array(ALPHABET)
for (const mark of '。!?…\n') marks[learn(mark.charCodeAt(0))] = SENTENCE
for (const mark of ',;:') marks[learn(mark.charCodeAt(0))] = CLAUSE
for (const mark of '”’)》]') marks[learn(mark.charCodeAt(0))] = CLOSER

/**
 * Sentences of a stretch of plain text, closing quotes included, leading and trailing spaces not.
 * A full stop inside a number (2.5) is a `.`, never `。`, so digits are safe; ; ends a clause, not a sentence.
 */
export function sentences(text: string, span: Span): Span[] {
  return split(text, span, SENTENCE)
}

/** Clauses of a sentence: parts between commas, semicolons and colons outside numbers (10:30, 1,234). */
export function clauses(text: string, span: Span): Span[] {
  return split(text, span, SENTENCE | CLAUSE)
}

function endsAt(text: string, at: number, kinds: number): boolean {
  const mark = marks[letterOf(codeAt(text, at))]! & kinds
  if (mark !== CLAUSE) return mark !== 0
  return !(isDigit(codeAt(text, at - 1)) && isDigit(codeAt(text, at + 1)))
}

function split(text: string, span: Span, kinds: number): Span[] {
  const out: Span[] = []
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    // most of a text, and no mark: tables need not be asked
    if (isIdeograph(text.charCodeAt(i))) continue
    if (!endsAt(text, i, kinds)) continue
    while (
      i + 1 < span.end &&
      (marks[letterOf(codeAt(text, i + 1))] === CLOSER || endsAt(text, i + 1, kinds))
    )
      i++
    push(text, start, i + 1, out)
    start = i + 1
  }
  push(text, start, span.end, out)
  return out
}

function push(text: string, from: number, to: number, out: Span[]): void {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  if (end > start) out.push({ start, end })
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
