import type { OrganisationMention } from '../contracts'
import { NAMED_OFFICER } from '../lexicon/sentence-words'
import { sameCompany } from '../recognise/company-name'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import type { DraftProject } from './draft'
import type { Scope } from './scope'

/** Whom somebody speaks for: a firm, or the undertaking itself. */
export type SpeaksFor = { company: string } | { project: DraftProject }

const OFFICER = new Scan(NAMED_OFFICER)
/** Between a firm and an office of it. */
const OF_FIRM = /^(?:的)?[^,。;:“”]{0,14}$/
const OF_WORKS = /(?:项目|工程|基地|牧场|园区|电站|项目部)(?:现场|施工|技术|生产|建设|部|副|总|常务)*$/
/** 陈国栋说, 据陈国栋介绍, ”陈国栋自豪地告诉记者. */
const SPEAKS =
  /^(?:据|听)?([\u4e00-\u9fff]{2,4}?)(?:[\u4e00-\u9fff]{2,4}地)?(?:说|介绍|告诉记者|表示|坦言|感慨|算|笑|透露|如是说)/
/** Of a place, a village or a family. */
const OTHERWISE = new Scan(/全[市区旗县盟镇村]|我[市区旗县盟]们?|我们(?:村|嘎查|镇|旗|县|市|区)|我家|家里/)

/** Remembers who was named with an office of a firm or of the works spoken of. */
export function noteSpokesmen(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  scope: Scope,
): void {
  for (const match of OFFICER.matches(text.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index
    const firm = organisations.findLast(({ end }) => end <= at)
    if (firm && OF_FIRM.test(text.slice(firm.end, at))) scope.spokesmen.set(match[1]!, { company: firm.name })
    else if (
      scope.project &&
      !scope.project.shown &&
      OF_WORKS.test(text.slice(Math.max(sentence.start, at - 10), at))
    )
      scope.spokesmen.set(match[1]!, { project: scope.project })
  }
}

/** The undertaking that somebody named before speaks for, where its firm has no other; null where nobody or nothing is known. */
export function spokenForBy({ projects }: Reading, words: string, scope: Scope): DraftProject | null {
  if (!beginsWithOne(words, scope.spokesmen)) return null
  const name = SPEAKS.exec(words)?.[1]
  const known = name && scope.spokesmen.get(name)
  if (!known) return null
  if ('project' in known) return known.project
  const own = projects.filter(({ company }) => company !== null && sameCompany(company, known.company))
  return own.length === 1 ? own[0]! : null
}

/** Whether words may begin as `SPEAKS` does, with one of those named. */
function beginsWithOne(words: string, spokesmen: Scope['spokesmen']): boolean {
  for (const name of spokesmen.keys()) if (words.startsWith(name) || words.startsWith(name, 1)) return true
  return false
}

/** Whether what is said is said of a place or a family. */
export const speaksOtherwise = (words: string): boolean => OTHERWISE.test(words)
