import type { ProjectMention } from '../contracts'
import type { Span } from '../types'
import { announcedItems } from './announced-list'
import { findBegunLists } from './begun-list'
import { withoutContents } from './contents'
import { addHeaded } from './headed'
import { isOnlyKind } from './only-kind'
import type { Surroundings } from './project-parts'
import { withoutDoubles } from './same-project'
import { findScenes } from './scene'
import { type Asked, addApart, having, type Searched } from './searched'
import { paidItems, segmentItems } from './segment-items'
import { SIGN, signsIn } from './sentence-signs'
import { sharingTail } from './shared-tail'
import { siblings } from './siblings'
import { addTold } from './told-otherwise'

/**
 * Undertakings named in one sentence of `text`, and the words that point back to one (该项目).
 * `company` is set where the name begins with a company's; the span covers company and name.
 *
 * @param seen - what `signsIn` tells of the sentence
 */
export const findProjects = (
  text: string,
  sentence: Span,
  around: Surroundings,
  seen = signsIn(text.slice(sentence.start, sentence.end)),
): ProjectMention[] => findProjectsIn([{ text, sentence, around, seen }])[0]!

/** The same of several sentences: what one way to name undertakings is looked for goes over all of them before the next does. */
export function findProjectsIn(asked: readonly Asked[]): ProjectMention[][] {
  const all = asked.map(
    ({ text, sentence, around, seen }): Searched => ({ text, sentence, around, seen, found: [] }),
  )
  for (const one of all)
    if (one.seen & SIGN.lineGoesOn || (one.seen & SIGN.lists && one.seen & TAIL_SHARED))
      one.found = sharingTail(one.text, one.sentence, one.around)
  addHeaded(all)
  addTold(all)
  addBesides(all)
  const named = all.filter(({ found }) => found.length > 0)
  for (const one of named) {
    const { text, sentence, around, found } = one
    one.found = found
      .filter((each) => !isOnlyKind(text, each, sentence, around))
      .sort((a, b) => a.start - b.start)
  }
  for (const one of named) one.found = withoutDoubles(one.text, one.sentence, one.found)
  for (const one of named) one.found = withoutContents(one.text, one.found)
  return all.map(({ found }) => found)
}

/** What a list may end with that all of its items share. */
const TAIL_SHARED = SIGN.sharesNoun | SIGN.endsList

/** Adds those that are told by what else the sentence names: where nothing is named, beside what is named. */
function addBesides(all: readonly Searched[]): void {
  for (const { text, sentence, around, found } of having(all, SIGN.site))
    if (found.length === 0) found.push(...findScenes(text, sentence, around))
  for (const { text, sentence, around, found } of having(all, SIGN.announced))
    found.push(...announcedItems(text, sentence, found, around))
  for (const { text, sentence, around, found } of having(all, SIGN.yuan)) {
    const words = text.slice(sentence.start, sentence.end)
    if (words.includes('元,') && words.includes('完成'))
      found.push(...paidItems(text, sentence, found, around))
  }
  for (const { text, sentence, around, found } of having(all, SIGN.segments))
    found.push(...segmentItems(text, sentence, found, around))
  for (const { text, sentence, around, found } of having(all, SIGN.lists | SIGN.begun))
    addApart(found, findBegunLists(text, sentence, around))
  for (const { text, sentence, around, found } of having(all, SIGN.lists))
    if (found.length > 0) found.push(...siblings(text, sentence, found, around))
}
