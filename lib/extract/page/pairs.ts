import type { Span } from '../types'

/** Numbers that pairs of characters are told apart by; the few that share one do no harm to counts. */
const PAIRS = 1 << 18

const FIRST_HAN = 0x4e00

const keyOf = (a: number, b: number) => ((Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (PAIRS - 1)) + 1

/**
 * The pairs of neighbouring Han characters of a text: Chinese words are mostly two characters long, so they stand for its words.
 * Each has one number wherever it stands, given in the order of the text: what is kept of pairs by their numbers lies together
 * where the text that speaks of them does. They are looked for once, when they are first asked for.
 */
export class Pairs {
  private given = 1
  private made: Uint32Array | undefined
  /** An open-addressed table: a pair and one, 0 where the place is free, and beside it the pair's number. Never full. */
  private readonly table: Uint32Array

  constructor(
    private readonly text: string,
    known?: Pairs,
  ) {
    this.table = known?.table ?? new Uint32Array(2 << (32 - Math.clz32(Math.min(PAIRS, text.length) + 1)))
    this.given = known?.given ?? 1
  }

  /** For every character the number of the pair that it closes; 0 where it closes none. */
  get closedAt(): Uint32Array {
    this.made ??= this.numbered()
    return this.made
  }

  /** One more than the highest number. */
  get size(): number {
    this.made ??= this.numbered()
    return this.given
  }

  /** The same pairs where stretches of the text were put in another order. */
  reordered(text: string, stretches: readonly Span[]): Pairs {
    if (!this.made) return new Pairs(text)
    const moved = new Pairs(text, this)
    const numbers = new Uint32Array(text.length)
    let at = 0
    for (const { start, end } of stretches) {
      numbers.set(this.made.subarray(start, end), at)
      numbers[at] = at > 0 ? moved.numberAt(at) : 0
      at += end - start
    }
    moved.made = numbers
    return moved
  }

  private numbered(): Uint32Array {
    const { text } = this
    const numbers = new Uint32Array(text.length)
    for (let i = 0; i < text.length; i++) {
      let before = text.charCodeAt(i)
      if (before < FIRST_HAN) continue
      for (i++; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (code < FIRST_HAN) break
        numbers[i] = this.numberOf(before, code)
        before = code
      }
    }
    return numbers
  }

  /** Do two Han characters stand side by side anywhere in the text? A pair that shares another's number does no harm. */
  has(a: number, b: number): boolean {
    this.made ??= this.numbered()
    const { table } = this
    const key = keyOf(a, b)
    const mask = table.length - 1
    for (let at = (key << 1) & mask; table[at] !== 0; at = (at + 2) & mask) if (table[at] === key) return true
    return false
  }

  private numberAt(at: number): number {
    const before = this.text.charCodeAt(at - 1)
    const code = this.text.charCodeAt(at)
    return before < FIRST_HAN || code < FIRST_HAN ? 0 : this.numberOf(before, code)
  }

  private numberOf(a: number, b: number): number {
    const { table } = this
    const key = keyOf(a, b)
    const mask = table.length - 1
    let at = (key << 1) & mask
    // negative where either the pair stands there or nothing does: processors cannot foresee which of the two it will be, but this
    for (let found = table[at]!; (((found ^ key) - 1) | (found - 1)) >= 0; found = table[at]!)
      at = (at + 2) & mask
    const isNew = (table[at]! - 1) >>> 31
    const number = table[at + 1]! | (this.given & -isNew)
    table[at] = key
    table[at + 1] = number
    this.given += isNew
    return number
  }
}

/** A set of pairs by their numbers, which is emptied in no time. */
export class PairSet {
  private readonly marks: Uint32Array
  private mark = 1

  /** @param pairs - those that may be in it */
  constructor(pairs: Pairs) {
    this.marks = new Uint32Array(pairs.size)
  }

  clear(): void {
    this.mark++
  }

  add(pair: number): void {
    this.marks[pair] = this.mark
  }

  has(pair: number): boolean {
    return this.marks[pair] === this.mark
  }
}
