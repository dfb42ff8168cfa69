import { codeAt } from '@/lib/regions/alphabet'
import type { ProjectMention } from '../contracts'
import { isDigit } from '../text/characters'
import { Ending } from '../text/ending'
import { countedItems } from './counted-list'
import { COUNT_BEFORE } from './facility-words'
import type { NameFound } from './name-found'
import { finish } from './project-parts'
import { pointsBack, type WorksCandidate, worksCandidate } from './works-candidate'
import { isAmount, isNoName } from './works-not-one'
import { isOnlyOfKind, mentionOfKind } from './works-of-kind'
import { isOneMore, isPhaseSpokenOf, isSaidOfOne } from './works-said-of'

/** What words for works stand for: one undertaking, those of a list, or none. */
type Mentions = ProjectMention | ProjectMention[] | null

/**
 * Works that are named, or words that point back to works spoken of. Null where there are none: a count, a class, a campaign. One
 * question is asked about all of them before the next one is.
 */
export function workMentions(found: readonly NameFound[]): Mentions[] {
  const mentions: Mentions[] = found.map(() => null)
  const candidates = found.map(worksCandidate)
  let left = candidates.map((_, index) => index)
  /** Goes on with those that are not so; the others are what is made of them. */
  const unless = (
    isSo: (candidate: WorksCandidate) => boolean,
    made: (candidate: WorksCandidate) => Mentions = () => null,
  ) => {
    const so: number[] = []
    const rest: number[] = []
    for (const index of left) (isSo(candidates[index]!) ? so : rest).push(index)
    left = rest
    for (const index of so) mentions[index] = made(candidates[index]!)
  }
  unless(isOnlyOfKind, mentionOfKind)
  unless(isOneMore, asSpokenOf)
  unless(isNoName)
  unless(isPhaseSpokenOf, asSpokenOf)
  unless(isAmount)
  unless(isSaidOfOne, asSpokenOf)
  unless(isCounted, itemsOf)
  for (const index of left) mentions[index] = wholeOf(candidates[index]!)
  return mentions
}

const asSpokenOf = (candidate: WorksCandidate): Mentions => pointsBack(candidate)

const isCounted = ({ before, name }: WorksCandidate): boolean =>
  COUNT_BEFORE.test(before) &&
  !/(?:[^\d]|^)(?:一|首)(?:个|项|座|处|条|家)(?:的)?$/.test(before) &&
  // 第二个300万吨炼油扩能项目: which one it is
  !(isDigit(codeAt(name, 0)) && /第[一二三四五六七八九十]个$/.test(before))

function itemsOf({ text, headStart, sentence, around }: WorksCandidate): Mentions {
  const counted = countedItems(text, headStart, sentence, around)
  return counted.length > 0 ? counted : null
}

const HARDEST = new Ending(/(?:的)?(?:控制性|关键性?|节点)工程$/)

/** The undertaking; of its hardest part the whole. */
function wholeOf({ text, around, start, end, nameFrom, name, organisation }: WorksCandidate): Mentions {
  // 太锡铁路控制性工程: the line, told by its hardest part
  const part = HARDEST.exec(name)
  if (!part) return finish(text, { start, end }, nameFrom, name, organisation, around)
  if (name.length - part[0].length < 4) return null
  const cut = end - part[0].length
  return finish(text, { start, end: cut }, nameFrom, text.slice(nameFrom, cut), organisation, around)
}
