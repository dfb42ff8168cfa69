import { simplified } from './variants'

/**
 * Canonical punctuation of the plain text: `, ; : ( ) ! ? % + - ~ / [ ]` in half width, `。 、 “ ” ‘ ’ 《 》 — … ×`
 * as Chinese newspapers print them. Digits and Latin letters are half width.
 */
const SINGLE: Record<string, string> = {
  '．': '.',
  '｡': '。',
  '､': '、',
  '﹑': '、',
  '﹐': ',',
  '﹔': ';',
  '﹕': ':',
  '∶': ':',
  '︰': ':',
  '﹖': '?',
  '﹗': '!',
  '％': '%',
  '﹪': '%',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '﹣': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '〜': '~',
  '∼': '~',
  '～': '~',
  '✕': '×',
  '✖': '×',
  '╳': '×',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '＂': '"',
  '〞': '”',
  '〝': '“',
  '＇': "'",
  '〔': '(',
  '〕': ')',
  '﹙': '(',
  '﹚': ')',
  '•': '·',
  '・': '·',
  '‧': '·',
  '⋯': '…',
}

/** Not text at all: zero-width characters, joiners, soft hyphens, byte order marks, direction marks, pictures. */
const IGNORED =
  /[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u2600-\u2604\u2614\u2615\u26a0-\u26ff\u2705\u270a-\u270d\u2728\u2744\u274c\u274e\u2753-\u2757\u2795-\u2797\u27b0\u27bf]/

const SPACE = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/** For every code unit: the canonical one, `DROP`, `BLANK` or itself. Line ends stay. */
export const DROP = 0
export const BLANK = 0x20
const TAB = 0x09

export const canonical: Uint16Array = build()

function build(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = canonicalOf(code)
  for (const [from, to] of Object.entries(SINGLE)) table[from.charCodeAt(0)] = to.charCodeAt(0)
  for (const [from, to] of simplified) table[from] = to
  return table
}

function canonicalOf(code: number): number {
  if (code === 0x0a || code === 0x0d) return code
  if (code === TAB) return TAB
  const char = String.fromCharCode(code)
  if (SPACE.test(char)) return BLANK
  const selector = code === 0x34f || (code >= 0xfe00 && code <= 0xfe0f)
  if (selector || IGNORED.test(char) || code < 0x20 || code === 0x7f) return DROP
  const fullWidth = code >= 0xff01 && code <= 0xff5e
  if (fullWidth) return code - 0xfee0
  const compatibility = (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
  if (!compatibility) return code
  const folded = char.normalize('NFKC')
  return folded.length === 1 ? folded.charCodeAt(0) : code
}

/** `[\u4e00-\u9fff]`: what nearly all Chinese text is written with. */
export const isIdeograph = (code: number) => code >= 0x4e00 && code <= 0x9fff

export const isHan = (code: number) =>
  isIdeograph(code) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007

export const isDigit = (code: number) => code >= 0x30 && code <= 0x39

export const isLatin = (code: number) =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7)
