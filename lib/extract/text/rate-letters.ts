import { isDigit, isLatin } from './characters'

/**
 * 20万t/a, 30万m³/a: tonnes by their letter and years by theirs, where they stand as a rate behind a number, are 吨/年, one
 * character for one.
 *
 * @param next - the code unit behind, in its canonical form; `afterNext` the one behind that
 * @param before - code units written so far, `at` how many
 * @returns the code unit to be written
 */
export function inWords(
  code: number,
  next: number | undefined,
  afterNext: number,
  before: Uint16Array,
  at: number,
): number {
  const last = before[at - 1] ?? 0
  if (code === SMALL_T && next === SLASH && afterNext === SMALL_A && (isDigit(last) || MYRIADS.has(last)))
    return TON
  if (code === SMALL_A && last === SLASH && RATED.has(before[at - 2] ?? 0) && !isLatin(next ?? 0)) return YEAR
  return code
}
export const SMALL_T = 0x74
export const SMALL_A = 0x61
const SLASH = 0x2f
const TON = '吨'.charCodeAt(0)
const YEAR = '年'.charCodeAt(0)
const MYRIADS = new Set(Array.from('万亿千百', (digit) => digit.charCodeAt(0)))
/** Last characters of units that stand before /a. */
const RATED = new Set(Array.from('吨方米3³㎥套台件只头', (unit) => unit.charCodeAt(0)))
