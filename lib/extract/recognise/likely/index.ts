import type { ProjectMention } from '../../contracts'
import type { Span } from '../../types'
import { weigher } from '../../weigher'
import type { Surroundings } from '../project-parts'
import { possibleWorks } from './candidates'
import { evidenceOf } from './evidence'
import { LIKELY_WEIGHTS } from './weights'

/** A noun phrase that is an undertaking with some likelihood. */
export interface LikelyWork {
  mention: ProjectMention
  /** What speaks for and against it. */
  features: readonly string[]
  /** Sum of the features' weights: tenths of a logit, above nought where more speaks for it than against. */
  weight: number
}

const weigh = weigher(LIKELY_WEIGHTS)

/**
 * Noun phrases of a sentence that may be the names of works though no rule takes them for one: 建起菌包厂, X快速路西延段. Which of
 * them are is a matter of weight, and of whether a figure asks for an undertaking.
 *
 * @param until - end of the paragraph
 * @param named - what the sentence names by rule
 */
export function likelyWorks(
  text: string,
  sentence: Span,
  until: number,
  around: Surroundings,
  named: readonly ProjectMention[],
): LikelyWork[] {
  return possibleWorks(text, sentence, around).map((one) => {
    const others = named.some(({ start, end }) => start >= one.mention.end || end <= one.mention.start)
    const features = evidenceOf(text, one, sentence, until, around, others)
    return { mention: one.mention, features, weight: weigh(features) }
  })
}
