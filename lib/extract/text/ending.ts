import { Starts } from '@/lib/regions/starts'
import { ANY_CHARACTER, endingsOf } from './beginnings'
import { branchesOf } from './parsed'

/**
 * A pattern for the end of a text (`…$`), which is run only where its last two characters allow a match: engines look for such a
 * pattern from the text's beginning on, and most find nothing.
 */
export class Ending {
  private readonly ends = new Starts()

  /** @throws TypeError where a branch does not end with $, or matches may end with anything */
  constructor(private readonly pattern: RegExp) {
    if (!closesAll(pattern)) throw new TypeError(`/${pattern.source}/ is for any place of a text`)
    for (const ending of endingsOf(pattern)) this.ends.add(ending.replace(ANY_CHARACTER, ''))
  }

  test(text: string): boolean {
    return this.ends.mayEnd(text) && this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.ends.mayEnd(text) ? this.pattern.exec(text) : null
  }

  /** The text before the match, all of it where there is none. */
  before(text: string): string {
    const match = this.exec(text)
    return match ? text.slice(0, match.index) : text
  }
}

/** Whether every branch ends with $. */
const closesAll = (pattern: RegExp): boolean =>
  branchesOf(pattern).every(({ raw }) => raw.endsWith('$') && !raw.endsWith('\\$'))
