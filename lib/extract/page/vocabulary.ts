import type { Span } from '../types'
import { linePairs } from './line-pairs'
import type { Pairs } from './pairs'

/** Some neighbouring lines of a page: the pairs that other lines have too, each once, by the numbers they have in the page's vocabulary. */
export interface Stretch {
  lines: readonly number[]
  recurring: Uint32Array
  /** How many different pairs there are, with those that stand in no other line of the page. */
  size: number
  /** Sum of what they weigh. */
  weight: number
}

/**
 * The pairs of a page's lines, and what each weighs: the fewer lines it stands in, the more. Pairs that stand in one line only, most
 * of them, are counted and not kept: stretches share them where they share the line. The others get numbers from 0 on, so that what
 * is asked of them stands side by side in the cache.
 */
export class Vocabulary {
  /** Recurring pairs of all lines one after the other. */
  private readonly pairs: Uint32Array
  /** Where in `pairs` each line begins. */
  private readonly begins: Uint32Array
  /** How many pairs of each line stand in no other. */
  private readonly rare: Uint32Array
  private readonly weights: Float64Array
  /** Number of the stretch that a pair was last found in. */
  private readonly marks: Uint32Array
  private readonly scratch: Uint32Array
  private mark = 0
  /** The stretch that others are compared with, and the weights of its pairs; 0 for all others. */
  private chosen: Stretch | null = null
  private readonly chosenWeights: Float64Array
  /** In how many lines each pair stands, by the numbers that the page gave them. */
  readonly counts: Uint32Array

  constructor(lines: readonly Span[], words: Pairs) {
    const { listed, begins, counts } = linePairs(lines, words)
    this.counts = counts
    this.pairs = listed
    this.begins = begins
    this.rare = new Uint32Array(lines.length)
    this.weights = this.keepRecurring(counts)
    this.marks = new Uint32Array(this.weights.length)
    this.scratch = new Uint32Array(this.weights.length + 1)
    this.chosenWeights = new Float64Array(this.weights.length)
  }

  /** Takes the pairs of one line only out of `pairs`; what each of the others weighs. */
  private keepRecurring(counts: Uint32Array): Float64Array {
    const { begins, pairs, rare } = this
    let n = 0
    let i = 0
    for (let line = 0; line < rare.length; line++) {
      const end = begins[line + 1]!
      const all = end - i
      for (; i < end; i++) {
        const pair = pairs[i]!
        pairs[n] = pair
        // processors cannot foresee which pairs recur
        n += (1 - counts[pair]!) >>> 31
      }
      rare[line] = all - (n - begins[line]!)
      begins[line + 1] = n
    }
    return this.numbered(n, counts)
  }

  private numbered(length: number, counts: Uint32Array): Float64Array {
    const { pairs } = this
    /** The new number of a pair, plus one. */
    const numbers = new Uint32Array(counts.length)
    const weights = new Float64Array(Math.min(counts.length, length))
    let next = 1
    for (let i = 0; i < length; i++) {
      const pair = pairs[i]!
      const known = numbers[pair]!
      const isNew = (known - 1) >>> 31
      const number = known | (next & -isNew)
      next += isNew
      numbers[pair] = number
      weights[number - 1] = 1 / counts[pair]!
      pairs[i] = number - 1
    }
    return weights.slice(0, next - 1)
  }

  /** @param lines - numbers of lines, in order */
  stretch(lines: readonly number[]): Stretch {
    this.mark++
    const { marks, mark, scratch, pairs, weights } = this
    let n = 0
    let rare = 0
    let weight = 0
    for (const line of lines) {
      rare += this.rare[line]!
      const end = this.begins[line + 1]!
      for (let i = this.begins[line]!; i < end; i++) {
        const pair = pairs[i]!
        const other = marks[pair]! ^ mark
        const isNew = (other | -other) >>> 31
        marks[pair] = mark
        scratch[n] = pair
        n += isNew
        weight += isNew * weights[pair]!
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
    this.choose(left)
    const { chosenWeights } = this
    const { recurring } = right
    let common = this.rareOfBoth(left, right)
    for (let i = 0; i < recurring.length; i++) common += chosenWeights[recurring[i]!]!
    return common / weight
  }

  /** Share of a headline's pairs that its text repeats. */
  overlap(title: Stretch, body: Stretch): number {
    if (title.size === 0) return 0
    this.choose(title)
    let hits = this.rareOfBoth(title, body)
    for (const pair of body.recurring) if (this.chosenWeights[pair] !== 0) hits++
    return hits / title.size
  }

  private choose(stretch: Stretch): void {
    if (this.chosen === stretch) return
    const { weights, chosenWeights } = this
    if (this.chosen) for (const pair of this.chosen.recurring) chosenWeights[pair] = 0
    for (const pair of stretch.recurring) chosenWeights[pair] = weights[pair]!
    this.chosen = stretch
  }

  /** How many pairs of one line only two stretches share; each of them weighs 1. */
  private rareOfBoth(left: Stretch, right: Stretch): number {
    let rare = 0
    for (const line of left.lines) if (right.lines.includes(line)) rare += this.rare[line]!
    return rare
  }
}
