import { findPlaces } from '@/lib/regions'
import { Ending } from '../text/ending'
import { titlesTable } from './around-table'
import type { BoundaryJudge } from './boundary'
import { type Draft, isCaption } from './draft'
import type { Likeness } from './likeness'
import { textOf, type Unit } from './units'

/** A document with one first-level heading, at its top: all further headings are parts of that one article. */
export function marksOnlySubheads(units: readonly Unit[]): boolean {
  const top = units.filter((unit) => unit.level === 1)
  return top.length === 1 && top[0] === units[0]
}

/**
 * Is the line that looks like a headline one, rather than a subhead inside the article being read?
 *
 * @param judge - decides where nothing but the line's features does
 */
export function startsArticle(
  units: readonly Unit[],
  at: number,
  draft: Draft,
  subheadsOnly: boolean,
  judge: BoundaryJudge,
): boolean {
  const unit = units[at]!
  if (unit.kind === 'heading' && unit.level >= 3) {
    if (OF_A_PLACE.test(unit.text)) return true
    if (draft.isAnnounced || !draft.isEmpty) return false
  }
  if (unit.kind === 'title' && ROUND_UP.test(unit.text)) return true
  if (
    unit.kind === 'title' &&
    unit.width >= 10 &&
    titlesTable(units, at) &&
    !draft.isAnnounced &&
    !isLabelled(unit)
  )
    return true
  if (unit.kind === 'title' && unit.gap >= 2 && NOTICE.test(unit.text)) return true
  const nextAt = nextBody(units, at)
  const next = units[nextAt]
  const announced =
    next &&
    (next.kind === 'byline' || next.kind === 'continuation' || next.dateline || opensBody(units, nextAt))
  if (announced && nextAt - at <= 4) return true
  if (units[at - 1]?.kind === 'continuation') return false
  if (draft.isEmpty || !draft.isReading) return true
  if (subheadsOnly) return false
  if (unit.kind === 'heading') return true
  const below = bodyFrom(units, at)
  if (below.length === 0) return true
  const above = draft.lastRead
  const before = textOf(above)
  if (isOfAnotherPlace(unit, before)) return true
  return judge({
    unit,
    before,
    after: textOf(below),
    repeated: repeatedBelow(draft.likeness, unit, above, below),
    together: () => draft.likeness.cohesion(above, below),
    parted: draft.parted,
    marked: draft.marked,
    likeSubhead: draft.hasSubheadLike(unit),
  })
}

/** 红山区引来医药健康产业园 below a report from elsewhere: subheads hardly name a place that the text above does not. */
function isOfAnotherPlace({ text, width }: Unit, above: string): boolean {
  if (width < 9 || NO_NEWS.test(text)) return false
  return findPlaces(text).some(
    ({ by, start }) => (by === 'name' || by === 'alias') && !above.includes(text.slice(start, start + 2)),
  )
}
/** An office that signs, a newspaper's name, an item of a list of works, an hour of a day that is told. */
const NO_NEWS = /(?:局|院|会|公司|中心|委|队|部|日报|项目|工程)(?:\([^)]{1,12}\))?$|\)$|^\d{1,2}[时点:]|日报/

/** 表1 主要指标完成情况, 主要产品产量: one of the tables of the text it stands in; a table by itself names its time or place. */
const isLabelled = ({ text }: Unit) => /^(?:附?表|单位)[\d::]|^附/.test(text) || !OF_ITS_OWN.test(text)
const OF_ITS_OWN = /\d|季度|半年|全年|本[月周]|[市旗县盟区]/

/** The parts of a round-up, each a report from a place of its own: 达拉特旗:…, 突泉县:…. */
const OF_A_PLACE = /^\p{Script=Han}{2,12}[旗县区市盟]:/u

/** News in brief, which stands in no other report: 旗县短波, 盟市连线, 一句话新闻. */
const ROUND_UP = new Ending(
  /^\p{Script=Han}{0,4}(?:快讯|简讯|短讯|短波|速览|速递|连线|集锦|集萃|播报|短新闻|简明新闻|一句话新闻)$/u,
)

/** Small notices of every newspaper, which stand in no report: 拍卖公告, 招聘启事, 遗失声明, 天气预报, 温馨提示. */
const NOTICE = new Ending(
  /^\p{Script=Han}{0,14}(?:公告|启事|声明|讣告|通告|天气预报|今日天气|天气|(?:温馨|游客|安全|警方|友情|出行)提示|更正|招聘)$/u,
)

/** Index of the first unit behind a headline that is none; past the end where all are. */
function nextBody(units: readonly Unit[], at: number): number {
  let i = at + 1
  while (i < units.length && (units[i]!.kind === 'title' || units[i]!.kind === 'heading')) i++
  return i
}

/** ■上接第1版 in the running text, or a picture's text. */
const opensBody = (units: readonly Unit[], at: number) =>
  /^[(■□]上接/.test(units[at]!.text) || isCaption(units[at]!, units[at + 1])

function bodyFrom(units: readonly Unit[], at: number): Unit[] {
  const parts: Unit[] = []
  for (let i = at + 1; i < units.length && parts.length < 4; i++) {
    const unit = units[i]!
    if (unit.kind === 'body') parts.push(unit)
    else if (parts.length > 0) break
  }
  return parts
}

/** How much larger the share of a line's pairs is that the text below repeats than that of the text above. */
function repeatedBelow(
  likeness: Likeness,
  unit: Unit,
  above: readonly Unit[],
  below: readonly Unit[],
): number {
  const own = likeness.distinct([unit])
  likeness.compareWith(below)
  const after = likeness.share(own)
  likeness.compareWith(above)
  return after - likeness.share(own)
}
