import type { Plain } from '../contracts'
import { barredRows } from './barred-rows'
import { type Canon, canonicalise } from './canonicalise'
import { BLANK, isDigit, isLatin } from './characters'
import { textOf } from './code-units'
import { continues } from './continues'
import { figureLines } from './figure-lines'
import { glossedRows, mayGloss } from './glossed'
import { latinGoesOn } from './latin-across'
import { closesLine, isProse, type Line, standsAbove, standsBetween } from './line'
import { mapped } from './offsets'
import { bareRows, type Cell, mayHead, type Row, tableRows } from './rows'
import { keepsSpace } from './spaces'
import { breaksCell, standsOver } from './table-title'
import { widthOfCodes } from './width'
import { cutOf, isCut, opensIndented, wrapOf } from './wrap'

/**
 * The text a reader sees behind the text a page was stored as: one character for one, in the canonical forms of
 * `characters.ts`; line breaks inside paragraphs, stray spaces, emphasis marks and invisible characters gone.
 *
 * A single `\n` separates paragraphs, items and rows; `\n\n` stands where the document had one empty line,
 * `\n\n\n` where it had more (a picture, another column). Headings keep their `#`, rows their `|` and tabs,
 * headlines and rows one space between their parts. Linear in the length of `original`.
 */
export function plain(original: string): Plain {
  const canon = canonicalise(original)
  const lines = linesOf(canon)
  const cut = cutOf(lines)
  const out = new Writer(canon)
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && lines[to]!.gap === 0) to++
    writeBlock(canon.text, lines.slice(from, to), cut, out)
    from = to
  }
  return out.finish(original)
}

const LF = 0x0a

function linesOf({ text, codes }: Canon): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    let indent = 0
    while (start < end && isSpace(codes[start]!)) {
      start++
      indent++
    }
    while (end > start && isSpace(codes[end - 1]!)) end--
    if (start === end) gap++
    else {
      const width = widthOfCodes(codes, start, end)
      lines.push({ start, end, width, indent, gap: lines.length === 0 ? 1 : gap })
      gap = 0
    }
    from = to + 1
  }
  return lines
}

const isSpace = (code: number) => code === BLANK || code === 0x09

function writeBlock(text: string, lines: Line[], cut: number | null, out: Writer): void {
  out.breakLines(Math.min(3, lines[0]!.gap + 1))
  const wrap = wrapOf(lines, cut)
  const slices = lines.map((line) => text.slice(line.start, line.end))
  // A paragraph is prose when any of its lines is; only then are its spaces noise.
  for (let from = 0; from < lines.length; ) {
    const rows = rowsFrom(slices, from)
    if (rows.length > 0) {
      for (const row of rows) {
        if (from > 0) out.breakLines(1)
        out.row(row.cells, lines, from)
        from += row.lines
      }
      continue
    }
    const broken = breaksCell(slices, from)
    let to = from + (broken ? 2 : 1)
    let prose = isProse(slices[from]!)
    while (
      !broken &&
      to < lines.length &&
      continues(slices[to - 1]!, slices[to]!, lines[to - 1]!, lines[to]!, wrap) &&
      !standsBetween(slices[to - 1]!, slices[to]!, lines[to]!, lines[to + 1], slices[to + 1]) &&
      !(
        to === from + 1 &&
        standsAbove(slices[from]!, slices[to]!, lines[from]!, wrap?.width ?? null) &&
        !opensIndented(lines[from]!, lines[to]!)
      ) &&
      !opensTable(slices, to)
    ) {
      prose ||= isProse(slices[to]!)
      to++
    }
    if (from > 0) out.breakLines(1)
    for (let i = from; i < to; i++) {
      if (i > from) out.joinLines(wrap !== null && isCut(lines[i - 1]!, wrap))
      out.line(slices[i]!, lines[i]!.start, prose)
    }
    from = to
  }
}

/** Whether a line heads a table, or is the title over the line that does. */
const opensTable = (slices: readonly string[], at: number): boolean =>
  headsTable(slices, at) || (at + 1 < slices.length && standsOver(slices[at]!) && headsTable(slices, at + 1))

const headsTable = (slices: readonly string[], at: number): boolean => {
  const line = slices[at]!
  if (line.includes('\t')) return !isProse(line)
  return rowsFrom(slices, at).length > 0
}

/** The rows of a table or of a box of figures that a line opens. */
const rowsFrom = (slices: readonly string[], at: number): readonly Row[] => {
  const line = slices[at]!
  const rows = mayHead(line) ? tableRows(slices, at) : NONE
  if (rows.length > 0) return rows
  if (line.includes('|') && line[0] !== '|') {
    const barred = barredRows(slices, at)
    if (barred.length > 0) return barred
  }
  const glossed = mayGloss(line, slices[at + 1]) ? glossedRows(slices, at) : NONE
  if (glossed.length > 0) return glossed
  const bare = line.includes('  ') ? bareRows(slices, at) : NONE
  return bare.length === 0 && (line.includes(':') || line.includes(' ')) ? figureLines(slices, at) : bare
}
const NONE: readonly Row[] = []

/** Collects the characters that stay, with their offsets. */
class Writer {
  private readonly codes: Uint16Array
  private readonly map: Uint32Array
  private n = 0

  constructor(private readonly canon: Canon) {
    this.codes = new Uint16Array(canon.text.length + 1)
    this.map = new Uint32Array(canon.text.length + 1)
  }

  private put(code: number, at: number): void {
    this.codes[this.n] = code
    this.map[this.n++] = this.canon.map[at]!
  }

  /** Puts all characters up to the next space; where that stands. */
  private putWord(from: number, end: number): number {
    const { codes, map } = this
    const { codes: given, map: origins } = this.canon
    let n = this.n
    let at = from
    for (; at < end; at++) {
      const code = given[at]!
      if (isSpace(code)) break
      codes[n] = code
      map[n++] = origins[at]!
    }
    this.n = n
    return at
  }

  /** Ends the line; the breaks are mapped to the first ones of the original that follow it. */
  breakLines(count: number): void {
    if (this.n === 0) return
    const { text, map } = this.canon
    let at = this.lastAt + 1
    for (let i = 0; i < count; i++) {
      const found = text.indexOf('\n', at)
      if (found < 0) return
      this.codes[this.n] = LF
      this.map[this.n++] = map[found]!
      at = found + 1
    }
  }

  private lastAt = -1

  /**
   * Two lines of one paragraph: only words of Latin letters need the space that the break stood for.
   *
   * @param isCut - the break stands after so many characters, were it within a word
   */
  joinLines(isCut: boolean): void {
    this.joined = true
    this.isCut = isCut
  }

  private joined = false
  private isCut = false

  /** @param prose - the line is one of a paragraph of running text, unless it closes itself */
  line(slice: string, start: number, prose: boolean): void {
    const given = this.canon.codes
    const end = start + slice.length
    let from = start
    let running: boolean | undefined
    if (this.joined) {
      this.joined = false
      const last = this.codes[this.n - 1]!
      const first = given[start]!
      if (last === 0x2d && isLatin(first) && isLatin(this.codes[this.n - 2] ?? 0)) this.n--
      else if (
        !this.isCut &&
        isLatin(last) &&
        (isLatin(first) || isDigit(first)) &&
        !latinGoesOn(this.codes, this.n, given, start, end)
      )
        this.put(BLANK, this.lastAt + 1)
    }
    while (from < end) {
      let to = this.putWord(from, end)
      if (to === end) break
      from = to
      while (to < end && isSpace(given[to]!)) to++
      running ??= prose && !closesLine(slice)
      const kept = keepsSpace(slice, from - start, to - start, running)
      if (kept) this.put(kept, from)
      from = to
    }
    this.lastAt = end - 1
  }

  /** A row whose cells spaces or line ends part: a tab between them. */
  row(cells: readonly Cell[], lines: readonly Line[], from: number): void {
    this.joined = false
    const given = this.canon.codes
    cells.forEach((cell, i) => {
      const { start } = lines[from + cell.line]!
      const end = start + cell.end
      if (i > 0) this.put(0x09, this.lastAt + 1)
      for (let at = start + cell.start; at < end; at++) if (!isSpace(given[at]!)) this.put(given[at]!, at)
      this.lastAt = end - 1
    })
  }

  finish(original: string): Plain {
    return mapped(textOf(this.codes, this.n), original, this.map.slice(0, this.n))
  }
}
