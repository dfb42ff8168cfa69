import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { likelyWorks } from '../recognise/likely'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import type { DraftInvestment, DraftOutput } from './draft'
import type { Scope } from './scope'

/** A sentence that was read, with what it names. */
export interface Passed {
  sentence: Span
  /** End of its paragraph. */
  until: number
  /** Its number in the article, and its paragraph's. */
  number: number
  paragraph: number
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
  named: readonly ProjectMention[]
}

/** A noun phrase taken for an undertaking, and the sentence that names it. */
export interface LikelyMention {
  mention: ProjectMention
  passed: Passed
}

/** Sentences that a figure reaches back over for the undertaking it is said of. */
const REACH = 3
/** What each sentence between takes from the weight. */
const FADES = 7
/** What takes from the weight of a name behind the figure. */
const BEHIND = 10
const LEAST_BEHIND = -20
/** Least weights for sums and for what works are made for: in the figure's sentence, in its paragraph, in the one before. */
const LEAST = { total: [-30, -20, 0], spent: [-20, -10, 0], size: [-10, -10, 0] } as const

/** Keeps a sentence for figures that ask for an undertaking. */
export function notePassed(scope: Scope, passed: Passed): void {
  scope.passed.push(passed)
  if (scope.passed.length > REACH + 1) scope.passed.shift()
}

/** The undertaking that a figure without one is most likely said of; null where there is none. */
export function likelyFor(
  text: string,
  scope: Scope,
  figure: DraftInvestment | DraftOutput,
): LikelyMention | null {
  const leasts = LEAST['kind' in figure ? (figure.kind === 'total' ? 'total' : 'spent') : 'size']
  let best: LikelyMention | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const passed of scope.passed) {
    const { sentence, until, named, organisations, places } = passed
    const back = scope.sentence - passed.number
    const between = scope.paragraph - passed.paragraph
    if (back > REACH || between > 1) continue
    const least = leasts[between === 1 ? 2 : Math.min(back, 1)]!
    for (const { mention, weight } of likelyWorks(text, sentence, until, { organisations, places }, named)) {
      const behind = back === 0 && mention.start > figure.end
      const score = weight - FADES * back - (behind ? BEHIND : 0)
      if ((behind && score < LEAST_BEHIND) || weight < least || score <= most) continue
      if (named.some((one) => !one.anaphoric && overlaps(one, mention))) continue
      most = score
      best = { mention, passed }
    }
  }
  return best
}
