import { isWithin, regionByCode } from '@/lib/regions'
import type { PlaceMention, ProjectMention } from '../contracts'
import { commonRegion } from '../recognise/common-region'
import { charset, hasAny } from '../text/charset'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isVenue } from './other-place'
import { parkBeside, parkInName } from './park-named'
import { bareName } from './registry'
import type { Scope } from './scope'

/** Works that stand in a park only where it is said of them: roads, homes, schools, pastures, mines, sights, wind and sun. */
const OUTSIDE = new Scan(
  /景区|公路|高速|国道|省道|高铁|铁路(?!专用线)|老旧小区|小区|棚户|安置|医院|学校|中学|小学|幼儿园|牧场|奶牛|养殖|育肥|肉牛|煤矿|铅锌矿|金矿|铁矿|露天矿|水库|灌区|灌溉|治沙|治理|湿地|造林|草原|农田|万亩|抽水蓄能|风电(?!塔筒|装备|叶片|设备|制造|法兰|轴承|基地)|光伏(?!玻璃|组件|产业|材料|电池|制造|支架|背板|胶膜|硅)|旅游|文旅|小镇|古城|街区|供热|供水|老旧管网|雨污|机场|口岸|新村|集中居住|乡村/,
)

/** Where a project lies: a place in its name, the nearest place of its sentence, or the region carried here. */
export function regionOfProject(
  text: string,
  mention: ProjectMention,
  sentence: Span,
  places: readonly PlaceMention[],
  scope: Scope,
): { code: string; stated: boolean; park: string | null } {
  const inside = places.filter((place) => place.start >= mention.start && place.end <= mention.end)
  // 达茂旗乌兰陶勒盖铜镍矿: behind its banner a town's name is none of another banner's
  const own = inside.filter(
    (place, i) =>
      !(
        place.by === 'town' &&
        i > 0 &&
        inside[i - 1]!.end === place.start &&
        inside[i - 1]!.code !== place.code
      ),
  )
  const beforeAll = places.filter((place) => place.end <= mention.start && !isVenue(text, place, places))
  const near = own.length ? own : joinedBefore(text, beforeAll)
  const after = places.find(
    (place) =>
      place.start >= mention.end &&
      !text.slice(mention.end, place.start).includes(';') &&
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
  const within = parkInName(mention.name) ?? parkBeside(text, mention, sentence)
  // a park that is the undertaking itself is not where it lies
  const itself = park !== null && (park.endsWith(mention.name) || bareName(mention.name).endsWith(park))
  const beside = within && bareName(mention.name).endsWith(within) ? null : within
  const inZone = zone !== undefined && !text.slice(zone.start, mention.start + 1).includes(';')
  return {
    code,
    stated,
    park: beside ?? (itself || (!inZone && OUTSIDE.test(mention.name)) ? null : park),
  }
}

const JOINS_ENDS = charset('至到—')
const LINE = /[至到—].*(?:铁路|高铁|公路|高速|段|专用线|输变电|输电|管道|管线|线路|客专|工程|项目)/

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
  if (!hasAny(name, JOINS_ENDS) || !LINE.test(name)) return null
  const [first, second] = own
  if (!first) return null
  // 乌拉特后旗东升庙至巴拉贡: the first place holds the line
  const held = /^[\u4e00-\u9fff]{2,8}?[至到—]/.test(text.slice(first.end, first.end + 10))
  if (first.by === 'name' && first.start <= mention.start + 1 && (held || second?.start === first.end))
    return { code: first.code, stated: true }
  const host = before.at(-1)
  if (host && mention.start - host.end <= 2) return { code: host.code, stated: true }
  const common = commonRegion(own.map((place) => place.code))
  if (own.length > 1 && common && common !== scope.region && isWithin(common, scope.region))
    return { code: common, stated: true }
  return { code: scope.region, stated: false }
}

/** The last place before, as the common unit of the list it stands in (在A县和B旗). */
function joinedBefore(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const last = places.at(-1)
  const previous = places.at(-2)
  if (!last) return []
  if (!previous || !/^(?:、|和|与|及)$/.test(text.slice(previous.end, last.start))) return [last]
  return [{ ...last, code: commonRegion([previous.code, last.code]) ?? last.code }]
}
