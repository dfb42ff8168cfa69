import type { ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { NO_WORK } from './list-items'
import { organisationBefore, type Surroundings, skipJoint } from './project-parts'

/** 7.东山第三中学。: an item of a list, up to the first mark. */
const ITEM = new Opening(
  /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])\s*([\u4e00-\u9fffA-Za-z\d“”×—·±()+]{4,40}?)(?=[,。:;])/,
)
/** What a list of undertakings says of each. */
const TELLS =
  /^[,。:;](?:新建|续建|改扩建|扩建|在建|拟建|技改|位于|坐落|地处|(?:一期|计划|规划|估算|批复)*总?投资|概算|全长|总?建筑面积|占地|年[产加处屠]|日[产处供]|由[^,。;]{2,24}(?:投资|建设|实施)|建设(?:规模|内容|地点|单位|性质)|项目总投资|(?:总)?装机)/

/** The undertaking that a numbered item names, where no noun of works closes its name and the item tells what is built. */
export function findNumberedItem(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const item = ITEM.exec(text.slice(sentence.start, sentence.end))
  if (!item) return []
  const end = sentence.start + item[0].length
  const start = end - item[1]!.length
  if (!TELLS.test(text.slice(end, end + 32))) return []
  const organisation = organisationBefore(text, around, start, end)
  const from = organisation ? skipJoint(text, organisation.end, end) : start
  const name = text.slice(from, end)
  if (name.length < 4 || isGeneric(name) || NO_WORK.test(name) || NOT_WORKS.test(name)) return []
  return [{ kind: 'project', name, company: organisation?.name ?? null, start, end }]
}
