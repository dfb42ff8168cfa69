import { Starts } from '@/lib/regions/starts'
import { type Alternatives, alternativesOf } from './alternatives'
import { ANY_CHARACTER, beginningsOf } from './beginnings'
import { branchesOf } from './parsed'

/**
 * A pattern for the beginning of a text (`^…`), which is run only where its first two characters allow a match: most are asked
 * of little text and find nothing.
 */
export class Opening {
  private readonly alternatives: Alternatives
  private readonly starts = new Starts()

  /** @throws TypeError where a branch of it does not begin with ^, or matches may begin with anything */
  constructor(pattern: RegExp) {
    const behind = new RegExp(withoutAnchors(pattern).join('|'), pattern.flags)
    for (const beginning of beginningsOf(behind)) this.starts.add(beginning.replace(ANY_CHARACTER, ''))
    this.alternatives = alternativesOf(behind)
  }

  test(text: string): boolean {
    return this.starts.mayBe(text, 0) && this.alternatives.at(text, 0).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.starts.mayBe(text, 0) ? this.alternatives.at(text, 0).exec(text) : null
  }

  /** The text behind the match, all of it where there is none. */
  behind(text: string): string {
    const match = this.exec(text)
    return match ? text.slice(match[0].length) : text
  }
}

/** Sources of the branches, without ^. */
function withoutAnchors(pattern: RegExp): string[] {
  return branchesOf(pattern).map(({ raw }) => {
    if (!raw.startsWith('^')) throw new TypeError(`/${pattern.source}/ is for any place of a text`)
    return raw.slice(1)
  })
}
