import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { PAIRS, pairOf, Starts } from '@/lib/regions/starts'
import { type Alternatives, alternativesOf } from './alternatives'
import { ANY_CHARACTER, beginningsOf } from './beginnings'

/** So many patterns have a bit each. */
const MOST = 8

/** Up to eight patterns that are looked for together, in one walk through the text. See `Scan`. */
export class Scans<Name> {
  private readonly names: Name[] = []
  private readonly patterns: Alternatives[] = []
  /** Where any of them may begin: small enough to stay in the processor's cache, as the tables for each of them are not. */
  private readonly starts = new Starts()
  /**
   * For every character a bit for each pattern: a match may begin with it, whatever follows. Eight bits further up the same where
   * one of the characters that `pairs` knows must follow.
   */
  private readonly letters = new Uint16Array(ALPHABET)
  /** Bits for two characters each. */
  private readonly pairs = new Uint8Array(PAIRS)

  constructor(patterns: readonly (readonly [name: Name, pattern: RegExp])[]) {
    if (patterns.length > MOST) throw new RangeError('eight patterns at most are looked for together')
    for (const [name, pattern] of patterns) {
      const bit = 1 << this.patterns.length
      this.names.push(name)
      this.patterns.push(alternativesOf(pattern))
      for (const beginning of beginningsOf(pattern)) {
        const code = beginning.charCodeAt(0)
        const letter = learn(code)
        this.starts.add(beginning.replace(ANY_CHARACTER, ''))
        if (beginning.length === 1 || beginning[1] === ANY_CHARACTER) this.letters[letter]! |= bit
        else {
          this.letters[letter]! |= bit << MOST
          this.pairs[pairOf(code, beginning.charCodeAt(1))]! |= bit
        }
      }
    }
  }

  /** All matches of each pattern, as `matchAll` gives them, by where they begin; at one place in the order of the patterns. */
  matches(text: string): { name: Name; match: RegExpExecArray }[] {
    const found: { name: Name; match: RegExpExecArray }[] = []
    const ends = this.patterns.map(() => 0)
    for (let at = 0; at < text.length; at++) {
      if (!this.starts.mayBe(text, at)) continue
      const code = text.charCodeAt(at)
      const bits = this.letters[letterOf(code)]!
      let may = bits & ((1 << MOST) - 1)
      const first = bits >> MOST
      if (first !== 0) may |= first & this.pairs[pairOf(code, codeAt(text, at + 1))]!
      for (let i = 0; may !== 0; i++, may >>= 1) {
        if ((may & 1) === 0 || ends[i]! > at) continue
        const pattern = this.patterns[i]!.at(text, at)
        const match = pattern.exec(text)
        if (!match) continue
        ends[i] = pattern.lastIndex
        found.push({ name: this.names[i]!, match })
      }
    }
    return found
  }
}
