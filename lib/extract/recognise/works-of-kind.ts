import type { ProjectMention } from '../contracts'
import { Opening } from '../text/opening'
import { countedItems } from './counted-list'
import { COUNT_BEFORE } from './facility-words'
import { isGeneric } from './generic'
import { lastPause } from './last-pause'
import { LEADS_BACK } from './leading-back'
import { listItems } from './list'
import { toldAsOne } from './told-as-one'
import { pointsBack, type WorksCandidate } from './works-candidate'

/** 是Y项目, behind 项目. */
const NAMES_IT = new Opening(/^(?:就|便)?是[^,。;]{4,}(?:项目|工程)/)

/** 等一批重点: before 项目, behind the items of a list. */
const LISTED = /等(?:一批|多个|一系列|\d+个|[一二两三四五六七八九十]+个|一大批)?[^,。;]{0,26}$/

/** 这是…: said of the one named before. */
const THIS_IS = new Opening(/^“?(?:这|它)(?:也|还|更|正)?是(?!为|因)/)

const IS_OF = /[^的个家处]是[^,。;]{2,}[和与及]$/

/** A80万吨铝板等重点铝产业项目: the class that closes a list. */
const isClassOfList = (before: string, name: string) =>
  before.includes('等') &&
  BRANCH_OF_LIST.test(name) &&
  /等(?:一批|重点|重大|标志性|新|大|好|的)*$/.test(before)
const BRANCH_OF_LIST = /^[\u4e00-\u9fff]{1,6}(?:产业|行业|领域|产业链|类)项目$/

/** Whether the name tells only of which kind works are, and nothing around it makes one of them of that. */
export const isOnlyOfKind = ({
  text,
  sentence,
  around,
  end,
  nameFrom,
  name,
  placed,
}: WorksCandidate): boolean =>
  isClassOfList(text.slice(Math.max(sentence.start, nameFrom - 8), nameFrom), name) ||
  (isGeneric(name) &&
    !(
      placed &&
      placed.by !== 'zone' &&
      placed.start <= nameFrom + 1 &&
      !isGeneric(text.slice(placed.end, end), false)
    ) &&
    (isGeneric(name, false) || !toldAsOne(text, { start: nameFrom, end }, sentence, around)))

/** What words for a kind of works stand for: those that a list names, those of a firm, those spoken of; null where for none. */
export function mentionOfKind(candidate: WorksCandidate): ProjectMention | ProjectMention[] | null {
  const { text, sentence, around, start, end, headStart, organisation, before } = candidate
  // 这是全区规模最大的水利工程: said of the one named before
  const clause = Math.max(sentence.start, lastPause(text, start) + 1)
  if (THIS_IS.test(text.slice(clause, clause + 8))) return pointsBack(candidate, headStart)
  // X生产线是A集团与B集团的合作项目: what the one spoken of is
  if (organisation && IS_OF.test(text.slice(clause, organisation.start)))
    return pointsBack(candidate, headStart)
  const counted = countedItems(text, headStart, sentence, around)
  if (counted.length) return counted
  const lead = text.slice(Math.max(sentence.start, headStart - 36), headStart)
  if (lead.includes('等') && LISTED.test(lead)) {
    const listed = listItems(text, headStart, sentence, around)
    if (listed.length) return listed
  }
  // X公司的项目是Y项目: the name follows
  if (NAMES_IT.test(text.slice(end, end + 60))) return null
  if (organisation && !'、和与'.includes(text[organisation.end] ?? ' ') && organisation.end >= headStart - 6)
    return {
      kind: 'project',
      name: text.slice(organisation.start, end),
      company: organisation.name,
      start: organisation.start,
      end,
    }
  if (
    COUNT_BEFORE.test(text.slice(Math.max(sentence.start, headStart - 14), headStart)) &&
    !/[这该一首]个?$/.test(before)
  )
    return null
  return LEADS_BACK.test(text.slice(Math.max(sentence.start, headStart - 10), headStart)) ||
    headStart === sentence.start
    ? pointsBack(candidate, headStart)
    : null
}
