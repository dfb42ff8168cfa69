import { PAIRS, pairOf, placeOf } from './pairs'

/**
 * In how many lines of a page each pair of characters stands. An open-addressed table no larger than the page needs, so that
 * it stays in the cache.
 */
export class LineCounts {
  /** Number of the pair plus one; 0 where the place is free. */
  private readonly keys: Uint32Array
  private readonly counts: Uint16Array
  /** The line, from 1 on, in which the pair was last met. */
  private readonly lines: Uint32Array

  /** @param length - how many pairs there are at most */
  constructor(length: number) {
    const size = 1 << (32 - Math.clz32(Math.min(PAIRS, length) + 1))
    this.keys = new Uint32Array(size)
    this.counts = new Uint16Array(size)
    this.lines = new Uint32Array(size)
  }

  /** Counts a pair of a line, from 1 on; the pair's place in the table, −1 where that line is counted already. */
  add(pair: number, line: number): number {
    const at = placeOf(this.keys, pair)
    if (this.lines[at] === line) return -1
    this.lines[at] = line
    this.keys[at] = pair + 1
    if (this.counts[at]! < 0xffff) this.counts[at]!++
    return at
  }

  /** How many lines the pair stands in. */
  of(pair: number): number {
    return this.counts[placeOf(this.keys, pair)]!
  }

  /** How many lines the pair at a place of the table stands in. */
  at(place: number): number {
    return this.counts[place]!
  }

  /** 1 where the pair at a place of the table stands in several lines, 0 where it does in one. */
  recurs(place: number): number {
    return (1 - this.counts[place]!) >>> 31
  }

  /** How many places the table has. */
  get size(): number {
    return this.keys.length
  }
}

type Lines = ReadonlyArray<{ text: string }>

/** How many characters lines have. */
export function lengthOf(lines: Lines): number {
  let length = 0
  for (const { text } of lines) length += text.length
  return length
}

/** The counts of all lines of a page. */
export function lineCounts(lines: Lines): LineCounts {
  const counts = new LineCounts(lengthOf(lines))
  for (let line = 0; line < lines.length; line++) {
    const { text } = lines[line]!
    let before = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const pair = pairOf(before, code)
      if (pair >= 0) counts.add(pair, line + 1)
      before = code
    }
  }
  return counts
}
