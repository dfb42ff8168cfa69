import { PAIRS, pairAt, placeOf } from './pairs'

/** Some neighbouring lines of a page: their pairs, each once, by the places they have in the page's vocabulary. */
export interface Stretch {
  /** First and last line. */
  from: number
  to: number
  pairs: Uint32Array
  /** Those of them that stand in more than one line of the page. */
  recurring: Uint32Array
  /** Sum of what the pairs weigh. */
  weight: number
}

/**
 * The pairs of a page and in how many of its lines each stands: the fewer, the more it weighs. An open-addressed table no
 * larger than the page needs, so that it stays in the cache; the lines are written down as places in it, so that they can be
 * compared without another look-up.
 */
export class Vocabulary {
  /** Number of the pair plus one; 0 where the place is free. */
  private readonly keys: Uint32Array
  private readonly counts: Uint16Array
  /** Pairs of all lines one after the other. */
  private readonly places: Uint32Array
  /** Where in `places` each line begins. */
  private readonly begins: Uint32Array
  /** Number of the stretch that a place was last marked for. */
  private readonly marks: Uint32Array
  private readonly scratch: Uint32Array
  private marked: Stretch | null = null
  private mark = 0

  constructor(lines: ReadonlyArray<{ text: string }>) {
    const length = lines.reduce((sum, { text }) => sum + text.length, 0)
    const size = 1 << (32 - Math.clz32(Math.min(PAIRS, length) + 1))
    this.keys = new Uint32Array(size)
    this.counts = new Uint16Array(size)
    this.places = new Uint32Array(length)
    this.begins = new Uint32Array(lines.length + 1)
    const lastLine = new Uint32Array(size)
    let n = 0
    lines.forEach(({ text }, index) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = pairAt(text, i)
        if (pair < 0) continue
        const at = placeOf(this.keys, pair)
        this.keys[at] = pair + 1
        this.places[n++] = at
        if (lastLine[at] === index + 1) continue
        lastLine[at] = index + 1
        if (this.counts[at]! < 0xffff) this.counts[at]!++
      }
      this.begins[index + 1] = n
    })
    this.marks = lastLine.fill(0)
    this.scratch = new Uint32Array(Math.min(size, n))
  }

  /** What a pair weighs that stands, or would stand, on the page. */
  weightOf(pair: number): number {
    return this.weightAt(placeOf(this.keys, pair))
  }

  private weightAt(place: number): number {
    return 1 / Math.max(1, this.counts[place]!)
  }

  /** @param lines - numbers of lines, in order */
  stretch(lines: readonly number[]): Stretch {
    this.marked = null
    this.mark++
    const { marks, mark, counts, scratch } = this
    let n = 0
    let rare = 0
    let weight = 0
    for (const line of lines)
      for (let i = this.begins[line]!; i < this.begins[line + 1]!; i++) {
        const at = this.places[i]!
        if (marks[at] === mark) continue
        marks[at] = mark
        scratch[n++] = at
        weight += this.weightAt(at)
        if (counts[at]! < 2) rare++
      }
    const pairs = scratch.slice(0, n)
    const recurring = new Uint32Array(n - rare)
    for (let i = 0, to = 0; i < n; i++) if (counts[pairs[i]!]! > 1) recurring[to++] = pairs[i]!
    return { from: lines[0] ?? 0, to: lines.at(-1) ?? -1, pairs, recurring, weight }
  }

  /**
   * How much two stretches speak of the same: shared pairs, rare ones counting most, relative to what the smaller one could
   * share. Quickest where `left` stays the same from call to call.
   */
  cohesion(left: Stretch, right: Stretch): number {
    const { weight } = left.pairs.length < right.pairs.length ? left : right
    let common = 0
    for (const at of this.candidates(left, right))
      if (this.marks[at] === this.mark) common += this.weightAt(at)
    return weight === 0 ? 0 : common / weight
  }

  /** Share of a headline's pairs that its text repeats. */
  overlap(title: Stretch, body: Stretch): number {
    let hits = 0
    for (const at of this.candidates(title, body)) if (this.marks[at] === this.mark) hits++
    return title.pairs.length === 0 ? 0 : hits / title.pairs.length
  }

  /** Marks the pairs of `left`; what of `right` may be marked: stretches without a common line share no pair that stands in one line. */
  private candidates(left: Stretch, right: Stretch): Uint32Array {
    if (this.marked !== left) {
      this.mark++
      for (const at of left.pairs) this.marks[at] = this.mark
      this.marked = left
    }
    return left.to < right.from || right.to < left.from ? right.recurring : right.pairs
  }
}
