import { ALPHABET, learn, letterOf } from './alphabet'

/**
 * What something that is looked for can begin with: single letters (UTF-16 units), or two of them, one bit each. Most places of
 * a text cost a look at one bit, and the tables stay in the processor's cache.
 */
export class Starts {
  private readonly alone = bits(ALPHABET)
  private readonly first = bits(ALPHABET)
  /** Two letters together; some pairs share a bit, which costs a try and nothing else. */
  private readonly pairs = bits(PAIRS)

  /** @param text - what is looked for begins with its first two letters, or with its only one */
  add(text: string): void {
    const code = text.charCodeAt(0)
    const letter = learn(code)
    if (text.length === 1) set(this.alone, letter)
    else {
      set(this.first, letter)
      set(this.pairs, pairOf(code, text.charCodeAt(1)))
    }
  }

  /** Whether it may begin at `at`; false is certain. */
  mayBe(text: string, at: number): boolean {
    return this.allows(text.charCodeAt(at), text.charCodeAt(at + 1))
  }

  /** The same for what was added backwards: whether it may end where the text ends. */
  mayEnd(text: string): boolean {
    const last = text.length - 1
    return this.allows(text.charCodeAt(last), text.charCodeAt(last - 1))
  }

  private allows(code: number, next: number): boolean {
    const letter = letterOf(code)
    return has(this.alone, letter) || (has(this.first, letter) && has(this.pairs, pairOf(code, next)))
  }
}

const bits = (length: number) => new Uint32Array(length >> 5)

const has = (bits: Uint32Array, at: number) => (bits[at >> 5]! & (1 << (at & 31))) !== 0

const set = (bits: Uint32Array, at: number) => {
  bits[at >> 5]! |= 1 << (at & 31)
}

/** Numbers that pairs of letters have. */
export const PAIRS = 0x10000

/** A number below `PAIRS` for two letters. */
export const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (PAIRS - 1)
