import type { ProjectMention } from '../contracts'
import { everyMatch } from '../text/every-match'
import { JOINS_ITEMS } from '../text/list-joint'
import { overlaps } from '../text/overlaps'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { CONNECTS } from './facility-context'
import { nameStart } from './name-start'
import { finish, type Surroundings } from './project-parts'
import { routeStart } from './route'

const ROAD =
  '(?:高速公路|[一二三四]级公路|公路|[一二三四]级路|快速路|快速通道|旅游路|产业路|道路|高速铁路|铁路|高铁|高速|连接线|联络线|支线|段)'
const DONE = '(?:改扩建|升级改造|提标改造|路面改造|改建|改造|扩建|大修)?'
const AT = '(?:\\([\\u4e00-\\u9fff—至-]{2,12}\\))?'
/** 甲至乙段, 甲(两省界)至乙公路, 甲-乙旗段(丙-丁); 省道340线甲段. */
const ROUTE = new RegExp(
  `(?:[\\u4e00-\\u9fff\\d)](?:至|到|—|－|-)[\\u4e00-\\u9fff]{2,12}?${AT}|(?:[GSXY]|[国省县乡]道)\\d{1,4}线?[\\u4e00-\\u9fff]{2,16}?)${ROAD}${AT}${DONE}${AT}(?=(?!的)(?:建设)?(?:项目|工程)?((?:,?[^,。;:\\d]{0,12}){1,2}?)\\d[\\d.]*(?:公里|千米))`,
  'g',
)
/** 甲至乙高铁, 甲至乙一级公路另一幅: a route in a list. */
const LISTED = new RegExp(
  `[\\u4e00-\\u9fff)](?:至|到|—|－|-)[\\u4e00-\\u9fff]{2,10}?${AT}${ROAD}${DONE}(?:(?:另一|左|右)幅)?`,
  'g',
)
const BUILDS =
  /(?:开工建设|建设|推进|加快|启动|建成|确保|实施|新建|续建|谋划|推动|争取|抓好|完成|开工|包括|开展)(?:了)?$/
const IS_BUILT =
  /^(?:等)?(?:[\u4e00-\u9fff]{0,6}(?:项目|工程))?(?:要|也|均|都|已|正在|将|全部|年内|今年|陆续|相继|加快|抓紧|有序)*(?:建设|开工|复工|动工|竣工|建成|通车|推进|施工|完工|前期|投运|贯通)/

/** What is told of a road that is being built, or has just been. */
const BUILT = new Scan(
  /招标|开工|开建|动工|施工|路基|路面|垫层|水稳|[铺]|通车|建成|完工|完成|主体|桥涵|拆迁|征拆|清表|改扩建|改建|改造|扩建|新建|在建|建设|要修|修的|修建|前期|可研|批复|投资|掘进|架梁|交工|竣工|贯通|复工|隧道/,
)
/** Between the name and its length: the length of something else. */
const ELSE = /[、至到—段]|里程|距离|距|相距|行程|车程|全[市旗县区盟]|养护|其中/
/** Where it comes to or runs beside: no undertaking. */
const NOT_ITS_OWN = /(?:位于|距|沿着|沿|从|由|经|走|穿过|途经|连接|接)$/

/**
 * Roads and railways that are told by the places they join or by their line and section, where their length and what is done there
 * are told: 省道340线甲至乙段,要修二级公路62公里, 丙旗G303—火车站道路7.2公里; and lists of such as
 * are built: 开工建设甲至乙一级公路和丙至丁高速公路.
 */
export function findRoutes(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found = /公里|千米/.test(body) ? measured(text, sentence, around) : []
  if (!/[和与及、]/.test(body)) return found
  const routes = everyMatch(body, LISTED).map((match, i, all) => {
    const end = sentence.start + match.index + match[0].length
    const before = i > 0 ? sentence.start + all[i - 1]!.index + all[i - 1]![0].length : sentence.start
    return { start: routeStart(text, nameStart(text, end, before), '路', before), end }
  })
  for (let first = 0; first < routes.length; ) {
    let last = first
    while (
      last + 1 < routes.length &&
      JOINS_ITEMS.test(text.slice(routes[last]!.end, routes[last + 1]!.start))
    )
      last++
    const list = routes.slice(first, last + 1)
    first = last + 1
    if (
      list.length < 2 ||
      !(
        BUILDS.test(text.slice(Math.max(sentence.start, list[0]!.start - 6), list[0]!.start)) ||
        IS_BUILT.test(text.slice(list.at(-1)!.end, Math.min(sentence.end, list.at(-1)!.end + 24)))
      )
    )
      continue
    for (const span of list) {
      if (found.some((other) => overlaps(other, span))) continue
      const mention = finish(text, span, span.start, text.slice(span.start, span.end), undefined, around)
      if (mention) found.push(mention)
    }
  }
  return found
}

/** Routes that their length follows. */
function measured(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: ProjectMention[] = []
  for (const match of everyMatch(body, ROUTE)) {
    if (ELSE.test(match[1]!)) continue
    const end = sentence.start + match.index + match[0].length
    const lowest = found.at(-1)?.end ?? sentence.start
    const start = routeStart(text, nameStart(text, end, lowest), '路', lowest)
    const span = { start, end }
    const before = text.slice(Math.max(lowest, start - 10), start)
    if (NOT_ITS_OWN.test(before) || CONNECTS.test(before)) continue
    const semicolon = body.indexOf(';', match.index)
    const own = text.slice(start, semicolon < 0 ? sentence.end : sentence.start + semicolon)
    const opening = body.slice(0, Math.max(0, body.indexOf(':')))
    if (!BUILT.test(own) && !BUILT.test(opening)) continue
    if (found.some((other) => overlaps(other, span))) continue
    const mention = finish(text, span, start, text.slice(start, end), undefined, around)
    if (mention) found.push(mention)
  }
  return found
}
