import type { OrganisationMention, ProjectMention } from '../contracts'
import { NOT_WORKS } from '../lexicon/not-works'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { nameStart } from './name-start'
import { LANDMARK, type Surroundings, within } from './project-parts'
import { endsWithWorks } from './works-end'

/** What an undertaking's short name in a list ends in where 项目 is left out. */
export const TAIL =
  /(?:扩建|扩能|扩产|技改|改造|治理|加固|迁建|搬迁|修复|绿化|[一二三四五六]期|加工|制造|生产|屠宰|养殖|种植|繁育|育种|制氢|制造|储能|光热|光伏|风电|火电|煤电|热电|热电联产|一体化|产业链|综合利用|甲醇|绿氨|绿氢|合成氨|烯烃|焦化|炼化|硅铁|铝材|碳纤维|材料|包装|物流|仓储|冷链|院区|校区|小区|装置|片区|街区|路网|[至到][\u4e00-\u9fff]{2,8}段|线|路|站|厂|场|园|矿|馆|院|库|桥|港|城|镇|基地|中心|化学|化工|制药|糖业|乳业|牧业|航煤)$/
const SIZED = /\d(?:万|亿)?(?:吨|千瓦|兆瓦|MW|GW|吉瓦|立方米|台|套|只|头|平方米|亩|公里|千伏)/i
/** 区、旗、公司 and products of a list that only names where or what: no undertakings. */
export const NO_WORK =
  /(?:企业|公司|集团|产业|领域|行业|政策|措施|工作|服务|机制|体系|能力|水平|资源|资金|市场|干部|群众|单位|部门|苏木|嘎查|街道|社区|产品|设备|政协|人大|中央|政府|一行|委员会|院士|专家|土建|桩基|吊装|车间|厂房|办公楼|宿舍楼|固定资产|援建|引进|承建|经理|总监|指挥|董事长|主任|局长|书记|[市旗县区盟]长|工程师|境内|路面|路基)$/

/** Cuts what opens an item; null where another than the first holds a verb. */
export function itemAt(text: string, span: Span, first: boolean): Span | null {
  const start = nameStart(text, span.end, span.start)
  if (!first && start > span.start + 2) return null
  return span.end - start >= 3 ? { start, end: span.end } : null
}

export function itemMention(
  text: string,
  item: Span,
  around: Surroundings,
  proven: boolean,
): ProjectMention | null {
  const name = text.slice(item.start, item.end)
  // what closes with 项目 was looked at by itself
  if (endsWithWorks(name) || NO_WORK.test(name) || NOT_WORKS.test(name) || isGeneric(name)) return null
  const organisation: OrganisationMention | undefined = around.organisations.find(
    (mention) =>
      mention.start >= item.start - 1 && mention.end < item.end - 1 && mention.start <= item.start + 2,
  )
  const place = within(around.places, item.start, item.end)
  const opens =
    place &&
    place.start <= item.start + 1 &&
    item.end - place.end >= 3 &&
    !LANDMARK.test(text.slice(place.end, place.end + 4))
  if (place && place.end >= item.end) return null
  if (/\d[\d.]*(?:多|余)?(?:个|所|座|处|条|家|栋|套|项|万?平方米)$/.test(name)) return null
  if (/\d[\d.]*万?(?:平方公里|公里|平方米|亩|公顷|米|%)$/.test(name)) return null
  if (
    /^(?:占地|长|全长|宽|高|面积|用地|总?装机(?:容量|规模)?\d|总?库容\d|总?投资\d|\d[\d.]*(?:公里|万?平方米|亩|米|层|栋|套|间))/.test(
      name,
    )
  )
    return null
  const sized = SIZED.test(name)
  const road = ROAD.test(name)
  const named = road || (sized && !/^(?:年[产加处])?\d/.test(name))
  // a facility in a list with an undertaking shares what is said of it
  const headed = bareHead.test(name) && name.length >= 7
  if (!proven && !named && !headed && !organisation && !(opens && TAIL.test(name))) return null
  if (proven && !named && !organisation && !opens && !TAIL.test(name) && name.length < 4) return null
  const from = organisation ? organisation.end : opens ? place.end : item.start
  const rest = text.slice(from, item.end).replace(/^的/, '')
  const bare = rest.length >= 4 || organisation ? rest : name
  if (bare.length < 2 || isGeneric(bare)) return null
  const closed =
    road ||
    /(?:项目|工程|园|基地|中心|厂|矿|线|路|站|场|库|院|馆|镇|桥|[至到][\u4e00-\u9fff]{2,8}段)$/.test(bare)
  return {
    kind: 'project',
    name: closed ? bare : `${bare}项目`,
    company: organisation?.name ?? null,
    start: item.start,
    end: item.end,
  }
}

/** S22白永段, G18线东山高速. */
const ROAD = /^[GS]\d{1,4}线?[\u4e00-\u9fff]{2,8}(?:段|高速|公路)$/
const bareHead =
  /(?:产业园|物流园|基地|生产线|电站|风电场|变电站|枢纽|专用线|铁路|公路|机场|水库|水厂|污水处理厂|煤矿|露天矿|医院)$/

/** Parts of a list: A、B和C; 和 parts the last two, and others only behind the noun that closes a name: A机场和B、C、D4个机场. */
export function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  let depth = 0
  for (let at = span.start; at < span.end; at++) {
    const character = text[at]!
    if ('“(《'.includes(character)) depth++
    else if ('”)》'.includes(character)) depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (character === '、' ||
        ('和及与'.includes(character) &&
          text.indexOf('、', at) < span.end &&
          text.indexOf('、', at) > at &&
          CLOSED.test(text.slice(start, at))))
    ) {
      parts.push({ start, end: at })
      start = at + 1
    }
  }
  parts.push({ start, end: span.end })
  const last = parts[parts.length - 1]!
  const joint = /(?:以及|[和及与])(?!林|谐|美)/.exec(text.slice(last.start + 3, last.end - 2))
  if (joint && !isGeneric(text.slice(last.start, last.start + 3 + joint.index))) {
    const at = last.start + 3 + joint.index
    parts[parts.length - 1] = { start: last.start, end: at }
    parts.push({ start: at + joint[0].length, end: last.end })
  }
  return parts
}

/** What closes the name before 和. */
const CLOSED =
  /[\u4e00-\u9fff“”\d]{2}(?:项目|工程|产业园|基地|机场|铁路|高铁|公路|高速|电站|电厂|水库|水厂|煤矿|专用线|枢纽|大桥|风电场|变电站|生产线)$/

/** Where a list ends and what is said of its items begins. */
export const SAID =
  /[,;]|等(?!级)|(?:已|将|正[^极负]|上月|本月|上周|本周|昨日|均|都(?!市)|也|还|今年|去年|明年|计划|预计|力争|陆续|相继|先后|全部|加快|抓紧|有序|顺利|正式|开工|复工|投产|投运|并网|竣工|完工|封顶|签约|落地|通车|建成|两个|三个|四个|五个|\d+个|\d+月|在列|在其列|列其中|列其间|榜上有名|包括在内|列入|纳入|在名单|分别|总投资|的)/
