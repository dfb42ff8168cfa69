import type { OrganisationMention, PlaceMention } from '../contracts'
import { isGeneric } from '../recognise/generic'
import { nameStart } from '../recognise/name-start'
import { SIGN } from '../recognise/sentence-signs'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span, Status } from '../types'
import { firmShown } from './shown-firm'

/** What a sentence shows a reporter standing in or before: a plant, or the premises of a company. */
export interface Scene extends Span {
  name: string
  company: string | null
  status: Status
  /** The sentence is about it: X盐场去年产盐38万吨. */
  topic: boolean
}

/** Signs of a sentence that may show a plant at work, or a firm. */
export const PREMISES = SIGN.premises | SIGN.firm

/** Premises and plants that are shown at work; what they are called stands before them. */
const PLANTS = new Scan(
  /车间|厂房|厂区|生产线|装配线|总装线|流水线|产线|工厂|(?<!工)厂(?=[里内中,]|的|厂长|去年|今年|上半年|一年|每年|一天|年[产加处]|现|日|占地|总投资)|[盐农渔猪鸡牛羊驼马]场|牧场|养殖场|养殖基地|种植基地|生产基地|加工基地|温室|大棚|矿区|矿井|煤矿|露天矿|工地|施工现场|建设现场|项目现场|数据中心|智算中心|算力中心|加氢站|母站|电站|风电场|林场|农场|果园|葡萄园|渔场|苗圃|发酵[塔罐]|反应[塔釜]|熔炼炉|还原炉|高炉|窑炉|炉前|冷库|恒温库|气调库|仓储库|[储恒]?温?窖(?=[里内,])|交易市场|活畜市场|屠宰场|酒庄|基地|测试场|试车场|试验场|批发市场|采摘园|装置区?|合作社|公司|集团/,
)

/** A sentence may introduce a firm by its short name. */
const FIRM = SIGN.firm | SIGN.housed
/** A plant with what it yielded. */
const YIELDING =
  /^[^,。;\d]{0,2}(?:去年|今年|上半年|一年|每年|一天|一个榨季|年[产加处屠]|现有|日[产加处]|占地|总投资|\d{4}年|前\d)/
/** Before what a sentence is about: time and place. */
const TOPIC =
  /^(?:(?:如今|目前|现在|去年|今年|上半年|\d{4}年|据了解|不远处|而|其中|比如|例如|像),?)*(?:(?:位于|坐落(?:在|于)|地处|落户|在)?[^,;:。]{0,14}的|[^,;:。]{0,8}[区旗县市镇园],?)?$/
const SITE = /工地|现场/
/** Words between a company and what stands on its premises. */
const BETWEEN = /^(?:新建|在建|新上|新投用|投资建设|建设|一期|二期)?的|^(?:新建|在建)/
/** Rooms and machines: what they make names the plant. */
const ROOM =
  /(?<=装置)区$|(?:的)?(?:智能化?|自动化|数字化|标准化|现代化|新|大)*(?:生产|加工|制造)?(?:车间|厂房|厂区|流水线|工地|施工现场|建设现场|项目现场|发酵[塔罐]|反应[塔釜]|熔炼炉|还原炉|高炉|窑炉|炉前)$|(?:的)?(?:智能化?|自动化|数字化|标准化|现代化|新|大)*(?:生产|加工|制造)?(?:车间|厂房|厂区|流水线|工地|施工现场|建设现场|项目现场|发酵[塔罐]|反应[塔釜]|熔炼炉|还原炉|高炉|窑炉|炉前|装置区)$/
/** X乳业新建的Y车间, X公司投资建设的Z: who stands before the verb. */
const BUILDER =
  /(?:^|[,。;:“]|在|到|见)([\u4e00-\u9fff]{3,10}?)(?:今年|去年)?(?:新建|在建|新上|新投用|投资建设|投资新建|投建|建设|兴建|打造|扩建|引进)(?:成)?的?$/
/** Whose premises are none of a plant. */
const NO_PLANT =
  /(?:银行|超市|商场|酒店|宾馆|学校|医院|法院|检察院|幼儿园|政府|管委会|服务中心|便民|社区|党群|村委会|嘎查委|志愿|扶贫车间|工业园区?|开发区|高新区|园区|供电|电网|保险|物业|邮政|铁路局|劳务)/
const COUNT_BEHIND = new Opening(
  /^(?:已|共|总数|数量|总量)*(?:达到?|有|近|约|超过?)?\d[\d.]*[余多]?万?[余多]?(?:个(?!月)|座|处|家|栋|间|条|亩|口|户|平方米|眼)/,
)
const COMMON =
  /^(?:我们?|这里|这家|该|全|各|多家|一家|一个|几个|许多|有的|同|自家|家庭|村里|旗里|县里|市里|一座座?|一排排?|一栋栋?|数座|多个|不少|标准化?|日光|塑料|智能|现代化|数字化|自动化)?(?:厂|车间|厂房|厂区|工厂|工地|牧场|基地|公司|集团|合作社|企业|生产线|大棚|温室|养殖场|养殖基地|种植基地)$/

/**
 * The plant that a sentence without an undertaking of its own shows: 走进X食品公司的全粉生产线, X镇的榛子加工厂里, X公司的工地上. Null
 * where it shows none. It is no undertaking by itself, only where figures go on about it.
 *
 * @param organisations - companies named in the sentence
 * @param seen - what `signsIn` tells of it
 */
export function sceneOf(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
  seen: number,
): Scene | null {
  const shows = (seen & SIGN.shown) !== 0
  const firm = seen & FIRM ? firmShown(text, sentence, organisations, places) : null
  if (!shows && (seen & SIGN.yields) === 0) return firm
  let bare: Scene | null = firm
  for (const match of PLANTS.matches(text.slice(sentence.start, sentence.end))) {
    const end = sentence.start + match.index + match[0].length
    // 建起蔬菜大棚68座: how many there are, not one that is shown
    if (COUNT_BEHIND.test(text.slice(end, end + 14))) continue
    const start = nameStart(text, end, sentence.start)
    const owner = organisations.filter((one) => one.start < end && one.end >= start - 8).pop()
    const found =
      owner && owner.end <= end ? ofCompany(text, owner, end) : withoutCompany(text, start, end, places)
    if (!found) continue
    const { name, company } = found
    const topic =
      TOPIC.test(text.slice(sentence.start, found.start)) && YIELDING.test(text.slice(end, end + 12))
    if (!shows && !topic) continue
    const status = SITE.test(match[0]) ? 'construction' : 'operational'
    const scene: Scene = { name, company, start: found.start, end: found.end, status, topic }
    if (firm && !company) return firm
    // X公司的Y牧场: what stands there says more than whose it is
    if (name !== company) return scene
    bare ??= scene
  }
  return bare
}

/** X公司的Y车间: the plant is called after both. */
function ofCompany(
  text: string,
  owner: OrganisationMention,
  end: number,
): Omit<Scene, 'status' | 'topic'> | null {
  if (NO_PLANT.test(owner.name)) return null
  const rest = text.slice(owner.end, end)
  if (rest.length > 24 || /[,。;:]/.test(rest)) return null
  const made = rest.replace(BETWEEN, '').replace(ROOM, '')
  if (rest === '' && !/^(?:的|里|内|,)/.test(text.slice(end, end + 1))) return null
  return { name: owner.name + made, company: owner.name, start: owner.start, end }
}

/** X厂房, X智造的Y装配线: what stands before 的 is the company's short name. */
function withoutCompany(
  text: string,
  start: number,
  end: number,
  places: readonly PlaceMention[],
): Omit<Scene, 'status' | 'topic'> | null {
  const printed = text.slice(start, end)
  const inside = places.filter((place) => place.start >= start && place.end <= end).pop()
  const name = text
    .slice(inside && inside.start - start <= 1 ? inside.end : start, end)
    .replace(/^[镇乡村市旗县区]?(?:境内)?的/, '')
  // 雅布赖盐场, 棋盘井镇的屠宰厂: the place is what tells it from others
  if (name.length > 1 && name.length < 4 && inside && inside.start - start <= 1 && !NO_PLANT.test(printed))
    return /的/.test(printed) && COMMON.test(name)
      ? null
      : named(text.slice(inside.start, inside.end) + name, null, start, end)
  if (
    /^[这该此那]/.test(name) ||
    NO_PLANT.test(printed) ||
    COMMON.test(name) ||
    isGeneric(name) ||
    /[\d“”]|一[家座个]|多家|某/.test(name)
  )
    return null
  const town = places.find((place) => /^[镇乡村]?的$/.test(text.slice(place.end, start)))
  if (town && name.length < 4 && name.length > 2)
    return named(text.slice(town.start, town.end) + name, null, start, end)
  const builder = BUILDER.exec(text.slice(Math.max(0, start - 18), start))
  if (builder) return named(builder[1]! + name.replace(ROOM, ''), builder[1]!, start, end)
  const split = /^([\u4e00-\u9fffA-Za-z]{3,10})的([\u4e00-\u9fffA-Za-z]{2,14})$/.exec(name)
  if (split && /[镇乡村旗县区市盟边旁里内侧]$/.test(split[1]!)) return named(split[2]!, null, start, end)
  if (split) return named(split[1]! + split[2]!.replace(ROOM, ''), split[1]!, start, end)
  return named(name.replace(/(?:厂)房$|(?:厂)区$/, '厂'), null, start, end)
}

const named = (name: string, company: string | null, start: number, end: number) =>
  name.length >= 4 ? { name, company, start, end } : null
