import type { OrganisationMention, PlaceMention, ProjectMention, StatusMention } from '../contracts'
import { findProjects } from '../recognise/project'
import { findStatuses } from '../recognise/status'
import type { SentenceAhead } from './ahead/types'
import { shift } from './mentions'
import { type Scene, sceneOf } from './shown-plant'

/** Whether firms of a sentence are called as they were when it was looked at ahead. */
const sameFirms = (sentence: SentenceAhead, organisations: readonly OrganisationMention[]): boolean =>
  sentence.organisations.length === organisations.length &&
  organisations.every((one, i) => one === sentence.organisations[i] && one.name === sentence.names[i])

/**
 * Undertakings of a sentence: those that were found ahead, unless firms are known by now that were not then. The list may be changed.
 *
 * @param organisations - firms of the sentence as the article knows them by now
 */
export const projectsIn = (
  text: string,
  sentence: SentenceAhead,
  organisations: OrganisationMention[],
): ProjectMention[] =>
  sentence.projects && sameFirms(sentence, organisations)
    ? sentence.projects
    : findProjects(text, sentence, { organisations, places: sentence.places }, sentence.signs)

/** The plant that a sentence shows, in the same way. */
export const sceneIn = (
  text: string,
  sentence: SentenceAhead,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
): Scene | null =>
  sentence.scene !== undefined &&
  sameFirms(sentence, organisations) &&
  places.length === sentence.apart.length &&
  places.every((place, i) => place === sentence.apart[i])
    ? sentence.scene
    : sceneOf(text, sentence, organisations, places, sentence.signs)

/** The stages that a sentence states. */
export function statusesIn(sentence: SentenceAhead): StatusMention[] {
  sentence.statuses ??= shift(findStatuses(sentence.words), sentence.start)
  return sentence.statuses
}
