import { ALPHABET, codeAt, learn, letterOf } from '@/lib/regions/alphabet'
import { pairOf } from '@/lib/regions/starts'
import { type Alternatives, alternativesOf } from './alternatives'
import { ANY_CHARACTER, beginningsOf } from './beginnings'

/** Bits of a number that one sign each has. */
const MOST = 31

/** Places for pairs of characters, as many as the processor's nearest cache holds; pairs that share one cost a try and nothing else. */
const SLOTS = 0x1000

/**
 * Up to 31 signs that a text is searched for in one walk: what has no sign of something need not be read for it. A sign is a pattern,
 * or a string that holds any one of its characters. See `Scan`.
 */
export class Signs<Name extends string> {
  /** The bit that a sign has in what `in` tells. */
  readonly bit = {} as Record<Name, number>
  private all = 0
  /** None for a sign that a character is by itself. */
  private readonly patterns: (Alternatives | null)[] = []
  /** For every character the signs that may begin with it. */
  private readonly letters = new Uint32Array(ALPHABET)
  /** Those of them for which the next character does not matter. */
  private readonly alone = new Uint32Array(ALPHABET)
  /** Signs by what two characters they may begin with. */
  private readonly pairs = new Uint32Array(SLOTS)

  /** @throws TypeError where matches of a pattern may begin with anything */
  constructor(signs: Readonly<Record<Name, RegExp | string>>) {
    for (const name of Object.keys(signs) as Name[]) {
      const sign = signs[name]
      const bit = 1 << this.patterns.length
      this.bit[name] = bit
      this.all |= bit
      this.patterns.push(typeof sign === 'string' ? null : alternativesOf(sign))
      for (const beginning of typeof sign === 'string' ? sign : beginningsOf(sign)) this.add(beginning, bit)
    }
    if (this.patterns.length > MOST) throw new RangeError(`${MOST} signs at most are looked for together`)
  }

  private add(beginning: string, bit: number): void {
    const code = beginning.charCodeAt(0)
    const letter = learn(code)
    this.letters[letter]! |= bit
    if (beginning.length === 1 || beginning[1] === ANY_CHARACTER) this.alone[letter]! |= bit
    else this.pairs[pairOf(code, beginning.charCodeAt(1)) & (SLOTS - 1)]! |= bit
  }

  /** The bits of all signs that the text has. */
  in(text: string): number {
    const { letters, alone, pairs } = this
    let missing = this.all
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const letter = letterOf(code)
      let may = letters[letter]! & missing
      if (may === 0) continue
      may &= alone[letter]! | pairs[pairOf(code, codeAt(text, at + 1)) & (SLOTS - 1)]!
      for (; may !== 0; may &= may - 1) {
        const i = MOST - Math.clz32(may & -may)
        const pattern = this.patterns[i]
        if (!pattern || pattern.at(text, at).test(text)) missing &= ~(1 << i)
      }
    }
    return this.all & ~missing
  }
}
