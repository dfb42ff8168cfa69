import type { PlaceMention } from '../../contracts'
import { withoutAsides } from '../../recognise/aside-place'
import { Opening } from '../../text/opening'
import type { Span } from '../../types'
import { regionAt } from '../region-at'
import type { Scope } from '../scope'
import { pairedPlace } from '../shared-list'
import type { Asked, Chosen, Named } from './types'

/** Works of which every place does so much a year: 新改建农村公路842公里, 完成棚户区改造3120套. */
const PLACES_WORK = new Opening(
  /^[,、]?(?:全年|共|累计|新|今年|去年|已|还|同时|先后|\d{4}年)*(?:新改建|改建|新建|建成|改造|完成|实施|新增|修建|硬化)(?:了|和|改造)?[^,;。、\d]{0,4}(农村(?:牧区)?公路|县乡公路|县乡道路|通村公路|村组道路|国省干线|棚户区|老旧小区|危房|高标准农田|营造林|人工造林|人工种草|种草|飞播造林|中小学|幼儿园|供水管网|供热管网|污水管网|雨污管网|老旧管网|农村电网|农网|口袋公园|停车泊位|停车位|充电桩|5G基站|卫生厕所|安全饮水|保障性住房|农村户厕)/,
)

export function isPlacesWork(figure: Span, clause: Span, { text, projects }: Named, scope: Scope): boolean {
  const work = PLACES_WORK.exec(text.slice(clause.start, figure.start))?.[1]
  if (!work || /项目|工程/.test(text.slice(clause.start, figure.start))) return false
  if (projects.some(({ mention }) => mention.start >= clause.start && mention.end <= figure.start))
    return false
  // X生态治理项目完成造林12万亩, Y农田建设项目建成高标准农田3万亩: what the works consist of
  const kind = /林|草$/.test(work) ? /林|草|绿|沙|生态|治理/ : /田$/.test(work) ? /田|灌|水/ : null
  // A、B、C等工程…。累计完成造林74万亩: of all of them
  if (projects.length === 0 && ofSeveral(scope)) return true
  const spoken = [...projects.map(({ project }) => project), ...(scope.project ? [scope.project] : [])]
  return (
    !spoken.some(({ name }) => name.includes(work.slice(-2)) && !/公路$/.test(work)) &&
    !(kind && spoken.some(({ name }) => kind.test(name)))
  )
}

/** The region that a figure speaks of, whatever undertakings its sentence names. */
export function regionOf(
  figure: Span,
  { text, sentence, places: all }: Named,
  scope: Scope,
  places: readonly PlaceMention[] = withoutAsides(text, all, figure.start),
): Chosen {
  const paired = pairedPlace(text, figure, sentence, places)
  if (paired) return { subject: paired, stated: true }
  const { code, stated } = regionAt(text, figure.start, places, scope)
  return { subject: code, stated }
}

/** Whether the sentence before named several undertakings. */
function ofSeveral({ mentioned, sentence }: Scope): boolean {
  let count = 0
  for (const one of mentioned) if (one.sentence === sentence - 1) count++
  return count > 1
}

const COUNTED_OF_PLACES = new Set<Asked>(['project_count', 'enterprise_count', 'gdp'])

export function isPlaces(figure: Span, asked: Asked, clause: Span, named: Named, scope: Scope): boolean {
  const { text, sentence, projects, batches } = named
  if (COUNTED_OF_PLACES.has(asked))
    return !(asked === 'enterprise_count' && servesFirms(text, figure, clause, sentence))
  if (asked === 'share' && RATE_OF_PLACE.test(text.slice(clause.start, figure.end))) return true
  // loans to firms are the place's unless the clause names what is built with them
  if (
    asked === 'loan' &&
    !FOR_PROJECT.test(text.slice(clause.start, figure.start)) &&
    !projects.some(({ mention }) => mention.start >= clause.start && mention.end <= clause.end)
  )
    return true
  // A公路建成通车,新改建农村公路138公里: works that only a place has
  const done = text.slice(clause.start, figure.start)
  if (asked !== 'sum' && (PLACES_WORKS.test(done) || WORKS_DONE.test(done))) return true
  if (asked === 'livestock' && HERD_OF_PLACE.test(done)) return true
  if ((asked === 'livestock' || asked === 'share') && goesOnOfHerd(figure, named, scope)) return true
  // 煤制烯烃项目投产,风电装机容量达到115万千瓦: the power of a place by its kind
  if (asked === 'installed_capacity' && POWER_OF_PLACE.test(done)) return !namesPower(projects)
  // 淘汰落后铁合金产能54万吨, 关闭煤矿8处: what a place does away with
  if (
    (asked === 'capacity' || asked === 'other') &&
    DONE_AWAY.test(text.slice(clause.start, figure.start)) &&
    !named.organisations.some(({ end }) => end <= figure.start)
  )
    return true
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  // 26个项目开工,总投资118亿元。其中能源项目总投资达到64亿元: those of a kind
  if (
    asked === 'sum' &&
    done.includes('其中') &&
    OF_A_KIND.test(done) &&
    (!last || last.mention.end <= clause.start)
  )
    return true
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

const OF_A_KIND =
  /^[,;、]?其中,?[\u4e00-\u9fff]{2,8}项目(?:计划|概算|预计)?(?:总投资|投资总?额|投资)(?:达到?|为|约|近|超)*$/

/** 银行为项目提供了3.5亿元贷款: the one spoken of. */
export const FOR_PROJECT = /(?:为|给|向|对)(?:该|这个|此|本)?(?:项目|工程)(?!单位|个)/
/** Rates of a whole place, whatever has been built in it. */
const RATE_OF_PLACE =
  /城镇化率|[开复]工率|(?:森林|草原|植被|林草|草群)[^,。;]{0,6}(?:覆盖[率度]|盖度)|优良天数|空气质量|恩格尔|建成区|绿地率|入户率|集中处理率|公共供水|秸秆[^,。;]{0,6}利用率|良种覆盖率|机械化率|参保率|自来水普及率|贫困发生率/

const PLACES_WORKS = new Opening(
  /^[,;、]?(?:全年|共|累计|已|并|同步|还|先后|今年|去年|\d{4}年)*(?:新改建|改建|新建|新改扩建|改造|硬化|建成|完成|修建|提升|整修|新增|实施)(?:农村|牧区|农村牧区|嘎查|村屯|村组|通村|街巷|县乡|四好|老旧小区|棚户区|危旧?房|背街小巷|高标准农田|卫生?厕|户厕)[^,;。]*$/,
)
/** 农村公路新改建612公里: the object first. */
const TOWN_WORK =
  '(?:农村(?:牧区)?公路|县乡公路|通村(?:公路|道路)|街巷(?:硬化)?|老旧小区|棚户区|危旧?房|背街小巷|高标准农田|户厕|供热管网|供水管网|农网|村村通电?|(?:农村)?(?:安全饮水|饮水安全)(?:工程)?)(?:改造|建设)?'
const WORKS_DONE = new Opening(
  new RegExp(
    `^[,;、]?(?:(?:全[市旗区县盟])?(?:全年|今年|年内)?${TOWN_WORK}(?:[和与、]${TOWN_WORK})*(?:年内|今年|全年|共|已|累计|计划|实际)*(?:新改建|改建|新建|改造|建成|完成|硬化|铺设|实施|开工|完工|整治)[^,;。、]{0,4})$`,
  ),
)
/** 牧业年度牲畜总头数达到38万头: the herd of a whole place. */
const HERD_OF_PLACE = new Opening(
  /^[,;、]?(?:全[市旗区县盟]|(?:20)?\d\d年|预计|今年|去年|目前)*(?:牧业年度|(?:日历)?年度?末?(?=牲畜|家畜|大小畜)|(?:牲畜|家畜|大小畜)(?:总(?:头|量)?数|(?:总)?存栏|饲养(?:总)?量))/,
)
/** 牲畜总头数达到38万头,育成牛培育规模2000头,良改比重96%: what is told of the herd right behind its number. */
function goesOnOfHerd(figure: Span, { text, projects }: Named, { said, sentence }: Scope): boolean {
  if (said?.measure !== 'livestock' || said.sentence !== sentence || typeof said.subject !== 'string')
    return false
  if (text.slice(said.end, figure.start).includes('。')) return false
  return !projects.some(({ mention }) => mention.start >= said.end && mention.start < figure.start)
}
const POWER_OF_PLACE = new Opening(
  /^[,;、]?(?:全[市旗区县盟])?(?:风力发电|风电|光伏(?:发电)?|太阳能发电|火电|火力发电|电力|新能源|清洁能源|可再生能源)(?:总|累计|并网)*(?:装机|装机容量|装机规模|总装机)(?:容量)?(?:累计|已|由|突破|达|超|增|为)/,
)
/** Whether any of the undertakings makes power. */
const namesPower = (projects: Named['projects']) =>
  projects.some(({ project }) => /风|光|电|能源|储能/.test(project.name))
const DONE_AWAY = new Opening(
  /^[,;、]?(?:已|共|累计|全年|先后|相继|依法|\d{4}年|去年|今年)*(?:淘汰|关闭|关停|化解|压减|退出)(?:退出)?[^,。;]{0,16}$/,
)

/** Firms that an undertaking serves or has room for. */
const servesFirms = (text: string, figure: Span, clause: Span, sentence: Span): boolean => {
  const own = text.slice(clause.start, figure.start)
  return (
    (FOR_WHOM.test(own) && SERVES.test(text.slice(figure.end, figure.end + 18))) ||
    (HAS_ROOM.test(own) && ONCE_BUILT.test(text.slice(sentence.start, figure.start)))
  )
}
const FOR_WHOM = /为(?:了|全国|周边|当地|区内|园区)?$/
/** 项目建成后,可承接医药企业20家. */
const HAS_ROOM =
  /(?:可|能|将)(?:以|够)?(?:同时)?(?:承接|容纳|吸纳|入驻|引进|引入|孵化|吸引|集聚|聚集|满足|带动)[^,。;]{0,14}$/
const ONCE_BUILT =
  /(?:项目|工程|园区?|基地|中心)(?:全部|全面|整体)?(?:建成|投产|投用|投运|达产|竣工|运营|投入使用)[^,。;]{0,6}后,[^。;]*$/

/** 为300余家物流企业提供服务: whom an undertaking serves, no count of the place. */
const SERVES = /^[^,。;]{0,10}(?:提供|直供|供|服务|配套|代工|解决)/

const GAIN =
  /(?:公司|企业|集团)(?:(?!项目|工程)[^;])*(?:为|给|帮助|让|带动)[^,;]{0,16}(?:节约|节省|降低|减免|增收|创收|分红)[^,;]{0,10}$/
