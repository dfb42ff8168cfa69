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
    const at = this.find(pair)
    if (this.table[at] !== 0) return
    this.table[at] = pair + 1
    this.list[this.size++] = pair
  }

  has(pair: number): boolean {
    return this.table[this.find(pair)] !== 0
  }

  at(index: number): number {
    return this.list[index]!
  }

  private find(pair: number): number {
    const mask = this.table.length - 1
    let at = pair & mask
    while (this.table[at] !== 0 && this.table[at] !== pair + 1) at = (at + 1) & mask
    return at
  }
}

const BITS = 18
const SIZE = 1 << BITS

/** A pair as a number below 2¹⁸; the few that share one do no harm to counts. */
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

/** In how many of a page's lines each pair stands. */
export class Rarity {
  private readonly lines: ReadonlyArray<{ text: string }>
  private counts: Uint16Array | undefined

  constructor(lines: ReadonlyArray<{ text: string }>) {
    this.lines = lines
  }

  /** Counted when it is first asked for: most pages are whole. */
  private get count(): Uint16Array {
    this.counts ??= this.counted()
    return this.counts
  }

  private counted(): Uint16Array {
    const count = new Uint16Array(SIZE)
    const seen = new Uint32Array(SIZE)
    this.lines.forEach(({ text }, index) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = pairAt(text, i)
        if (pair < 0 || seen[pair] === index + 1) continue
        seen[pair] = index + 1
        if (count[pair]! < 0xffff) count[pair]!++
      }
    })
    return count
  }

  weight(pair: number): number {
    return 1 / Math.max(1, this.count[pair]!)
  }
}

/**
 * How much two stretches of a page speak of the same: shared pairs, rare ones counting most, relative to what the smaller
 * one could share.
 */
export function cohesion(left: Pairs, right: Pairs, rarity: Rarity): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  let common = 0
  let all = 0
  for (let i = 0; i < small.size; i++) {
    const pair = small.at(i)
    const weight = rarity.weight(pair)
    all += weight
    if (large.has(pair)) common += weight
  }
  return all === 0 ? 0 : common / all
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Does a word of the dictionary stand across the seam (互|补)? Names and numbers are no evidence. */
export function wordAcross(before: string, after: string): boolean {
  const left = /\p{Script=Han}{1,6}$/u.exec(before.slice(-6))?.[0]
  const right = /^\p{Script=Han}{1,6}/u.exec(after.slice(0, 6))?.[0]
  if (!left || !right) return false
  for (const part of segmenter.segment(left + right)) {
    if (part.index >= left.length) return false
    const end = part.index + part.segment.length
    if (end > left.length) return part.segment.length >= 2 && part.segment.length <= 4
  }
  return false
}
