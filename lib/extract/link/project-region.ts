import { isWithin, regionByCode } from '@/lib/regions'
import type { PlaceMention, ProjectMention } from '../contracts'
import { commonRegion } from '../recognise/place'
import type { Span } from '../types'
import { bareName } from './registry'
import type { Scope } from './scope'

/** Where a project lies: a place in its name, the nearest place of its sentence, or the region carried here. */
export function regionOfProject(
  text: string,
  mention: ProjectMention,
  sentence: Span,
  places: readonly PlaceMention[],
  scope: Scope,
): { code: string; stated: boolean; park: string | null } {
  const own = places.filter((place) => place.start >= mention.start && place.end <= mention.end)
  const beforeAll = places.filter((place) => place.end <= mention.start)
  const near = own.length ? own : joinedBefore(text, beforeAll)
  const after = places.find(
    (place) =>
      place.start >= mention.end &&
      /(?:在|落户|位于|落地|入驻|落户于)$/.test(
        text.slice(Math.max(sentence.start, place.start - 4), place.start),
      ),
  )
  let candidates = near
  const line = lineRegion(text, mention, own, beforeAll, scope)
  if (own.length === 0 && after && (near.length === 0 || isWithin(after.code, near[0]!.code)))
    candidates = [after]
  let code = scope.region
  let stated = false
  for (const place of candidates)
    if (!isWithin(code, place.code) || place.code === code) {
      code = place.code
      stated = true
    }
  const zone = [...beforeAll, ...own, ...(after ? [after] : [])]
    .reverse()
    .find((place) => place.by === 'zone' && !/口岸$/.test(place.park ?? ''))
  if (line) {
    code = line.code
    stated = line.stated
  }
  if (!stated && regionByCode(code)?.level !== 'county' && scope.park && isWithin(scope.park.code, code))
    code = scope.park.code
  const park =
    zone?.park ??
    (scope.park &&
    (scope.park.code === code ||
      isWithin(scope.park.code, code) ||
      (!stated && isWithin(code, scope.park.code)))
      ? scope.park.name
      : null)
  const inside = parkIn(mention.name)
  // a park that is the undertaking itself is not where it lies
  const itself = park !== null && (park.endsWith(mention.name) || bareName(mention.name).endsWith(park))
  return { code, stated, park: inside ?? (itself ? null : park) }
}

/** 长兴皮毛产业园污水处理厂: a park whose works the undertaking is; null where the park itself is built or its name is no name. */
const parkIn = (name: string): string | null =>
  /^([\u4e00-\u9fff]{2,12}(?:产业园区?|工业园区?|开发区|化工园区|物流园区))(?:[\u4e00-\u9fff]{0,6}(?:处理厂|水厂|中水|供水|变电站|热源厂|铁路专用线|专用线|消防站|管网)|\d)/.exec(
    name,
  )?.[1] ?? null

/**
 * Where a line lies that its ends name (A至B铁路, A—B—C输变电工程): in the unit that is named before it, else in the smallest
 * one that holds the ends, as far as the article's region does; null where the mention is no line.
 */
function lineRegion(
  text: string,
  mention: Span,
  own: readonly PlaceMention[],
  before: readonly PlaceMention[],
  scope: Scope,
): { code: string; stated: boolean } | null {
  const name = text.slice(mention.start, mention.end)
  if (!/[至到—].*(?:铁路|高铁|公路|高速|段|专用线|输变电|输电|管道|管线|线路|客专|工程|项目)/.test(name))
    return null
  const [first, second] = own
  if (!first) return null
  // 乌拉特后旗东升庙至巴拉贡: the first place holds the line
  const held = /^[\u4e00-\u9fff]{2,8}?[至到—]/.test(text.slice(first.end, first.end + 10))
  if (first.by === 'name' && first.start <= mention.start + 1 && (held || second?.start === first.end))
    return { code: first.code, stated: true }
  const host = before[before.length - 1]
  if (host && mention.start - host.end <= 2) return { code: host.code, stated: true }
  const common = commonRegion(own.map((place) => place.code))
  if (own.length > 1 && common && common !== scope.region && isWithin(common, scope.region))
    return { code: common, stated: true }
  return { code: scope.region, stated: false }
}

/** The last place before, as the common unit of the list it stands in (在A县和B旗). */
function joinedBefore(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const last = places[places.length - 1]
  const previous = places[places.length - 2]
  if (!last) return []
  if (!previous || !/^(?:、|和|与|及)$/.test(text.slice(previous.end, last.start))) return [last]
  return [{ ...last, code: commonRegion([previous.code, last.code]) ?? last.code }]
}
