import type { Span } from '../types'
import { linePairs } from './line-pairs'
import { PairSet, type Pairs } from './pairs'

/** How much the texts of a page are about the same, by the pairs of characters that they share. */
export class Likeness {
  private madeSets: readonly [PairSet, PairSet] | undefined
  private madeCounts: Uint32Array | undefined

  /**
   * @param lines - of the page, in which the pairs are counted
   * @param known - in how many of them each pair stands, where that is known already
   */
  constructor(
    private readonly pairs: Pairs,
    private readonly lines: readonly Span[],
    known?: Uint32Array,
  ) {
    this.madeCounts = known
  }

  /** Those of a text's pairs, and those of the one that it is compared with. */
  private get sets(): readonly [PairSet, PairSet] {
    this.madeSets ??= [new PairSet(this.pairs), new PairSet(this.pairs)]
    return this.madeSets
  }

  private get counts(): Uint32Array {
    this.madeCounts ??= linePairs(this.lines, this.pairs).counts
    return this.madeCounts
  }

  /** The pairs of a text, each once. */
  distinct(text: readonly Span[]): number[] {
    const [own] = this.sets
    const { closedAt } = this.pairs
    const found: number[] = []
    own.clear()
    own.add(0)
    for (const { start, end } of text)
      for (let i = start + 1; i < end; i++) {
        const pair = closedAt[i]!
        if (own.has(pair)) continue
        own.add(pair)
        found.push(pair)
      }
    return found
  }

  /** What `share` asks of from now on. */
  compareWith(text: readonly Span[]): void {
    const [, other] = this.sets
    const { closedAt } = this.pairs
    other.clear()
    for (const { start, end } of text) for (let i = start + 1; i < end; i++) other.add(closedAt[i]!)
  }

  /** Share of some pairs that the text has which they are compared with. */
  share(pairs: readonly number[]): number {
    if (pairs.length === 0) return 0
    const [, other] = this.sets
    let hits = 0
    for (let i = 0; i < pairs.length; i++) if (other.has(pairs[i]!)) hits++
    return hits / pairs.length
  }

  /**
   * How much two texts, each of whole lines, speak of the same: shared pairs, rare ones counting most, relative to what the smaller
   * one could share. `Vocabulary.cohesion` is the same for many comparisons, and faster.
   */
  cohesion(left: readonly Span[], right: readonly Span[]): number {
    const ofLeft = this.distinct(left)
    const ofRight = this.distinct(right)
    return ofLeft.length < ofRight.length ? this.shared(ofLeft, right) : this.shared(ofRight, left)
  }

  private shared(small: readonly number[], large: readonly Span[]): number {
    const [, other] = this.sets
    const { counts } = this
    this.compareWith(large)
    let sum = 0
    let common = 0
    for (const pair of small) {
      const weight = 1 / counts[pair]!
      sum += weight
      if (other.has(pair)) common += weight
    }
    return sum === 0 ? 0 : common / sum
  }
}
