import { ANY_CHARACTER, beginningsOf } from './beginnings'

/**
 * A pattern that is looked for in running text only where one of its matches can begin. Engines try a long list of Chinese words
 * one word after the other at every character; here nearly all characters cost a look into a table that is made from the
 * pattern itself.
 */
export class Scan {
  private readonly pattern: RegExp
  /** A bit for every character: a match may begin with it, whatever follows. */
  private readonly alone = new Uint32Array(0x10000 >> 5)
  /** A bit for every character: a match may begin with it and one of the characters that `pairs` knows. */
  private readonly first = new Uint32Array(0x10000 >> 5)
  /** Bits for two characters each; some share one, which costs a try and nothing else. */
  private readonly pairs = new Uint32Array(0x10000 >> 5)

  /** @throws TypeError where matches may begin with anything: nothing would be won */
  constructor(pattern: RegExp) {
    this.pattern = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
    const beginnings = beginningsOf(pattern)
    if (beginnings === null) throw new TypeError(`matches of /${pattern.source}/ may begin with anything`)
    for (const beginning of beginnings) {
      const code = beginning.charCodeAt(0)
      if (beginning.length === 1 || beginning[1] === ANY_CHARACTER) add(this.alone, code)
      else {
        add(this.first, code)
        add(this.pairs, pairOf(code, beginning.charCodeAt(1)))
      }
    }
  }

  /** Whether a match may begin at `at`; false is certain. */
  mayStart(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    const bit = 1 << (code & 31)
    if (this.alone[code >> 5]! & bit) return true
    return (this.first[code >> 5]! & bit) !== 0 && has(this.pairs, pairOf(code, text.charCodeAt(at + 1)))
  }

  /** Offset of the first place from `from` on where a match may begin; the text's length where there is none. */
  private candidate(text: string, from: number): number {
    let at = from
    while (at < text.length && !this.mayStart(text, at)) at++
    return at
  }

  test(text: string): boolean {
    for (let at = this.candidate(text, 0); at < text.length; at = this.candidate(text, at + 1)) {
      this.pattern.lastIndex = at
      if (this.pattern.test(text)) return true
    }
    return false
  }

  /** All matches in order, as `matchAll` gives them. */
  matches(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let at = this.candidate(text, 0); at < text.length; ) {
      this.pattern.lastIndex = at
      const match = this.pattern.exec(text)
      if (match) found.push(match)
      at = this.candidate(text, match ? this.pattern.lastIndex : at + 1)
    }
    return found
  }
}

const add = (bits: Uint32Array, at: number) => {
  bits[at >> 5]! |= 1 << (at & 31)
}

const has = (bits: Uint32Array, at: number) => (bits[at >> 5]! & (1 << (at & 31))) !== 0

/** A number below 2¹⁶ for two characters. */
const pairOf = (a: number, b: number) => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & 0xffff
