import { isDigit, isLatin } from './characters'

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a

/** Longer runs of capitals are words of their own: BEIJING, RIBAO. */
const LONGEST_SHORT = 7

/**
 * Whether Latin letters go on across a line end as one word: 60万吨P|VC, 500MW|p, G|306. Han text breaks its lines anywhere, so
 * capitals of one short name, a unit behind its number and a road's number behind its letter are not parted by it.
 *
 * @param written - what stands before the line end, `length` of it
 * @param given - where what stands behind it begins at `start` and ends at `end`
 */
export function latinGoesOn(
  written: Uint16Array,
  length: number,
  given: Uint16Array,
  start: number,
  end: number,
): boolean {
  let from = length
  let capitals = true
  while (from > 0 && isLatin(written[from - 1]!)) capitals = isCapital(written[--from]!) && capitals
  const ofNumber = from > 0 && isDigit(written[from - 1]!)
  let to = start
  if (isDigit(given[start]!)) return capitals && length - from === 1 && !ofNumber
  for (; to < end && isLatin(given[to]!); to++) capitals &&= isCapital(given[to]!)
  return ofNumber || (capitals && length - from + to - start <= LONGEST_SHORT)
}
