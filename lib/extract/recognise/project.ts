import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { FACILITIES, GENERIC } from '../lexicon/heads'
import { NOT_WORKS, OTHER_WORD } from '../lexicon/not-works'
import { everyMatch } from '../text/every-match'
import type { Span } from '../types'
import { listItems } from './list'
import { nameStart, stripLeading } from './name-start'

/** What the project recogniser reads besides the text. */
export interface Surroundings {
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
}

const facilities = [...new Set(FACILITIES)].sort((a, b) => b.length - a.length).join('|')
const HEAD = new RegExp(
  `项目|工程|${facilities}|产业化(?=和|及|、)|(?<=等(?:\\d+|[一二两三四五六七八九十]+))个(?=已|也|将|正|陆续|全部|开工|复工)`,
  'g',
)
/** 铁路专用线, 煤矿铁路: the longer name will be found at its own head. */
const FOLLOWS = new RegExp(`^(?:${facilities})(?!建设者)`)
const PHASE = /([一二三四五六])期(?:工程|项目)?/
const COUNT_BEFORE =
  /(?:\d[\d.,]*|[一二两三四五六七八九十百千万几数]+)(?:余|多)?(?:个|项|座|处|条|家|类|大|批|种)(?:以上)?(?:的)?(?:重点|重大|新建|续建|产业|主要|在建|新的?|大型|优质|标志性)*$/
const BUILT_BEFORE =
  /(?:投资建设|开工建设|规划建设|启动建设|加快建设|推进建设|新建|建设|建成|改扩建|扩建|在建|拟建|续建|筹建|开工|建|投产|建成投用|完成|启用|实施|改造)(?:了|的|一座|一条|一个|首个|首座|全国首个|全区首个)?$/
const BUILT_AFTER =
  /^(?:\([^)]*\)|（[^）]*）)?(?:的)?(?:(?:一|二|三)期)?(?:\d{1,2}月(?:\d{1,2}日|底|初|份)?|正式|全面|顺利|成功|即将|目前|全线|主体|预计|已经|已|也|将|正在|正|同时|于[^,。;]{0,12}|今年|年内|实现|如期|按期)*(?:建设|开工|投产|投运|建成|竣工|通车|通航|并网|投用|启用|封顶|施工|扩建|改扩建|改造|开建|落成|完工|投入(?:使用|运营|运行|生产)|总投资|占地|总装机|装机|年产|设计|获批|全长|动工|动了工|奠基|开园|运营)/
const OWN_FIGURE =
  /(?:累计投资|计划投资|年加工|年处理|年屠宰|总投资|装机|年产|产能|占地|库容|全长|设计|探明|储量|总建筑面积)/
/** Heads that are works of energy, industry, water or transport. */
const HEAVY =
  /(?:热电厂|发电厂|电厂|电站|风电场|光伏基地|变电站|换流站|输变电|生产线|煤矿|露天矿|矿井|[铁金铜锌锗锂石]矿|水库|水利枢纽|铁路|高铁|专用线|公路|高速|机场|大桥|隧道|物流枢纽|数据中心|算力中心|智算中心|热源厂|管线|管道|加工厂|屠宰场|产业园|物流园|物流园区|综合体)$/
const SITE =
  /^(?:[(][^)]*[)])?(?:的)?(?:建设|施工)?(?:工地|现场|建设者|施工现场|掌子面|车间|机组|\d+号|一号|地下厂房|主体|项目部|也?(?:动了工|开了工|通了车)|正在(?:建设|施工)|分[^,。;]{2,16}片区)/
const SITE_WORK =
  /建设|施工|开工|投产|投运|机组|在建|浇筑|安装|竣工|动工|核准|总投资|并网|通车|掘进|封顶|承建|热滑|铺轨|架梁|接触网/
/** 项目 alone speaks of the last one at a clause's start or behind 该, 这个; 新项目, 招商项目 do not. */
const LEADS_BACK =
  /(?:该|此|本|这个|这一|整个|上述|[,:;。“]|目前|据了解|据悉|公司|企业|\d个|[两三]个|的)(?:重点|示范|重大|建设|总|改造)?$/
const ANAPHOR = /(?:该|此|本|这个|这一|上述|整个|两个)(?:示范|重点|重大|改造|建设|扩建|产业|新建|合作)*$/

/** Offset of the last comma, semicolon or colon before `at`, -1 if none. */
const lastPause = (text: string, at: number) =>
  Math.max(
    text.lastIndexOf(',', at - 1),
    text.lastIndexOf(';', at - 1),
    text.lastIndexOf(':', at - 1),
    text.lastIndexOf('。', at - 1),
  )

/** Predicates that speak of a project named before: 该项目是…, 这是…, 列为…; 第一个是… names a new one. */
const APPOSITION =
  /(?:作为|属于|列为|列入|被列为|成为|入选|纳入|获评|确定为|认定为|(?:(?:该|此|本|这个)(?:项目|工程)|^|[,。;“]|这|它|也|(?<!的)(?:项目|工程))(?:也|更|还|正)?是)(?:[^,。;、]{0,4})$/

const generic = new RegExp(
  `^(?:${[...new Set(GENERIC)].sort((a, b) => b.length - a.length).join('|')}|[\\d.,、“”\\s]|亿|千万|万元)+$`,
)

/** What follows a facility's noun where the word is another: 公路局, 医院院长, 机场路. */
const LONGER_WORD =
  /^(?:局|段|院长|校长|化(?!工)|公司|移民|村|镇|街|社区|小学|中学|两侧|沿线|边|旁|办|管委会|管理局|管理|警|派出所|党|支部|路|型|式|级|服务|特产|用地|周边|附近)/

/** A branch alone names no undertaking: 算力项目, 涉旅项目, 光伏工程. */
const SECTOR =
  /^(?:涉旅|涉农|算力|文旅|旅游|稀土|水源|光伏|风电|风光|新能源|储能|化工|煤化工|交通|水利|农牧业|乡村振兴|扶贫|种植|养殖|物流|数字经济|冰雪|低空|生态|环保|教育|医疗|科技|制造业?|装备制造|新材料|清洁能源|电力|园区|能源|矿山|煤炭|创新联合体|供热|供水|供电|道路|绿化|治沙|造林|节水|水库|铁路|公路|机场|电网|产业链|建筑|房地产|市政|管网|消防|信息|通信|治理|修复|改造|民宿|康养|养老|教育|学校|医院)+(?:类|领域|产业|建设|发展)*$/

/** A种植、B养殖、C养殖项目 is one project under several headings: where its list begins, else `from`. */
function gerundList(text: string, from: number, headStart: number, sentence: Span): number {
  const start = nameStart(text, headStart, sentence.start, true)
  const parts = text.slice(start, headStart).split('、')
  const gerund =
    /^[\u4e00-\u9fff]{1,10}(?:种植|养殖|加工|改造|治理|修复|生产|开发|制造|利用|供应|建设|整治|提升)$/
  return parts.length > 1 && parts.every((part) => gerund.test(part)) ? start : from
}

/** Whether a name says nothing that tells one undertaking from another (重点项目, 新建产业项目). */
export function isGeneric(name: string, sectors = true): boolean {
  const rest = name.replace(/(?:项目|工程)$/, '')
  return rest.length < 2 || generic.test(rest) || (sectors && SECTOR.test(rest))
}

function within<M extends Span>(mentions: readonly M[], start: number, end: number): M | undefined {
  let best: M | undefined
  for (const mention of mentions) {
    if (mention.start >= end) break
    if (mention.start >= start - 1 && mention.end <= end && mention.end > start) best = mention
  }
  return best
}

/**
 * Undertakings named in one sentence of `text`, and the words that point back to one (该项目).
 * `company` is set where the name begins with a company's; the span covers company and name.
 */
export function findProjects(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  const body = text.slice(sentence.start, sentence.end)
  let floor = sentence.start
  for (const match of everyMatch(body, HEAD)) {
    const headStart = sentence.start + match.index
    const head = match[0]
    const end = headStart + head.length
    if (headStart < floor) continue
    const after = text.slice(end, Math.min(sentence.end, end + 24))
    if (head === '个') {
      for (const item of listItems(text, headStart, sentence, around))
        if (!found.some((other) => item.start < other.end && item.end > other.start)) found.push(item)
      continue
    }
    const works = head === '项目' || head === '工程' || head === '产业化'
    if (works && OTHER_WORD.test(after) && !/^(?:负责人|部经理)/.test(after)) continue
    // X产业园项目, X基地工程: the longer name will be found at its own head
    if (
      !works &&
      /^(?:建设|改造|扩建|改扩建|建设配套|及配套|提升|改造提升|一期|二期|三期)*(?:项目|工程)/.test(after)
    )
      continue
    if (!works && FOLLOWS.test(after)) continue
    // 火山公园生态保护项目: the facility is part of a longer name
    if (!works) {
      const longer = /^[\u4e00-\u9fff“”()]{1,16}?(?=项目|工程)/.exec(after)
      if (longer && nameStart(text, end + longer[0].length, floor) <= headStart) continue
    }
    if (head === '工程' && /^(?:项目|建设项目)/.test(after)) continue
    // “三北”工程六期第一批重点项目: the programme's name goes on
    if (head === '工程' && /^[一二三四五六七八九十]期[^,。;、]{0,12}?项目/.test(after)) continue
    if (!works && (LONGER_WORD.test(after) || (head.endsWith('矿') && /^[石业产区山粉物泉]/.test(after))))
      continue
    const programme =
      head === '项目'
        ? /[\u4e00-\u9fff“”]{2,10}工程[一二三四五六七八九十]期[^,。;、]{0,10}$/.exec(
            text.slice(floor, headStart),
          )
        : null
    const start = programme
      ? nameStart(text, headStart - programme[0].length + programme[0].indexOf('工程'), floor)
      : nameStart(text, headStart, floor)
    const before = text.slice(Math.max(sentence.start, start - 14), start)
    const mention = works
      ? workMention(text, start, headStart, end, before, around, sentence)
      : facilityMention(text, start, headStart, end, before, after, around, sentence)
    if (!mention) continue
    for (const item of Array.isArray(mention) ? mention : [mention])
      if (!found.some((other) => !other.anaphoric && item.start < other.end && item.end > other.start))
        found.push(item)
    if (!Array.isArray(mention) && !mention.anaphoric) floor = end
  }
  return found.sort((a, b) => a.start - b.start)
}

function workMention(
  text: string,
  from: number,
  headStart: number,
  end: number,
  before: string,
  around: Surroundings,
  sentence: Span,
): ProjectMention | ProjectMention[] | null {
  const start = text[from - 1] === '、' ? gerundList(text, from, headStart, sentence) : from
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  const name = text.slice(nameFrom, end)
  const preceding = text.slice(Math.max(sentence.start, start - 6), start)
  const placed = within(around.places, nameFrom, headStart)
  if (
    isGeneric(name) &&
    !(
      placed &&
      placed.by !== 'zone' &&
      placed.start <= nameFrom + 1 &&
      !isGeneric(text.slice(placed.end, end), false)
    )
  ) {
    if (
      /等(?:一批|多个|一系列|\d+个|[一二两三四五六七八九十]+个|一大批)?[^,。;]{0,26}$/.test(
        text.slice(Math.max(sentence.start, headStart - 36), headStart),
      )
    ) {
      const listed = listItems(text, headStart, sentence, around)
      if (listed.length) return listed
    }
    if (organisation && !/[、和与]/.test(text[organisation.end] ?? '') && organisation.end >= headStart - 6)
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
      ? { kind: 'project', name, company: null, anaphoric: true, start: headStart, end }
      : null
  }
  if (NOT_WORKS.test(name) || /^(?:可以满足)?“?三北”?工程$/.test(name)) return null
  // 一期100万千瓦风电项目 is a phase of the project spoken of
  if (
    /[一二三四五六]期$/.test(preceding) &&
    /^\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|吨)?(?:风电|光伏|新能源|风光|储能|风储|光储)+项目$/i.test(name)
  )
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  // 有100万千瓦新能源项目并网: an amount of the place
  if (
    /^\d[\d.]*(?:万)?(?:千瓦|兆瓦|吉瓦)/i.test(name) &&
    /(?:有|新增|累计|共|合计)$/.test(
      text.slice(Math.max(sentence.start, start - 6), start + 1).replace(/\d$/, ''),
    )
  )
    return null
  // 作为首个X项目, …; 是重点X项目: said of a project, not a new one
  const clauseFrom = Math.max(sentence.start, lastPause(text, start) + 1)
  if (
    APPOSITION.test(preceding) ||
    (/^(?:“)?作为/.test(text.slice(clauseFrom, clauseFrom + 3)) && /^[,;]/.test(text.slice(end, end + 1)))
  )
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  if (within(around.places, nameFrom, headStart)) {
    const place = around.places.find(
      (mention) => mention.start <= nameFrom + 1 && mention.end > nameFrom && mention.end <= headStart,
    )
    if (place && isGeneric(text.slice(place.end, end), place.by === 'zone'))
      return { kind: 'project', name, company: null, anaphoric: true, start, end }
  }
  if (ANAPHOR.test(preceding) && name.length <= 8)
    return { kind: 'project', name, company: null, anaphoric: true, start, end }
  if (COUNT_BEFORE.test(before) && !/(?:[^\d]|^)(?:一|首)(?:个|项|座|处|条)(?:的)?$/.test(before)) return null
  return finish(text, { start, end }, nameFrom, name, organisation, around)
}

function facilityMention(
  text: string,
  start: number,
  headStart: number,
  end: number,
  before: string,
  after: string,
  around: Surroundings,
  sentence: Span,
): ProjectMention | null {
  const organisation = organisationBefore(text, around, start, headStart)
  const nameFrom = organisation ? skipJoint(text, organisation.end, headStart) : start
  const name = text.slice(nameFrom, end)
  const place = within(around.places, nameFrom, end)
  const specific =
    name.length - (end - headStart) - (place && place.end <= headStart ? place.end - place.start : 0)
  if (
    specific < 2 &&
    !(organisation && name.length >= 2) &&
    !(place && specific >= 0 && end - headStart >= 2 && place.start === nameFrom)
  )
    return null
  if (NOT_WORKS.test(name) || GENERIC_FACILITY.test(name)) return null
  if (
    /^(?:\d|[一二两三四五六七八九十百]+[个处座条家]|等地|等|、[^,。;]{2,12}等地|区|内(?!蒙)|里|附近|主任|工作人员|负责人|的?建设者)/.test(
      after,
    ) &&
    !/^(?:等(?:项目|一批|重点|工程))/.test(after)
  )
    return null
  if (COUNT_BEFORE.test(before)) return null
  const built =
    BUILT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
    /(?:^|[^改])(?:新建|建设|扩建)/.test(text.slice(Math.max(0, nameFrom - 4), nameFrom))
  const own =
    BUILT_AFTER.test(after) ||
    (OWN_FIGURE.test(after) && /^[,]/.test(after)) ||
    (/矿$/.test(name) && OWN_FIGURE.test(text.slice(end, end + 40)))
  const clauseFrom = lastPause(text, start) + 1
  const lengthy = /(?:建设|新建|建成|扩建|实施)[^,。;]{2,40}的$/.test(text.slice(clauseFrom, start))
  // works of energy, industry and transport are undertakings as soon as their sentence speaks of building or running them
  const heavy =
    HEAVY.test(name) &&
    (SITE.test(after) ||
      SITE_WORK.test(after) ||
      (SITE_WORK.test(text.slice(sentence.start, sentence.end)) &&
        OWN_FIGURE.test(text.slice(end, sentence.end))))
  if (!built && !own && !lengthy && !heavy) return null
  // 该项目要建X生产线: a part of the project spoken of
  if (/(?:该|此|本|这个)(?:项目|工程|基地)[^,。;]{0,8}建/.test(text.slice(clauseFrom, start))) return null
  const park = /(?:园|园区|开发区)$/.test(name)
  if (/(?:位于|坐落于|坐落在|落户|落户于|入驻|走进|来到|在)$/.test(before) && (park || !built)) return null
  if (
    park &&
    within(around.places, nameFrom, end)?.by === 'zone' &&
    !/(?:新建|开工建设|规划建设)$/.test(before)
  )
    return null
  return finish(text, { start, end }, nameFrom, name, organisation, around)
}

const GENERIC_FACILITY =
  /^(?:国家|全国|自治区|区域|重要|现代|能源|战略|资源|农畜产品|绿色|优质|安全|北方|我国|新型|特色|产业|高端|生态|综合|乡村|示范|先行|创新|一流|世界|国际|中国|最大的?|和|、|的|级|性|大型|标准化|规模化|智能|数字|新能源|清洁|煤炭|稀土|新材料|基地|生产|加工|输出|养殖|种植|实践|教育|培训|实训|党群|便民|融媒体?|新时代文明|社区|政务|卫生|指挥|调度|研究|技术|研发|服务|文化|活动|展示|体验|志愿|交流|媒体|融合)+(?:基地|中心|示范区|平台|园区|工厂|牧场|区)$/

function organisationBefore(
  text: string,
  around: Surroundings,
  start: number,
  headStart: number,
): OrganisationMention | undefined {
  for (const mention of around.organisations)
    if (mention.end <= headStart && mention.start >= start - 44 && headStart - mention.end <= 44) {
      if (mention.end > start - 1) return mention
      // X公司的三期Y项目: a phase or 的 stands between
      if (/^(?:的|[一二三四五六]期)+$/.test(text.slice(mention.end, start))) return mention
    }
  return undefined
}

const skipJoint = (text: string, at: number, limit: number) => {
  let from = at + (/^(?:的|[一二三四五六]期)+/.exec(text.slice(at, limit))?.[0].length ?? 0)
  while (from < limit && /[的—·\-\s(（]/.test(text[from]!)) {
    if (text[from] === '(' || text[from] === '（') {
      const close = text.slice(from, limit).search(/[)）]/)
      if (close < 0) break
      from += close + 1
    } else from++
  }
  return from
}

function finish(
  text: string,
  span: Span,
  nameFrom: number,
  name: string,
  organisation: OrganisationMention | undefined,
  around: Surroundings,
): ProjectMention | null {
  let from = nameFrom
  const phaseBefore = /([一二三四五六])期$/.exec(text.slice(Math.max(0, from - 2), from))
  const opening = /^([一二三四五六])期(?:的)?/.exec(name)
  if (opening) from += opening[0].length
  const place = within(around.places, from, span.end)
  if (place && place.start - from <= 1 && span.end - place.end >= 5) {
    const rest = stripLeading(text, { start: place.end, end: span.end })
    if (span.end - rest >= 5 && !isGeneric(text.slice(rest, span.end))) from = rest
  }
  let bare = text.slice(from, span.end).replace(/^[的、和与及]+/, '')
  if (isGeneric(bare)) bare = name
  if (bare.length < 3) return null
  const phase = phaseBefore?.[1] ?? opening?.[1] ?? PHASE.exec(bare)?.[1]
  return {
    kind: 'project',
    name: bare,
    company: organisation?.name ?? null,
    ...(phase ? { phase: `${phase}期` } : {}),
    start: organisation && organisation.start < span.start ? organisation.start : Math.min(span.start, from),
    end: span.end,
  }
}
