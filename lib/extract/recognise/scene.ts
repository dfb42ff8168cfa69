import type { OrganisationMention, ProjectMention } from '../contracts'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { isGeneric } from './generic'
import { nameStart } from './name-start'
import { organisationBefore, type Surroundings, skipJoint, within } from './project-parts'

/** Where a report begins that names the undertaking only later: 在X公司的Y车间里,…. */
export const ON_SITE =
  /(?:(?:生产|加工|装配|组装)?(?:车间|厂房)|(?:生产|装配|组装|流水|灌装|屠宰)线|产线|工厂|厂区|厂|[牧林渔农猪牛羊鸡]场|[养种][殖植]场|育[肥种]场|大棚|温室|棚区|中心|基地|工地|施工现场|建设现场|[气电水热源泵站]站|产业园|加工园|示范园|物流园|仓库|冷库|恒温库|气调库|仓储库|[组科研扩育实][培研发繁苗训]楼|[储恒]?温?窖|装置区|罐区|交易市场|活畜市场|货场|堆场|中控室|院)(?:[一二三四]期)?(?=里|内|中(?!心)|上(?!级|市)|外|旁|前(?!期)|,|。|一片|一派|处处|机器|机声|热气|热浪|奶香|酒香|香气|火花|焊花|塔吊|弧光|灯火|人头|[^,。;]{0,4}拔地而起|正式点亮|迎来|已是|人声|正在|昼夜|满负荷|开足|紧张)/
const SITE = new Scan(ON_SITE)
/** Sites of any firm: its undertaking has no name but the firm's. */
const PLAIN_SITE = /^(?:车间|厂房|厂区|生产线|产线|工地|施工现场|建设现场|仓库|中控室|院|生产车间|工厂|厂)$/

/** What a later sentence calls the undertaking, with a figure or an event of an undertaking behind it. */
const CALLED =
  /(?:(该|这个|这座|这家|这条|这处|这套|这台|这栋|这间|这片|这一|此)(?:(?:总?投资|占地|年产|由)[^,。;]{2,24}的)?([\u4e00-\u9fff]{0,3}?(?:项目|工程|生产线|产线|车间|装置|基地|产业园|园区|中心|市场|[厂场园站线库窖]))|(?:^|[,。“;:\n])(?:目前|据了解|据悉|据介绍|整个|,)*((?:项目|工程|厂子|工厂|牧场|养殖场|基地|园区|产业园|中心|电站)(?=(?:规划|计划|设计|概算|预计|一期|首期|现)?(?:总?投资|占地|装机|全长|年[产加处屠出]|建设规模|总?建筑面积|总库容|存栏|日[产处加]|核定|[自于]?(?:去年|今年|\d{4}年|\d+月)|分(?:为)?[一二两三]期|[建坐位][于在落]|建成|投产|由[^,。;]{2,24}(?:投资|建设|出资|打造|实施)))))(?!负责人|经理|部|总监|主任|现场|相关)/
/** What makes the words above a report of an undertaking and no remark. */
const TOLD =
  /^[^。]{0,60}?(?:总?投资|占地|年(?:[产加处屠出]|可)|日[产处加]|存栏|装机|投产|开工|建成|投用|试生产|动工|试运行|落地|分[一二两三]期|交易|成交)/
/** Another undertaking named in between is the one that is gone on about. */
const ANOTHER = /项目|工程|电站|风电场|煤矿/
/** Sentences read on. */
const REACH = 4
const FAR = 260

interface Called {
  /** 项目, 厂, 牧场 …: how the text calls it. */
  head: string
  deictic: boolean
}

/** What the next sentences call the undertaking that a site stood for; null where they speak of none. */
function calledLater(text: string, end: number): Called | null {
  let ahead = text.slice(end, end + FAR)
  const stop = ahead.indexOf('\n\n')
  if (stop >= 0) ahead = ahead.slice(0, stop)
  let sentences = 0
  for (let i = 0; i < ahead.length; i++)
    if (ahead[i] === '。' && ++sentences === REACH) ahead = ahead.slice(0, i)
  const match = CALLED.exec(ahead)
  if (!match || ANOTHER.test(ahead.slice(0, match.index))) return null
  if (!TOLD.test(ahead.slice(match.index + match[0].length))) return null
  return { head: match[2] ?? match[3]!, deictic: match[1] !== undefined }
}

const PARK = /(?:园|中心|基地)$/
const WORKSHOP = /(?:车间|厂房|线|厂区|仓库|中控室|大棚|温室|棚区|院|工地|现场)$/

/** The undertaking's name by what is made at the site and what it is called later; null where both say nothing. */
function named(stem: string, site: string, { head, deictic }: Called, company: string | null): string | null {
  const works = /项目$|工程$/.test(head)
  if (stem.length < 2 || isGeneric(stem)) {
    if (!company) return null
    if (works) return `${company}项目`
    return WORKSHOP.test(site) || !head.endsWith(site.slice(-1)) ? null : stem + site
  }
  // 在X产业园,…。项目总投资…: the park is where it stands
  if (works && PARK.test(site)) return null
  if (!WORKSHOP.test(site)) {
    // 这个厂, 该基地 must speak of the site; 项目 speaks of any
    if (!works && !head.endsWith(site.slice(-1)) && !/^(?:工厂|厂子)$/.test(head)) return null
    return stem + site
  }
  const made = stem.replace(/(?:生产|加工)$/, '')
  if (works) return `${made.length >= 2 ? made : stem}项目`
  if (/厂子$|工厂$/.test(head)) return `${stem}厂`
  return deictic && !site.endsWith(head) ? stem + head : stem + site
}

/** A firm in front of 的, by its place alone: 走进嵘鑫制造的, 在云岭乳业的. */
function ownerBefore(text: string, start: number, floor: number): OrganisationMention | undefined {
  if (text[start - 1] !== '的') return undefined
  const from = nameStart(text, start - 1, floor)
  const name = text.slice(from, start - 1)
  if (
    !/^[\u4e00-\u9fffA-Za-z]{2,6}(?:制造|装备|重工|实业|制品|机械|生物|制药|食品|材料|科技|化工|能源|矿业|铸造|玻璃|陶瓷|电子|光电|纺织|[乳酒药糖米面薯绒牧渔果茶菌草种肉铝铜硅锂磁冶钢]业)$/.test(
      name,
    )
  )
    return undefined
  return { kind: 'organisation', name, start: from, end: start - 1 }
}

/**
 * A plant or a works told by its site, where the next sentences go on about it as an undertaking: 在X公司的Y车间里,…。该项目总投资…;
 * Y厂里,…。这个厂年产….
 */
export function findScenes(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const body = text.slice(sentence.start, sentence.end)
  for (const match of SITE.matches(body)) {
    const siteAt = sentence.start + match.index
    const end = siteAt + match[0].length
    const start = nameStart(text, siteAt, sentence.start)
    const organisation =
      organisationBefore(text, around, start, siteAt) ?? ownerBefore(text, start, sentence.start)
    let from = organisation && organisation.end > start ? skipJoint(text, organisation.end, siteAt) : start
    const place = within(around.places, from, siteAt)
    if (place && place.start <= from + 1) from = Math.max(from, place.end)
    while (from < siteAt && '的里内'.includes(text[from]!)) from++
    const stem = text.slice(from, siteAt)
    const site = match[0].endsWith('期') ? match[0].slice(0, -2) : match[0]
    if (!organisation && PLAIN_SITE.test(site) && stem.length < 3) continue
    if (/\d|[个座条家处]$/.test(stem)) continue
    const called = calledLater(text, sentence.end)
    const name = called && named(stem, site, called, organisation?.name ?? null)
    if (!name) continue
    return [
      {
        kind: 'project',
        name,
        company: organisation?.name ?? null,
        start: organisation ? organisation.start : from,
        end,
        site: true,
      },
    ]
  }
  return []
}
