import type { ProjectMention } from '../contracts'
import { charset, hasAny, isIn } from '../text/charset'
import type { Span } from '../types'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint } from './project-parts'

const SIZE =
  '\\d[\\d.]*(?:×\\d[\\d.]*)?(?:万|亿)?(?:吨|千瓦时|千瓦|兆瓦时|兆瓦|MWh|MW|GWh|GW|吉瓦时|吉瓦|立方米|平方米|台|套|只|头|辆)(?:\\/年)?'
const MADE = `(?:年产|年加工|年处理)?${SIZE}[\\u4e00-\\u9fffA-Za-z]{2,12}?`
/** 20万吨高纯晶硅和2万吨电子硅. */
const ALL_MADE = `${MADE}(?:[和与及]?${MADE})*`
/** 美科(三期)30GW单晶: whose it is, which phase, how much of what. */
const ITEM = `([\\u4e00-\\u9fffA-Za-z“”]{2,12}?)(?:\\([一二三四五六]期\\)|[一二三四五六]期)?${ALL_MADE}`
/** What is done with all of a list: 等要抓紧实施, 相继投产, 均在其列. */
const TOLD =
  '(?:等(?![^,。;]{0,10}(?:项目|工程)))?(?:要|也|均|都|已经|已|正在|正|将|全部|陆续|相继|先后|同时|今年|年内|预计|力争|争取|计划|加快|抓紧|加紧|有序|顺利|集中|正式|全面|目前|分别|在)*(?:实施|推进|建设|开工|开复工|复工|开建|动工|投产|投运|投用|达产|试产|试生产|并网|竣工|完工|建成|落地|签约|封顶|施工|调试|进展|其列|列)'
const WHOLE = new RegExp(`^${ITEM}$`)
const LAST = new RegExp(`^${ITEM}(?=${TOLD})`)
const LAST_MADE = new RegExp(`^${ALL_MADE}(?=${TOLD})`)
const GOES_ON = new RegExp(`^${ALL_MADE}$`)
const NO_OWNER = /(?:新增|累计|[共计总有近超约达年]|其中|包括|实施|建设|完成|产能|规模)$|[的是了]/
const STOPS = charset(',。;:')
const DIGITS = charset('0123456789')

/**
 * Undertakings of a list that tells of each by whose it is, how large and what it makes, where the clause goes on with what is done
 * with them: A30万吨晶硅、B(三期)30GW单晶、C5GW组件等要抓紧实施.
 */
export function findSizedList(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  let at = text.indexOf('、', sentence.start)
  while (at >= 0 && at < sentence.end) {
    const clause = { start: at, end: at }
    while (clause.start > sentence.start && !isIn(text.charCodeAt(clause.start - 1), STOPS)) clause.start--
    while (clause.end < sentence.end && !isIn(text.charCodeAt(clause.end), STOPS)) clause.end++
    // the last item has its size
    const closing = text.slice(text.lastIndexOf('、', clause.end - 1) + 1, clause.end)
    if (hasAny(closing, DIGITS)) found.push(...itemsOf(text, clause, around))
    at = text.indexOf('、', clause.end)
  }
  return found
}

/** 、30万吨尿素和东河一期90万吨焦化、: behind a product 和 opens what another has. */
const ANOTHER =
  /(?<=\d(?:万|亿)?(?:吨|千瓦|兆瓦|[GM]W|吉瓦|立方米|平方米|台|套)[\u4e00-\u9fffA-Za-z]{2,12})[和与及](?=[\u4e00-\u9fff]{2,10}\d)/

/** What stands between the marks of a list, of one character each. */
const partsIn = (list: string): string[] =>
  list.split('、').flatMap((part) => (ANOTHER.test(part) ? part.split(ANOTHER) : part))

/** The items of one clause; none where fewer than two are told so, or what is done with them is not. */
function itemsOf(text: string, clause: Span, around: Surroundings): ProjectMention[] {
  const parts = partsIn(text.slice(clause.start, clause.end))
  const closing = parts.at(-1)!
  const last = LAST.exec(closing)
  const more = last ? null : LAST_MADE.exec(closing)
  if (!last && !more) return []
  const items: (Span & { owner: string })[] = []
  let from = clause.start
  parts.forEach((part, i) => {
    const start = i === 0 ? nameStart(text, from + part.length, from) : from
    const own = text.slice(start, from + part.length)
    const match = i === parts.length - 1 ? last : WHOLE.exec(own)
    const before = items.at(-1)
    if (match && !NO_OWNER.test(match[1]!))
      items.push({ start, end: start + match[0].length, owner: match[1]! })
    // A40万吨甲醇、20万吨尿素: one undertaking with two products
    else if (before?.end === from - 1 && (GOES_ON.test(own) || (more && i === parts.length - 1)))
      before.end = from + (i === parts.length - 1 ? more![0] : part).length
    from += part.length + 1
  })
  // 甲旗30万千瓦风电、乙旗20万千瓦光伏并网: amounts of places
  const ofPlaces = items.some(({ start, owner }) =>
    around.places.some((place) => place.start === start && place.end >= start + owner.length),
  )
  if (items.length < 2 || ofPlaces) return []
  return items.map(({ start, end }) => {
    const organisation = organisationBefore(text, around, start, end)
    const name = text.slice(organisation ? skipJoint(text, organisation.end, end) : start, end)
    return { kind: 'project', name: `${name}项目`, company: organisation?.name ?? null, start, end }
  })
}
