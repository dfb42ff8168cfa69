import { BLANK } from './characters'

/** Latin letters, digits and their punctuation stand below this. */
const FIRST_WIDE = 0x250
const TAB = 0x09

/** By how many halves of a Han character a code unit is narrower than one. Most pages mix both, so that processors could not foresee a branch. */
const lacks = (code: number): number =>
  ((code - FIRST_WIDE) >>> 31) + (code === BLANK || code === TAB ? 1 : 0)

/** Width of a stretch of text in Han characters: Latin letters and digits count half, spaces nothing. */
export function widthOf(text: string, start: number, end: number): number {
  let halves = 2 * (end - start)
  for (let i = start; i < end; i++) halves -= lacks(text.charCodeAt(i))
  return halves / 2
}

/** The same of code units. */
export function widthOfCodes(codes: Uint16Array, start: number, end: number): number {
  let halves = 2 * (end - start)
  for (let i = start; i < end; i++) halves -= lacks(codes[i]!)
  return halves / 2
}
