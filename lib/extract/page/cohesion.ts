import { isHan } from '../text/characters'

/**
 * Where a pair stands, or would stand, in an open-addressed table of pairs: each as its number plus one, 0 where a place is
 * free. The table's length is a power of two, and it is never full.
 */
function placeOf(table: Uint32Array, pair: number): number {
  const mask = table.length - 1
  let at = pair & mask
  while (table[at] !== 0 && table[at] !== pair + 1) at = (at + 1) & mask
  return at
}

/** Pairs of neighbouring Han characters: Chinese words are mostly two characters long, so they stand for its words. */
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

  at(index: number): number {
    return this.list[index]!
  }
}

/** Pairs are numbers below 2¹⁸. */
const SIZE = 1 << 18

/** A pair as a number; the few that share one do no harm to counts. */
const pairAt = (text: string, at: number): number => {
  const a = text.charCodeAt(at)
  const b = text.charCodeAt(at + 1)
  return a < 0x4e00 || b < 0x4e00 ? -1 : (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (SIZE - 1)
}

export function pairsOf(text: string): Pairs {
  const set = new Pairs(Math.max(0, text.length - 1))
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = pairAt(text, i)
    if (pair >= 0) set.add(pair)
  }
  return set
}

/** Share of a headline's pairs that its article repeats. */
export function overlap(title: Pairs, body: Pairs): number {
  if (title.size === 0) return 0
  let hits = 0
  for (let i = 0; i < title.size; i++) if (body.has(title.at(i))) hits++
  return hits / title.size
}

interface Weights {
  /** Of each pair, in the order of the pairs. */
  each: Float64Array
  sum: number
}

/** In how many of a page's lines each pair stands: the fewer, the more it weighs. */
export class Rarity {
  private readonly lines: ReadonlyArray<{ text: string }>
  private counts: LineCounts | undefined
  private readonly weighed = new Map<Pairs, Weights>()

  constructor(lines: ReadonlyArray<{ text: string }>) {
    this.lines = lines
  }

  /** Counted when it is first asked for: most pages are whole. */
  private get count(): LineCounts {
    this.counts ??= new LineCounts(this.lines)
    return this.counts
  }

  weightsOf(pairs: Pairs): Weights {
    const known = this.weighed.get(pairs)
    if (known) return known
    const each = new Float64Array(pairs.size)
    let sum = 0
    for (let i = 0; i < pairs.size; i++) {
      each[i] = 1 / Math.max(1, this.count.of(pairs.at(i)))
      sum += each[i]!
    }
    const weights = { each, sum }
    this.weighed.set(pairs, weights)
    return weights
  }
}

/** How many lines hold each pair: an open-addressed table no larger than the page needs, so that it stays in the cache. */
class LineCounts {
  /** Number of the pair plus one; 0 where the place is free. */
  private readonly keys: Uint32Array
  private readonly counts: Uint16Array

  constructor(lines: ReadonlyArray<{ text: string }>) {
    const pairs = Math.min(
      SIZE,
      lines.reduce((sum, { text }) => sum + text.length, 0),
    )
    const places = 1 << (32 - Math.clz32(pairs + 1))
    this.keys = new Uint32Array(places)
    this.counts = new Uint16Array(places)
    const lastLine = new Uint32Array(places)
    lines.forEach(({ text }, index) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = pairAt(text, i)
        if (pair < 0) continue
        const at = placeOf(this.keys, pair)
        this.keys[at] = pair + 1
        if (lastLine[at] === index + 1) continue
        lastLine[at] = index + 1
        if (this.counts[at]! < 0xffff) this.counts[at]!++
      }
    })
  }

  of(pair: number): number {
    return this.counts[placeOf(this.keys, pair)]!
  }
}

/**
 * How much two stretches of a page speak of the same: shared pairs, rare ones counting most, relative to what the smaller
 * one could share.
 */
export function cohesion(left: Pairs, right: Pairs, rarity: Rarity): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  const { each, sum } = rarity.weightsOf(small)
  let common = 0
  for (let i = 0; i < small.size; i++) if (large.has(small.at(i))) common += each[i]!
  return sum === 0 ? 0 : common / sum
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters on either side of a seam that the dictionary is asked about. */
const REACH = 6

/** Where the run of Han characters begins that the text ends with. */
function hanFrom(text: string): number {
  const first = Math.max(0, text.length - REACH)
  let at = text.length
  while (at > first && isHan(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the run of Han characters ends that the text begins with. */
function hanTo(text: string): number {
  const last = Math.min(text.length, REACH)
  let at = 0
  while (at < last && isHan(text.charCodeAt(at))) at++
  return at
}

/** Does a word of the dictionary stand across the seam (互|补)? Names and numbers are no evidence. */
export function wordAcross(before: string, after: string): boolean {
  const left = before.slice(hanFrom(before))
  const right = after.slice(0, hanTo(after))
  if (!left || !right) return false
  const part = segmenter.segment(left + right).containing(left.length)!
  return part.index < left.length && part.segment.length >= 2 && part.segment.length <= 4
}
