import type { LineCounts } from './line-counts'
import { pairOf, placeOf } from './pairs'

/** The pairs of a text. */
export class Pairs {
  /** Each pair once, in the order of the text; only the first `size` count. */
  private readonly list: Uint32Array
  /** A pair's place in an open-addressed table holds its number plus one; a power of two, at least half empty. */
  private readonly table: Uint32Array
  size = 0

  constructor(most: number) {
    this.list = new Uint32Array(most)
    this.table = new Uint32Array(1 << (32 - Math.clz32(2 * most + 1)))
  }

  add(pair: number): void {
    const at = placeOf(this.table, pair)
    if (this.table[at] !== 0) return
    this.table[at] = pair + 1
    this.list[this.size++] = pair
  }

  has(pair: number): boolean {
    return this.table[placeOf(this.table, pair)] !== 0
  }

  /** How many places the table has. */
  get places(): number {
    return this.table.length
  }

  /** The pair's place in the table; a free one where it has none. */
  placeOf(pair: number): number {
    return placeOf(this.table, pair)
  }

  /** The places of these pairs in the table of others, which hold all of them. */
  placesIn(others: Pairs): Uint32Array {
    return this.list.slice(0, this.size).map((pair) => others.placeOf(pair))
  }

  at(index: number): number {
    return this.list[index]!
  }
}

export function pairsOf(text: string): Pairs {
  const set = new Pairs(Math.max(0, text.length - 1))
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const pair = pairOf(before, code)
    if (pair >= 0) set.add(pair)
    before = code
  }
  return set
}

/**
 * Which of some pairs a text has: 1 at their places in the table. Many texts asked about the same few pairs need no tables of
 * their own. Places that are free tell nothing.
 */
export function presentIn(text: string, asked: Pairs): Uint8Array {
  const present = new Uint8Array(asked.places)
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const pair = pairOf(before, code)
    if (pair >= 0) present[asked.placeOf(pair)] = 1
    before = code
  }
  return present
}

/** Share of a headline's pairs, given by their places, that a text repeats. */
export function overlap(title: Uint32Array, text: Uint8Array): number {
  if (title.length === 0) return 0
  let hits = 0
  for (let i = 0; i < title.length; i++) hits += text[title[i]!]!
  return hits / title.length
}

/**
 * How much two texts of a page speak of the same: shared pairs, rare ones counting most, relative to what the smaller one could
 * share. `Vocabulary.cohesion` is the same for whole lines, and faster.
 */
export function cohesion(left: Pairs, right: Pairs, lines: LineCounts): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  let sum = 0
  let common = 0
  for (let i = 0; i < small.size; i++) {
    const weight = 1 / Math.max(1, lines.of(small.at(i)))
    sum += weight
    if (large.has(small.at(i))) common += weight
  }
  return sum === 0 ? 0 : common / sum
}
