import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'
import { wholeOf } from '../leads-back'
import { regionAt, type Scope } from '../scope'
import { pairedPlace, pairedProject } from '../shared-list'
import { continuityOf } from './continuity'
import { earlierCandidates } from './earlier'
import { namedCandidates } from './named'
import { regionCandidates } from './region'
import { settingOf } from './setting'
import type { Asked, Candidate, Chosen, Named } from './types'
import { SUBJECT_WEIGHTS } from './weights'

/**
 * The project or region that a figure speaks of. Where the grammar leaves no choice it decides; elsewhere every
 * candidate is described by features, and the highest sum of their weights wins, the first of equals.
 */
export function subjectOf(figure: Span, asked: Asked, clause: Span, named: Named, scope: Scope): Chosen {
  // a place inside another project's name is not what later figures are said of, nor is 宁城段 a place
  const places = named.places.filter(
    (place) =>
      named.text[place.end] !== '段' &&
      !named.projects.some(({ mention }) => place.start >= mention.start && place.end <= mention.end) &&
      !scope.mentioned.some(
        ({ project, sentence }) =>
          sentence === scope.sentence && place.start >= project.start && place.end <= project.end,
      ),
  )
  const certain = certainSubject(figure, asked, clause, named, scope, places)
  if (certain) return certain
  const only = onlyPlace(figure, named, scope, places)
  if (only) return only
  const setting = settingOf(figure, asked, clause, named, scope, places)
  const candidates = [
    ...namedCandidates(setting),
    ...earlierCandidates(setting),
    ...regionCandidates(setting),
  ]
  for (const candidate of candidates) candidate.features.push(...continuityOf(setting, candidate.subject))
  let best = candidates[0]!
  let most = weightOf(best)
  for (let i = 1; i < candidates.length; i++) {
    const weight = weightOf(candidates[i]!)
    if (weight <= most) continue
    best = candidates[i]!
    most = weight
  }
  return { subject: best.subject, stated: best.stated, candidates }
}

/** Where neither an undertaking nor another place has been named there is nothing to weigh. */
function onlyPlace(
  figure: Span,
  { text, projects, anaphors }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): Chosen | null {
  if (projects.length + anaphors.length + places.length + scope.mentioned.length > 0) return null
  if (scope.park && scope.park.code !== scope.base) return null
  const { code, stated } = regionAt(text, figure.start, places, scope)
  return code === scope.base ? { subject: code, stated } : null
}

const WEIGHTS = new Map(Object.entries(SUBJECT_WEIGHTS))

function weightOf({ features }: Candidate): number {
  let sum = 0
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0
  return sum
}

/** Between a sum and the project it belongs to: 总投资15亿元的X项目. */
const OF =
  /^(?:人民币|以上|左右|余)*(?:、(?:平均|最大)?(?:宽|高|深)度?[^,。;、的]{1,8})?(?:资金)?(?:投资|开工|规划|联合|共同|合作)?(?:建设|新建|兴建|修建|打造|实施|建成|改建|扩建|改造|建起|投建)?的[^,。;]{0,14}$/

/** The places named before, taken together. */
const SEVERAL =
  /^(?:这|上述|以上)?[两三四五六七八九十]+(?:地|区|旗|县|旗县|旗县区|盟市)(?=[^\u4e00-\u9fff]|占|合计|共|均|都|累计|总)/
/** The whole place as the subject of its clause. */
const ALL_OF =
  /^(?:[,;“]|目前|截至[^,]{2,8}|如今|今年|去年|\d{4}年|上半年|全年|预计|使|到\d{4}年)*,?(?:全|我)[市旗县盟区](?!首|唯一|最|第一|重点|范围|各|境|国|产业|委|人民)/

/** X公司计划投资, 拿出, 斥资; what was 完成投资 or 总投资 of is said otherwise. */
const SPENT = /(?<!完成|总|固定资产)(?:投资|投入|筹资|筹措|拿出|斥资|出资|砸下)(?:资金)?(?:了|约|近|超|达)*$/
const ON =
  /^(?:人民币|以上|左右|余)?,?(?:将|拟|计划|用于|重点|主要|在[^,。;]{2,16})?(?:投资)?(?:建设|新建|兴建|实施|打造|投建|建起|建成|扩建|上马|启动|布局|再上|新上|再建|上(?=一|年|马|了)|建(?=年|一|了)|对|用于|投向)/

/**
 * The subject where there is no choice: the figure stands in a project's name or right before it, 分别 pairs it with
 * an item of a list, it counts what only a park or only a place has, or was said of a batch of projects.
 */
function certainSubject(
  figure: Span,
  asked: Asked,
  clause: Span,
  named: Named,
  scope: Scope,
  places: readonly PlaceMention[],
): Chosen | null {
  const { text, sentence, projects } = named
  const inside = projects.find(({ mention }) => mention.start <= figure.start && mention.end >= figure.end)
  if (inside) return { subject: inside.project, stated: true }
  const paired = pairedProject(text, figure, sentence, projects)
  if (paired) return { subject: paired.project, stated: true }
  const next = projects.find(({ mention }) => mention.start >= figure.end)
  if (next && next.mention.start < clause.end && OF.test(text.slice(figure.end, next.mention.start)))
    return { subject: next.project, stated: true }
  // X公司投资45亿元,建设Y项目: what the sum is spent on
  if (
    next &&
    asked === 'sum' &&
    !projects.some(({ mention }) => mention.end <= figure.start) &&
    SPENT.test(text.slice(Math.max(sentence.start, figure.start - 20), figure.start)) &&
    ON.test(text.slice(figure.end, next.mention.start + 2)) &&
    !/^(?:、|和|及|以及|等)/.test(text.slice(next.mention.end, next.mention.end + 2))
  )
    return { subject: next.project, stated: true }
  // 银行为项目提供了3.5亿元贷款
  if (
    (asked === 'loan' || asked === 'fund') &&
    scope.project &&
    scope.paragraph - scope.projectParagraph <= 1 &&
    !projects.some(({ mention }) => mention.end <= figure.start) &&
    FOR_PROJECT.test(text.slice(clause.start, figure.start))
  )
    return { subject: scope.project, stated: false }
  // 三区占全市的46%, 全旗肉牛存栏…: said of places by a word that names none of the undertakings
  const own = text.slice(clause.start, figure.start)
  if (!projects.some(({ mention }) => mention.start >= clause.start && mention.end <= figure.start)) {
    if (SEVERAL.test(own)) return { subject: scope.base, stated: false }
    if (ALL_OF.test(own)) return regionOf(figure, named, scope, places)
  }
  const counted = pairOf(named, figure)
  if (counted) return { subject: counted, stated: true }
  const whole = wholeOf(text, figure, asked, clause, projects, scope)
  if (whole) return { subject: whole, stated: true }
  const place = pairedPlace(text, figure, sentence, places)
  if (place) return { subject: place, stated: true }
  if (isPlacesWork(figure, clause, named, scope)) return regionOf(figure, named, scope, places)
  const owner = propertyOf(figure, clause, named, places)
  if (owner) return { subject: owner, stated: true }
  const firm = plantOfFirm(figure, named, scope, places)
  if (firm) return { subject: firm, stated: true }
  if (isPlaces(figure, asked, clause, named)) return regionOf(figure, named, scope, places)
  // “目前52台风机…。”X项目负责人说: what is quoted is said of the works that the speaker stands for
  return scope.quoted &&
    figure.start < scope.quoted.until &&
    projects.length === 0 &&
    !places.some(({ start, end, by }) => by !== 'zone' && start >= clause.start && end <= figure.start)
    ? { subject: scope.quoted.project, stated: true }
    : null
}

/** Works of which every place does so much a year: 新改建农村公路842公里, 完成棚户区改造3120套. */
const PLACES_WORK =
  /^[,、]?(?:全年|共|累计|新|今年|去年|已|还|同时|先后|\d{4}年)*(?:新改建|改建|新建|建成|改造|完成|实施|新增|修建|硬化)(?:了|和|改造)?[^,;。、\d]{0,4}(农村(?:牧区)?公路|县乡公路|县乡道路|通村公路|村组道路|国省干线|棚户区|老旧小区|危房|高标准农田|营造林|人工造林|人工种草|种草|飞播造林|中小学|幼儿园|供水管网|供热管网|污水管网|雨污管网|老旧管网|农村电网|农网|口袋公园|停车泊位|停车位|充电桩|5G基站|卫生厕所|安全饮水|保障性住房|农村户厕)/

function isPlacesWork(figure: Span, clause: Span, { text, projects }: Named, scope: Scope): boolean {
  const work = PLACES_WORK.exec(text.slice(clause.start, figure.start))?.[1]
  if (!work || /项目|工程/.test(text.slice(clause.start, figure.start))) return false
  if (projects.some(({ mention }) => mention.start >= clause.start && mention.end <= figure.start))
    return false
  // X生态治理项目完成造林12万亩, Y农田建设项目建成高标准农田3万亩: what the works consist of
  const kind = /林|草$/.test(work) ? /林|草|绿|沙|生态|治理/ : /田$/.test(work) ? /田|灌|水/ : null
  const spoken = [...projects.map(({ project }) => project), ...(scope.project ? [scope.project] : [])]
  return (
    !spoken.some(({ name }) => name.includes(work.slice(-2)) && !/公路$/.test(work)) &&
    !(kind && spoken.some(({ name }) => kind.test(name)))
  )
}

/** Lengths, areas and costs that only works have, between commas right behind their name. */
const PROPERTY =
  /^(?:\([^)]*\))?(?:,[^,;。]{2,26}){0,3},(?:路线|线路|正线|主线|总)?(?:全长|长度|总长|长|(?:匡算|概算|估算|计划|项目)?总?投资|总?概算|占地(?:面积)?|总?建筑面积|总装机(?:容量)?|装机(?:容量|规模)?|总?库容)(?:约|达|为|近|超过?|共)*$/

/** X公路,全长63公里,概算投资3.9亿元: a property of the works named last in the same part of the sentence. */
function propertyOf(figure: Span, clause: Span, { text, projects }: Named, places: readonly PlaceMention[]) {
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  if (!last || last.mention.start >= clause.start || figure.start - last.mention.end > 90) return null
  if (places.some(({ start, end }) => start > last.mention.end && end <= figure.start)) return null
  return PROPERTY.test(text.slice(last.mention.end, figure.start)) ? last.project : null
}

/** Behind a firm: nothing that it does for or with others, no plan. */
const OF_FIRM =
  /^(?!的[^,。;]{0,12}(?:项目|工程))(?:(?!计划|拟|将|准备|打算|合同|签|捐|[与向为给从]|获|贷款|全[市旗县区盟]|我[市旗县盟]|当地|周边|带动)[^。]){0,70}$/

/** X集团产钢318万吨,…: a firm at the head of the sentence whose plant goes by its name. */
function plantOfFirm(
  figure: Span,
  { text, sentence, projects, organisations }: Named,
  scope: Scope,
  places: readonly PlaceMention[],
) {
  if (scope.ofPlace || projects.length > 0) return null
  const firm = organisations.findLast(({ end }) => end <= figure.start)
  if (!firm || firm !== organisations[0] || firm.start - sentence.start > 14) return null
  if (places.some(({ start, by }) => by !== 'zone' && start > firm.end && start < figure.start)) return null
  if (!OF_FIRM.test(text.slice(firm.end, figure.start))) return null
  return (
    scope.mentioned.find(
      ({ project }) => !project.shown && project.company === firm.name && project.name === firm.name,
    )?.project ?? null
  )
}

/** A项目、B项目…,前者投资…;后者…: the first or the second of the two that the sentence names before. */
function pairOf({ text, sentence, projects }: Named, figure: Span) {
  const spoken = text.slice(sentence.start, figure.start)
  const at = Math.max(spoken.lastIndexOf('前者'), spoken.lastIndexOf('后者'))
  if (at < 0) return null
  const before = [
    ...new Set(
      projects.filter(({ mention }) => mention.end <= sentence.start + at).map(({ project }) => project),
    ),
  ]
  if (before.length !== 2) return null
  return before[spoken[at] === '前' ? 0 : 1]!
}

/** The region that a figure speaks of, whatever undertakings its sentence names. */
export function regionOf(
  figure: Span,
  { text, sentence, places: all }: Named,
  scope: Scope,
  places: readonly PlaceMention[] = all,
): Chosen {
  const paired = pairedPlace(text, figure, sentence, places)
  if (paired) return { subject: paired, stated: true }
  const { code, stated } = regionAt(text, figure.start, places, scope)
  return { subject: code, stated }
}

const COUNTED_OF_PLACES = new Set<Asked>(['project_count', 'enterprise_count', 'gdp'])

function isPlaces(figure: Span, asked: Asked, clause: Span, named: Named): boolean {
  const { text, sentence, projects, batches } = named
  if (COUNTED_OF_PLACES.has(asked))
    return !(
      asked === 'enterprise_count' &&
      /为(?:了|全国|周边|当地|区内|园区)?$/.test(text.slice(clause.start, figure.start)) &&
      SERVES.test(text.slice(figure.end, figure.end + 18))
    )
  if (asked === 'share' && RATE_OF_PLACE.test(text.slice(clause.start, figure.end))) return true
  // loans to firms are the place's unless the clause names what is built with them
  if (
    asked === 'loan' &&
    !FOR_PROJECT.test(text.slice(clause.start, figure.start)) &&
    !projects.some(({ mention }) => mention.start >= clause.start && mention.end <= clause.end)
  )
    return true
  // A公路建成通车,新改建农村公路138公里: works that only a place has
  if (asked !== 'sum' && PLACES_WORKS.test(text.slice(clause.start, figure.start))) return true
  // 淘汰落后铁合金产能54万吨, 关闭煤矿8处: what a place does away with
  if (
    (asked === 'capacity' || asked === 'other') &&
    DONE_AWAY.test(text.slice(clause.start, figure.start)) &&
    !named.organisations.some(({ end }) => end <= figure.start)
  )
    return true
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  // savings and gains that a company brings to others are the place's
  if (
    asked === 'other' &&
    !last &&
    GAIN.test(text.slice(Math.max(sentence.start, figure.start - 80), figure.start))
  )
    return true
  // A项目等34个项目,总投资…: said of all of them
  return batches.some((span) => span.end <= figure.start && (!last || span.start > last.mention.end))
}

/** 银行为项目提供了3.5亿元贷款: the one spoken of. */
const FOR_PROJECT = /(?:为|给|向|对)(?:该|这个|此|本)?(?:项目|工程)(?!单位|个)/
/** Rates of a whole place, whatever has been built in it. */
const RATE_OF_PLACE =
  /城镇化率|(?:森林|草原|植被|林草|草群)[^,。;]{0,6}(?:覆盖[率度]|盖度)|优良天数|空气质量|恩格尔|建成区|绿地率|入户率|集中处理率|公共供水|秸秆[^,。;]{0,6}利用率|良种覆盖率|机械化率|参保率|自来水普及率|贫困发生率/

const PLACES_WORKS =
  /^[,;、]?(?:全年|共|累计|已|并|同步|还|先后|今年|去年|\d{4}年)*(?:新改建|改建|新建|新改扩建|改造|硬化|建成|完成|修建|提升|整修|新增|实施)(?:农村|牧区|农村牧区|嘎查|村屯|村组|通村|街巷|县乡|四好|老旧小区|棚户区|危旧?房|背街小巷|高标准农田|卫生?厕|户厕)[^,;。]*$/
const DONE_AWAY =
  /^[,;、]?(?:已|共|累计|全年|先后|相继|依法|\d{4}年|去年|今年)*(?:淘汰|关闭|关停|化解|压减|退出)(?:退出)?[^,。;]{0,16}$/

/** 为300余家物流企业提供服务: whom an undertaking serves, no count of the place. */
const SERVES = /^[^,。;]{0,10}(?:提供|直供|供|服务|配套|代工|解决)/

const GAIN =
  /(?:公司|企业|集团)(?:(?!项目|工程)[^;])*(?:为|给|帮助|让|带动)[^,;]{0,16}(?:节约|节省|降低|减免|增收|创收|分红)[^,;]{0,10}$/
