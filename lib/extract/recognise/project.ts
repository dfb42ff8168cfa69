import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { announcedItems } from './announced-list'
import { findAnother } from './another'
import { findBegunLists } from './begun-list'
import { findBuiltObjects } from './built-object'
import { findByFirm } from './by-firm'
import { withoutContents } from './contents'
import { findFinanced } from './financed'
import { addHeaded } from './headed'
import { numberedItem } from './numbered-item'
import { findOneSized } from './one-sized'
import { isOnlyKind } from './only-kind'
import { findPointedOut } from './pointed-out'
import { findPricedItems } from './priced-items'
import type { Surroundings } from './project-parts'
import { findRenewals } from './renewal'
import { findRoutes } from './route-works'
import { withoutDoubles } from './same-project'
import { findScenes } from './scene'
import { paidItems, segmentItems } from './segment-items'
import { SIGN, signsIn } from './sentence-signs'
import { sharingTail } from './shared-tail'
import { siblings } from './siblings'
import { findSingledOut } from './singled-out'
import { findSizedList } from './sized-list'
import { findSizedWorks } from './sized-work'
import { findUndertaken } from './undertaken'

/**
 * Undertakings named in one sentence of `text`, and the words that point back to one (该项目).
 * `company` is set where the name begins with a company's; the span covers company and name.
 *
 * @param seen - what `signsIn` tells of the sentence
 */
export function findProjects(
  text: string,
  sentence: Span,
  around: Surroundings,
  seen = signsIn(text.slice(sentence.start, sentence.end)),
): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const listed = (seen & SIGN.lists) !== 0
  const found =
    seen & SIGN.lineGoesOn || (listed && seen & TAIL_SHARED) ? sharingTail(text, sentence, around) : []
  addHeaded(text, sentence, around, found)
  if (seen & SIGN.another) addApart(found, findAnother(text, sentence, around))
  if (seen & SIGN.is) addApart(found, findPointedOut(text, sentence, around))
  if (seen & SIGN.route) addApart(found, findRoutes(text, sentence, around))
  if (seen & SIGN.most) addApart(found, findSingledOut(text, sentence, around))
  if (seen & SIGN.digit) addToldByFigure(text, sentence, around, seen, found)
  const item = numberedItem(text, sentence, around)
  if (item) addApart(found, [item])
  if (found.length === 0 && seen & SIGN.site) found.push(...findScenes(text, sentence, around))
  if (seen & SIGN.announced) found.push(...announcedItems(text, sentence, found, around))
  if (seen & SIGN.yuan && body.includes('元,') && body.includes('完成'))
    found.push(...paidItems(text, sentence, found, around))
  if (seen & SIGN.segments) found.push(...segmentItems(text, sentence, found, around))
  if (listed && seen & SIGN.begun) addApart(found, findBegunLists(text, sentence, around))
  if (found.length > 0 && listed) found.push(...siblings(text, sentence, found, around))
  if (found.length === 0) return found
  const told = found
    .filter((one) => !isOnlyKind(text, one, sentence, around))
    .sort((a, b) => a.start - b.start)
  return withoutContents(text, withoutDoubles(text, sentence, told))
}

/** Adds those that figures tell of: how large they are, what they cost. */
function addToldByFigure(
  text: string,
  sentence: Span,
  around: Surroundings,
  seen: number,
  found: ProjectMention[],
): void {
  const listed = (seen & SIGN.lists) !== 0
  if (seen & SIGN.byFirm) addApart(found, findByFirm(text, sentence, around))
  if (seen & SIGN.one) addApart(found, findOneSized(text, sentence))
  if (seen & SIGN.sized) {
    if (listed) addApart(found, findSizedList(text, sentence, around))
    addApart(found, findSizedWorks(text, sentence, around))
  }
  if (seen & SIGN.doneToLand) addApart(found, findUndertaken(text, sentence, around))
  if ((seen & SIGN.yuan) === 0) return
  if (seen & SIGN.funds) addApart(found, findFinanced(text, sentence, around))
  addApart(found, findRenewals(text, sentence))
  if (listed) addApart(found, findPricedItems(text, sentence, around))
  addApart(found, findBuiltObjects(text, sentence, around))
}

/** What a list may end with that all of its items share. */
const TAIL_SHARED = SIGN.sharesNoun | SIGN.endsList

function addApart(found: ProjectMention[], items: readonly ProjectMention[]): void {
  for (const item of items) if (!found.some((other) => overlaps(item, other))) found.push(item)
}
