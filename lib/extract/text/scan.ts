import { Starts } from '@/lib/regions/starts'
import { type Alternatives, alternativesOf } from './alternatives'
import { ANY_CHARACTER, beginningsOf } from './beginnings'

/**
 * A pattern that is looked for in running text only where one of its matches can begin. Engines try a long list of Chinese words
 * one word after the other at every character; here nearly all characters cost a look into a table that is made from the
 * pattern itself.
 */
export class Scan {
  private readonly alternatives: Alternatives
  private readonly starts = new Starts()

  /** @throws TypeError where matches may begin with anything: nothing would be won */
  constructor(pattern: RegExp) {
    this.alternatives = alternativesOf(pattern)
    for (const beginning of beginningsOf(pattern)) this.starts.add(beginning.replace(ANY_CHARACTER, ''))
  }

  /** Whether a match may begin at `at`; false is certain. */
  mayStart(text: string, at: number): boolean {
    return this.starts.mayBe(text, at)
  }

  /** Offset of the first place from `from` on where a match may begin; the text's length where there is none. */
  private candidate(text: string, from: number): number {
    let at = from
    while (at < text.length && !this.starts.mayBe(text, at)) at++
    return at
  }

  test(text: string): boolean {
    for (let at = this.candidate(text, 0); at < text.length; at = this.candidate(text, at + 1)) {
      if (this.alternatives.at(text, at).test(text)) return true
    }
    return false
  }

  /** The first match from `from` on, null where there is none. */
  exec(text: string, from = 0): RegExpExecArray | null {
    for (let at = this.candidate(text, from); at < text.length; at = this.candidate(text, at + 1)) {
      const match = this.alternatives.at(text, at).exec(text)
      if (match) return match
    }
    return null
  }

  /** All matches in order, as `matchAll` gives them. */
  matches(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let at = this.candidate(text, 0); at < text.length; ) {
      const pattern = this.alternatives.at(text, at)
      const match = pattern.exec(text)
      if (match) found.push(match)
      at = this.candidate(text, match ? pattern.lastIndex : at + 1)
    }
    return found
  }
}
