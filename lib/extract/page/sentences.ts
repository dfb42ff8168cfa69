import type { Span } from '../types'

const SENTENCE_END = new Set('。!?…\n')
const CLAUSE_END = new Set(',;:')
const CLOSERS = new Set('”’)》]')

/**
 * Sentences of a stretch of plain text, closing quotes included, leading and trailing spaces not.
 * A full stop inside a number (2.5) is a `.`, never `。`, so digits are safe; ; ends a clause, not a sentence.
 */
export function sentences(text: string, span: Span): Span[] {
  return split(text, span, (at) => SENTENCE_END.has(text[at]!))
}

/** Clauses of a sentence: parts between commas, semicolons and colons outside numbers (10:30, 1,234). */
export function clauses(text: string, span: Span): Span[] {
  return split(
    text,
    span,
    (at) =>
      SENTENCE_END.has(text[at]!) ||
      (CLAUSE_END.has(text[at]!) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))),
  )
}

function split(text: string, span: Span, ends: (at: number) => boolean): Span[] {
  const out: Span[] = []
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    if (!ends(i)) continue
    while (i + 1 < span.end && (CLOSERS.has(text[i + 1]!) || ends(i + 1))) i++
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
