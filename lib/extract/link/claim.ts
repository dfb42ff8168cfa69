import type { PeriodMention } from '../contracts'
import { likelyWorks } from '../recognise/likely'
import { findStatuses } from '../recognise/status'
import { overlaps } from '../text/overlaps'
import type { Considered, Reading } from './article-reading'
import { reached } from './completion'
import type { LikelyMention, Passed } from './likely'
import { shift } from './mentions'
import type { Scope } from './scope'
import { mention as remember } from './scope-turns'
import { type Registered, registerAll } from './sentence-projects'

/**
 * Enters a likely undertaking that a figure asks for, as if its sentence had named it by rule.
 *
 * @returns the undertaking where the sentence that is read names it itself; none where an earlier one does
 */
export function claim(
  reading: Reading,
  scope: Scope,
  { mention, passed }: LikelyMention,
  periods: readonly PeriodMention[],
): Registered[] {
  const { text, published } = reading
  const { sentence, places, organisations } = passed
  const here = passed.number === scope.sentence
  const words = text.slice(sentence.start, sentence.end)
  const statuses = reached(
    text,
    shift(findStatuses(words), sentence.start),
    sentence,
    here ? periods : [],
    published,
  )
  const registered = registerAll(reading, scope, sentence, [mention], [mention], {
    places,
    organisations,
    statuses,
  })
  for (const { project } of registered) {
    scope.project = project
    scope.projectParagraph = passed.paragraph
    remember(scope, project, passed.number)
  }
  return here ? registered : []
}

/** Notes every noun phrase of a sentence that may be an undertaking. */
export function consider(
  considered: Considered[],
  text: string,
  { sentence, until, organisations, places, named }: Passed,
): void {
  for (const one of likelyWorks(text, sentence, until, { organisations, places }, named))
    considered.push({
      ...one,
      byRule: named.some((other) => overlaps(other, one.mention)),
    })
}
