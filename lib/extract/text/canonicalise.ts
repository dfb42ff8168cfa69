import { codeAt } from '@/lib/regions/alphabet'
import { BLANK, canonical, DROP, isDigit, isHan, isLatin } from './characters'
import { textOf } from './code-units'
import { markupAt } from './markup'
import { inWords, SMALL_A, SMALL_T } from './rate-letters'

/** A text in canonical characters, and where each of them stood. */
export interface Canon {
  text: string
  /** The code units of `text`. */
  codes: Uint16Array
  /** Offset of every character in the original. */
  map: Uint32Array
}

const CR = 0x0d
const LF = 0x0a
const STAR = 0x2a
const POINT = 0x2e
const FULL_STOP = 0x3002
const COLON = 0x3a
const LESS = 0x3c
const AMPERSAND = 0x26
/** What is set in bold in front of a text is no longer. */
const LONGEST_LABEL = 12

/** Every character in its canonical form; carriage returns, emphasis marks and invisible characters dropped. */
export function canonicalise(original: string): Canon {
  const codes = new Uint16Array(original.length)
  const map = new Uint32Array(original.length)
  let n = 0
  let open = false
  /** Where a run of bold print began that opens a line. */
  let label = -1
  const pointed = usesPoints(original)
  for (let i = 0; i < original.length; i++) {
    const at = i
    let raw = original.charCodeAt(i)
    // most of a page; nothing but their form ever changes
    const form = canonical[raw]!
    if (form < ORDINARY_FROM ? ORDINARY[form] === 1 : !isSurrogate(form)) {
      codes[n] = form
      map[n++] = at
      continue
    }
    if (raw === LESS || raw === AMPERSAND) {
      const markup = markupAt(original, i)
      if (markup) {
        i += markup.length - 1
        const ends =
          markup.code === LF && (n === 0 || codes[n - 1] === LF || isLineEnd(codeAt(original, i + 1)))
        if (markup.code === 0 || ends) continue
        raw = markup.code
      }
    }
    // pictures of two code units
    if (raw >= 0xd83c && raw <= 0xd83e) {
      i++
      continue
    }
    let code = canonical[raw]!
    if (code === CR) {
      if (codeAt(original, i + 1) === LF) continue
      code = LF
    }
    if (code === 0x2028 || code === 0x2029 || code === 0x85) code = LF
    if (code === DROP) continue
    const next = canonical[codeAt(original, i + 1)]
    if ((code === STAR || code === 0x5f) && next === code) {
      i++
      // **五原县** 连日来,…: printed in bold, a label needs no colon
      if (
        label >= 0 &&
        n - label <= LONGEST_LABEL &&
        isHan(codes[n - 1]!) &&
        isBlank(canonical[codeAt(original, i + 1)])
      ) {
        codes[n] = COLON
        map[n++] = i
      }
      label = label < 0 && (n === 0 || codes[n - 1] === LF) ? n : -1
      continue
    }
    if (
      code === POINT &&
      (pointed || BEFORE_STRAY.has(codes[n - 1] ?? 0)) &&
      closesSentence(codes[n - 1], next)
    )
      code = FULL_STOP
    if (code === LF) {
      label = -1
      if (codes[n - 1] === LF) open = false
    } else if (code === 0x22) {
      // Straight quotes alternate; a paragraph starts anew, a colon precedes an opening one, a full stop follows a closing one.
      if (codes[n - 1] === 0x3a || n === 0) open = true
      else open = isStop(next) ? false : !open
      code = open ? 0x201c : 0x201d
    }
    codes[n] =
      code === SMALL_A || code === SMALL_T ? inWords(code, next, codeAt(original, i + 2), codes, n) : code
    map[n++] = at
  }
  return { text: textOf(codes, n), codes: codes.subarray(0, n), map: map.subarray(0, n) }
}

/** Above these a character is as it is, below them by a table. */
const ORDINARY_FROM = 0x2030
/** What is neither dropped nor hangs on what stands beside it, by the canonical code unit: digits, most letters and marks. */
const ORDINARY = new Uint8Array(ORDINARY_FROM).fill(1)
for (const code of [DROP, LF, CR, 0x85, 0x2028, 0x2029]) ORDINARY[code] = 0
for (const mark of '"&*.<_at') ORDINARY[mark.charCodeAt(0)] = 0
const isSurrogate = (code: number) => (code & 0xf800) === 0xd800

/** Pages set with a Latin keyboard have a point for every full stop. */
function usesPoints(original: string): boolean {
  const points = original.match(POINTED)?.length ?? 0
  return points >= 3 && points > (original.match(/[。｡]/g)?.length ?? 0)
}
const POINTED = /[.．](?<=[\u4e00-\u9fff”）)%％].)(?![0-9A-Za-z.．])/g

/** Units that a single point set for a full stop stands behind: 占地2636亩.工程分两期. */
const BEFORE_STRAY = new Set(Array.from('亩元吨人户家年月日里米头只口瓦度成', (unit) => unit.charCodeAt(0)))

/** Behind a Han character, a closing mark or a percent sign, or at a line's end behind a digit; not inside numbers and names of Latin letters. */
const closesSentence = (before: number | undefined, next: number | undefined) =>
  before !== undefined &&
  next !== POINT &&
  next !== undefined &&
  !isDigit(next) &&
  !isLatin(next) &&
  (isHan(before) ||
    before === 0x201d ||
    before === 0x29 ||
    before === 0x25 ||
    (isDigit(before) && next === LF))

const isStop = (code: number | undefined) =>
  code === 0x2c || code === 0x3002 || code === 0x3b || code === 0x3001

const isLineEnd = (code: number) => code === LF || code === CR
const isBlank = (code: number | undefined) => code === BLANK || code === 0x09
