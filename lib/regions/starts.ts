/**
 * What something that is looked for can begin with: single letters (UTF-16 units), or two of them, one bit each. Most places of
 * a text cost a look at one bit, and the tables stay in the processor's cache.
 */
export class Starts {
  private readonly alone = bits()
  private readonly first = bits()
  /** Two letters together; some pairs share a bit, which costs a try and nothing else. */
  private readonly pairs = bits()

  /** @param text - what is looked for begins with its first two letters, or with its only one */
  add(text: string): void {
    const first = text.charCodeAt(0)
    if (text.length === 1) set(this.alone, first)
    else {
      set(this.first, first)
      set(this.pairs, pairOf(first, text.charCodeAt(1)))
    }
  }

  /** Whether it may begin at `at`; false is certain. */
  mayBe(text: string, at: number): boolean {
    const letter = text.charCodeAt(at)
    if (has(this.alone, letter)) return true
    return has(this.first, letter) && has(this.pairs, pairOf(letter, text.charCodeAt(at + 1)))
  }
}

const bits = () => new Uint32Array(0x10000 >> 5)

const has = (bits: Uint32Array, at: number) => (bits[at >> 5]! & (1 << (at & 31))) !== 0

const set = (bits: Uint32Array, at: number) => {
  bits[at >> 5]! |= 1 << (at & 31)
}

/** A number below 2¹⁶ for two letters. */
export const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & 0xffff
