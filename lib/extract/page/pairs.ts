/**
 * Pairs of neighbouring Han characters: Chinese words are mostly two characters long, so they stand for a text's words. A pair
 * is a number below `PAIRS`; the few that share one do no harm to counts.
 */
export const PAIRS = 1 << 18

/** The pair of two code units; −1 where one of them is no Han character. */
export const pairOf = (a: number, b: number): number =>
  a < 0x4e00 || b < 0x4e00 ? -1 : (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (PAIRS - 1)

/**
 * Where a pair stands, or would stand, in an open-addressed table of pairs: each as its number plus one, 0 where a place is
 * free. The table's length is a power of two, and it is never full.
 */
export function placeOf(table: Uint32Array, pair: number): number {
  const mask = table.length - 1
  const key = pair + 1
  let at = pair & mask
  // negative where either the pair stands there or nothing does: processors cannot foresee which of the two it will be, but this
  for (let found = table[at]!; (((found ^ key) - 1) | (found - 1)) >= 0; found = table[at]!)
    at = (at + 1) & mask
  return at
}
