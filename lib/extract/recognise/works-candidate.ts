import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import type { Span } from '../types'
import type { NameFound } from './name-found'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint, within } from './project-parts'

/** What may be the name of works, with what stands around it. */
export interface WorksCandidate extends Span {
  text: string
  sentence: Span
  around: Surroundings
  /** Where 项目 or 工程 begins. */
  headStart: number
  /** Where the name begins behind its firm's, and the name. */
  nameFrom: number
  name: string
  organisation: OrganisationMention | undefined
  /** A place in it. */
  placed: PlaceMention | undefined
  /** Some characters before it. */
  before: string
  /** Fewer of them. */
  preceding: string
}

export function worksCandidate({
  text,
  sentence,
  around,
  from,
  headStart,
  end,
  before,
}: NameFound): WorksCandidate {
  const start = text[from - 1] === '、' ? gerundList(text, from, headStart, sentence, around) : from
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  return {
    text,
    sentence,
    around,
    start,
    end,
    headStart,
    nameFrom,
    name: text.slice(nameFrom, end),
    organisation,
    placed: within(around.places, nameFrom, headStart),
    before,
    preceding: text.slice(Math.max(sentence.start, start - 6), start),
  }
}

/** Words that point back to the works spoken of: the candidate's, or what closes its name alone. */
export const pointsBack = ({ name, start, end }: WorksCandidate, from = start): ProjectMention => ({
  kind: 'project',
  name,
  company: null,
  anaphoric: true,
  start: from,
  end,
})

/** 年产46GW硅棒、30GW电池、5GW组件项目 is one project with several products. */
export const SIZE_OF_PRODUCT =
  /^(?:[\u4e00-\u9fff]{0,10}?年产)?\d[\d.]*(?:GWh|GW|MW|吉瓦时?|兆瓦|万吨|万千瓦|吨|万套|万台|万件|亿只|万平方米)(?:\/年)?[\u4e00-\u9fffA-Z]{1,14}$/i

const SIZED_FIRST = /^年(?:产|处理|加工)\d[\d.]*[万亿]?(?:吨|套|台|件|只|平方米|立方米)[\u4e00-\u9fff]{1,6}$/

/** A种植、B养殖、C养殖项目 is one project under several headings: where its list begins, else `from`. */
function gerundList(
  text: string,
  from: number,
  headStart: number,
  sentence: Span,
  around: Surroundings,
): number {
  const opening = nameStart(text, headStart, sentence.start, true)
  // X公司50万吨PVC、40万吨烧碱综合利用项目: whose it is
  const firm = around.organisations.find(
    ({ start, end }) => start <= opening + 1 && end > opening && end < from,
  )
  const start = firm?.end ?? opening
  const parts = text.slice(start, headStart).split('、')
  const gerund =
    /^[\u4e00-\u9fff]{1,10}(?:种植|养殖|加工|改造|治理|修复|生产|开发|制造|利用|供应|建设|整治|提升)$/
  if (parts.length < 2 || parts.some((part) => /项目|工程/.test(part))) return from
  return parts.every((part) => gerund.test(part)) ||
    parts.every((part) => SIZE_OF_PRODUCT.test(part)) ||
    // 年产60万吨冷轧、镀锌项目: one size for both
    (SIZED_FIRST.test(parts[0]!) && parts.slice(1).every((part) => /^[\u4e00-\u9fff]{2,4}$/.test(part)))
    ? start
    : from
}
