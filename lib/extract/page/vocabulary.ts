import { PAIRS, pairAt, placeOf } from './pairs'

/** Some neighbouring lines of a page: the pairs that other lines have too, each once, by the places they have in the page's vocabulary. */
export interface Stretch {
  lines: readonly number[]
  recurring: Uint32Array
  /** How many different pairs there are, with those that stand in no other line of the page. */
  size: number
  /** Sum of what they weigh. */
  weight: number
}

/**
 * The pairs of a page and in how many of its lines each stands: the fewer, the more it weighs. An open-addressed table no
 * larger than the page needs, so that it stays in the cache; the lines are written down as places in it, so that they can be
 * compared without another look-up. Pairs that stand in one line only, most of them, are counted and not kept: stretches
 * share them where they share the line.
 */
export class Vocabulary {
  /** Number of the pair plus one; 0 where the place is free. */
  private readonly keys: Uint32Array
  private readonly counts: Uint16Array
  /** Pairs of all lines one after the other that stand in others too. */
  private readonly places: Uint32Array
  /** Where in `places` each line begins. */
  private readonly begins: Uint32Array
  /** How many pairs of each line stand in no other. */
  private readonly rare: Uint32Array
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
    this.rare = new Uint32Array(lines.length)
    const lastLine = new Uint32Array(size)
    let n = 0
    lines.forEach(({ text }, index) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = pairAt(text, i)
        if (pair < 0) continue
        const at = placeOf(this.keys, pair)
        if (lastLine[at] === index + 1) continue
        lastLine[at] = index + 1
        this.keys[at] = pair + 1
        this.places[n++] = at
        if (this.counts[at]! < 0xffff) this.counts[at]!++
      }
      this.begins[index + 1] = n
    })
    this.marks = lastLine.fill(0)
    this.scratch = new Uint32Array(this.keepRecurring())
  }

  /** Takes the pairs of one line only out of `places`; how many are left. */
  private keepRecurring(): number {
    const { begins, places, counts, rare } = this
    let n = 0
    let i = 0
    for (let line = 0; line < rare.length; line++) {
      const end = begins[line + 1]!
      for (; i < end; i++) {
        if (counts[places[i]!]! > 1) places[n++] = places[i]!
        else rare[line]!++
      }
      begins[line + 1] = n
    }
    return n
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
    const { marks, mark, scratch } = this
    let n = 0
    let rare = 0
    let weight = 0
    for (const line of lines) {
      rare += this.rare[line]!
      for (let i = this.begins[line]!; i < this.begins[line + 1]!; i++) {
        const at = this.places[i]!
        if (marks[at] === mark) continue
        marks[at] = mark
        scratch[n++] = at
        weight += this.weightAt(at)
      }
    }
    return { lines, recurring: scratch.slice(0, n), size: n + rare, weight: weight + rare }
  }

  /**
   * How much two stretches speak of the same: shared pairs, rare ones counting most, relative to what the smaller one could
   * share. Quickest where `left` stays the same from call to call.
   */
  cohesion(left: Stretch, right: Stretch): number {
    const { weight } = left.size < right.size ? left : right
    if (weight === 0) return 0
    this.markAll(left)
    let common = this.rareOfBoth(left, right)
    for (const at of right.recurring) if (this.marks[at] === this.mark) common += this.weightAt(at)
    return common / weight
  }

  /** Share of a headline's pairs that its text repeats. */
  overlap(title: Stretch, body: Stretch): number {
    if (title.size === 0) return 0
    this.markAll(title)
    let hits = this.rareOfBoth(title, body)
    for (const at of body.recurring) if (this.marks[at] === this.mark) hits++
    return hits / title.size
  }

  private markAll(stretch: Stretch): void {
    if (this.marked === stretch) return
    this.mark++
    for (const at of stretch.recurring) this.marks[at] = this.mark
    this.marked = stretch
  }

  /** How many pairs of one line only two stretches share; each of them weighs 1. */
  private rareOfBoth(left: Stretch, right: Stretch): number {
    let rare = 0
    for (const line of left.lines) if (right.lines.includes(line)) rare += this.rare[line]!
    return rare
  }
}
