import type { Line } from './line'

/** How a block of lines was wrapped: the last line of a paragraph is shorter, all others are full. */
export interface Wrap {
  /** Width in Han characters that most lines are near to, from below. */
  width: number
  /** Characters in every full line, where the text was cut by their number and not by how wide they are; else null. */
  characters: number | null
}

/** Least share of a page's lines that are full, how many at least, and characters in them. */
const USUAL = 0.35
const FEWEST = 5
const NARROWEST = 6

/**
 * How a block of lines was wrapped; null where it was not.
 *
 * @param page - after how many characters the page's lines were cut, which two lines do not tell by themselves
 */
export function wrapOf(lines: readonly Line[], page: number | null): Wrap | null {
  if (lines.length < 2) return null
  const lengths = lines.map(lengthOf)
  if (lines.length === 2)
    return page !== null && lengths[0] === page ? { width: page, characters: page } : null
  const width = common(lines.map((line) => line.width)) ?? common(lines.map((line) => line.end - line.start))
  return width === null ? null : { width, characters: cutAt(lines, lengths) }
}

/** After how many characters the lines of a page were cut, headlines and last lines aside; null where they were not. */
export function cutOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>()
  let usual = 0
  let most = 0
  for (const line of lines) {
    const length = lengthOf(line)
    const count = (counts.get(length) ?? 0) + 1
    counts.set(length, count)
    if (count <= most) continue
    most = count
    usual = length
  }
  return most >= FEWEST && most >= lines.length * USUAL && usual >= NARROWEST ? usual : null
}

/** The value most are near to, from below; null where there is none. */
function common(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b)
  const wide = sorted[Math.floor(sorted.length * 0.75)]!
  if (wide < NARROWEST) return null
  const full = sorted.filter((value) => value >= wide * 0.8 && value <= wide * 1.25 + 1).length
  return full >= sorted.length * 0.55 ? wide : null
}

/** The greatest length, where most lines have exactly that one and are not of one width, too. */
function cutAt(lines: readonly Line[], lengths: readonly number[]): number | null {
  const longest = Math.max(...lengths)
  const full = lines.filter((_, i) => lengths[i] === longest).map((line) => line.width + indentOf(line))
  if (full.length < 2 || full.length < lines.length * 0.55) return null
  return Math.max(...full) - Math.min(...full) > 1 ? longest : null
}

/** Whether a line reaches the column's edge, so that the next one may go on with its sentence or with a new one. */
export const isFull = (line: Line, { width, characters }: Wrap): boolean =>
  characters === null
    ? line.width + Math.min(PARAGRAPH, indentOf(line)) >= width * 0.9
    : lengthOf(line) >= characters

/** Whether the text was cut behind the line by the number of characters, were it within a word. */
export const isCut = (line: Line, wrap: Wrap): boolean => wrap.characters !== null && isFull(line, wrap)

/** In characters, with those that a paragraph's first line is indented by. */
const lengthOf = (line: Line): number => line.end - line.start + indentOf(line)

/** By how many Han characters paragraphs are indented, and by how many spaces; more stand before what is centred. */
const PARAGRAPH = 2
const indentOf = ({ indent }: Line): number => (indent <= 2 * PARAGRAPH ? indent : 0)

/** Whether a line opens a paragraph that is indented, and the next one goes on at the margin. */
export const opensIndented = (line: Line, next: Line): boolean =>
  next.indent < PARAGRAPH && line.indent >= PARAGRAPH && line.indent <= 2 * PARAGRAPH
