import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { findProjects } from '../recognise/project'
import type { SentenceAhead } from './ahead/types'

/**
 * Undertakings of a sentence: those that were found ahead, unless firms are known by now that were not then. The list may be changed.
 *
 * @param organisations - firms of the sentence as the article knows them by now
 */
export function projectsIn(
  text: string,
  sentence: SentenceAhead,
  organisations: OrganisationMention[],
  places: PlaceMention[],
): ProjectMention[] {
  const known = sentence.projects
  const same =
    known?.organisations.length === organisations.length &&
    organisations.every((one, i) => one === known.organisations[i] && one.name === known.names[i])
  return same ? known.projects : findProjects(text, sentence, { organisations, places }, sentence.signs)
}
