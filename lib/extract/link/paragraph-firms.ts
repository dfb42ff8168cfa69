import type { OrganisationMention } from '../contracts'
import type { ParagraphAhead } from './ahead/types'
import { knowOwners, withKnownFirms } from './known-firms'
import { withShortNames } from './mentions'

/** The firms of a paragraph, with those that are told by what the page has called them before. */
export function firmsOf({ reading, span, words, mentions }: ParagraphAhead): OrganisationMention[] {
  const { firms, projects, index, shortNames } = reading
  knowOwners(firms, projects, index)
  const named = withShortNames(shortNames, words, mentions!.organisations, span.start)
  return withKnownFirms(firms, words, named, span.start)
}
