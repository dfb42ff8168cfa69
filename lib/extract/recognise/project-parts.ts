import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { charset, startsIn } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import { PHASE } from './facility-words'
import { isGeneric, SHARE } from './generic'
import { headAt } from './head'
import { stripLeading } from './strip-leading'

/** What the project recogniser reads besides the text. */
export interface Surroundings {
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
}

export function within<M extends Span>(mentions: readonly M[], start: number, end: number): M | undefined {
  let best: M | undefined
  for (const mention of mentions) {
    if (mention.start >= end) break
    if (mention.start >= start - 1 && mention.end <= end && mention.end > start) best = mention
  }
  return best
}

export function organisationBefore(
  text: string,
  around: Surroundings,
  start: number,
  headStart: number,
): OrganisationMention | undefined {
  for (const mention of around.organisations)
    if (mention.end <= headStart && mention.start >= start - 44 && headStart - mention.end <= 44) {
      if (mention.end > start - 1) return mention
      // X公司的三期Y项目: a phase or 的 stands between
      if ('的期'.includes(text[start - 1] ?? ' ') && JOINS_PHASE.test(text.slice(mention.end, start)))
        return mention
    }
  return undefined
}

const JOINS_PHASE = /^(?:的|[一二三四五六]期)+$/

export const skipJoint = (text: string, at: number, limit: number) => {
  let from =
    at +
    (/^(?:的|[一二三四五六]期|投资建设|建设(?!集团|工程|项目|银行|兵团))+/.exec(text.slice(at, limit))?.[0]
      .length ?? 0)
  while (from < limit && /[的—·\-\s(（)）]/.test(text[from]!)) {
    if (text[from] === '(' || text[from] === '（') {
      const close = text.slice(from, limit).search(/[)）]/)
      if (close < 0) break
      from += close + 1
    } else from++
  }
  return from
}

/** 库布其沙漠, 包头至银川铁路: the place is part of another name and stays. */
export const LANDMARK = /^(?:沙漠|沙地|大?草原|盆地|平原|湿地|大?[河湖山岛]|至|到|—|-)/

/** 上都电厂六期扩建, 临河机场扩建工程: without the place the name says only what kind of works it is. */
const opensWithHead = (text: string, at: number) => headAt(text, at) !== null

const LOOKED = /^(?:看(?![护守台管])|谈)/

const SIZE_FIRST = new Opening(/^占地(?:面积)?约?\d[\d.]*万?(?:亩|平方米|公顷)的?(?=[^的])/)
const PHASE_BEFORE = new Ending(/([一二三四五六])期$/)
const OPENS_WITH_PHASE = new Opening(/^([一二三四五六])期(?:的)?/)
/** What stands between a firm or a place and the name, and before the last item of a list. */
const JOINT = /^(?!和(?:[林平谐美牛]|[\u4e00-\u9fff]\d))[的、和与及]+/
const JOINTS = charset('的、和与及')
const BUILDS_FIRST =
  /^(?:投资|计划|拟|将|正在)*(?:建设|新建|实施|打造|投建|推进|启动)(?:了|的)?(?=\d|[年日][产加处])/
const BARE_SIZE = new Opening(/^\d[\d.×]*(?:MW|GW|兆瓦|吉瓦|万?千瓦|万吨)(?:项目|工程)$/i)
const KIND_OF_WORKS = new Ending(/(?:风电|光伏|热电|水电|煤矿|电厂)$/)
const OF_FIRM = new Opening(/^(?:该|这家)?(?:公司|企业|集团(?!军))(?:的)?/)

export function finish(
  text: string,
  span: Span,
  nameFrom: number,
  name: string,
  organisation: OrganisationMention | undefined,
  around: Surroundings,
): ProjectMention | null {
  let from = nameFrom
  const phaseBefore = PHASE_BEFORE.exec(text.slice(Math.max(0, from - 2), from))
  const opening = OPENS_WITH_PHASE.exec(name)
  if (opening) from += opening[0].length
  // 占地1500亩的X项目: how large it is
  from += SIZE_FIRST.exec(text.slice(from, span.end))?.[0].length ?? 0
  const place = within(around.places, from, span.end)
  if (
    place &&
    // “包头·春风十里”街区: the quotes hold the name together
    !'“《'.includes(text[from] ?? ' ') &&
    place.start - from <= 1 &&
    span.end - place.end >= 5 &&
    !LANDMARK.test(text.slice(place.end, place.end + 4)) &&
    !opensWithHead(text, place.end)
  ) {
    const rest = stripLeading(text, { start: place.end, end: span.end })
    // 包头稀土产业项目建设成效显著, 东胜区火电和新能源项目: all of them
    if (/产业项目$|[和及与、]/.test(text.slice(rest, span.end)) && isGeneric(text.slice(rest, span.end)))
      return null
    if (span.end - rest >= 5 && !isGeneric(text.slice(rest, span.end))) from = rest
  }
  // 该公司的X项目: the company is named elsewhere
  from += OF_FIRM.exec(text.slice(from, span.end))?.[0].length ?? 0
  // X公司新建年产3万吨Y项目: what the firm does
  if (organisation)
    from += BUILDS_FIRST.exec(text.slice(from, Math.min(span.end, from + 12)))?.[0].length ?? 0
  // 在X公司看Y项目: what was done there
  if (organisation && LOOKED.test(text.slice(from, from + 2))) from++
  let bare = text.slice(from, span.end)
  let owner = organisation
  // X风电一期49.5MW工程: what looks like a firm is what the works are
  if (owner && BARE_SIZE.test(bare) && KIND_OF_WORKS.test(owner.name)) {
    bare = text.slice(owner.start, span.end)
    owner = undefined
  }
  if (startsIn(bare, JOINTS)) bare = bare.replace(JOINT, '')
  if (isGeneric(bare)) bare = name
  // X一期、二期工程
  if (bare.includes('期、')) bare = bare.replace(/[一二三四]期(?:、[二三四五]期)+(?=工程$|项目$)/, '')
  if (bare.length < 3 || SHARE.test(bare)) return null
  const phase = phaseBefore?.[1] ?? opening?.[1] ?? (bare.includes('期') ? PHASE.exec(bare)?.[1] : undefined)
  return {
    kind: 'project',
    name: bare,
    company: owner?.name ?? null,
    phase: phase ? `${phase}期` : undefined,
    start: organisation && organisation.start < span.start ? organisation.start : Math.min(span.start, from),
    end: span.end,
  }
}
