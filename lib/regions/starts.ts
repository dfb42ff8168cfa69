import { ALPHABET, codeAt, learn, letterOf } from './alphabet'

/**
 * What something that is looked for can begin with: single letters (UTF-16 units), or two of them. Most places of a text cost a look
 * at two bits, and the tables stay in the processor's cache.
 */
export class Starts {
  /** Two bits for a letter, sixteen letters to a word. */
  private readonly letters = new Uint32Array(ALPHABET >> 4)
  /** A bit for two letters together; some pairs share one, which costs a try and nothing else. */
  private readonly pairs = new Uint32Array(PAIRS >> 5)

  /** @param text - what is looked for begins with its first two letters, or with its only one */
  add(text: string): void {
    const code = text.charCodeAt(0)
    const letter = learn(code)
    const how = text.length === 1 ? ALONE : FIRST
    this.letters[letter >> 4]! |= how << ((letter & 15) << 1)
    if (how === ALONE) return
    const pair = pairOf(code, text.charCodeAt(1))
    this.pairs[pair >> 5]! |= 1 << (pair & 31)
  }

  /** Whether it may begin at `at`; false is certain. */
  mayBe(text: string, at: number): boolean {
    const code = codeAt(text, at)
    const how = this.howBegins(code)
    return how !== 0 && ((how & ALONE) !== 0 || this.hasPair(code, codeAt(text, at + 1)))
  }

  /** The same for what was added backwards: whether it may end where the text ends. */
  mayEnd(text: string): boolean {
    const last = text.length - 1
    const code = codeAt(text, last)
    const how = this.howBegins(code)
    return how !== 0 && ((how & ALONE) !== 0 || this.hasPair(code, codeAt(text, last - 1)))
  }

  private howBegins(code: number): number {
    const letter = letterOf(code)
    return (this.letters[letter >> 4]! >>> ((letter & 15) << 1)) & 3
  }

  private hasPair(code: number, next: number): boolean {
    const pair = pairOf(code, next)
    return (this.pairs[pair >> 5]! & (1 << (pair & 31))) !== 0
  }
}

/** A letter begins it whatever follows, or where one that `pairs` knows does. */
const ALONE = 1
const FIRST = 2

/** Numbers that pairs of letters have. */
export const PAIRS = 0x10000

/** A number below `PAIRS` for two letters. */
export const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (PAIRS - 1)
