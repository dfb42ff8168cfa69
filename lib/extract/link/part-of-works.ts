import type { PlaceMention, ProjectMention } from '../contracts'
import { Ending } from '../text/ending'
import { inside } from './paragraph-mentions'
import type { Scope } from './scope'

/** What works are made of, or stands beside them; with a place, a firm or a size of its own it may be works. */
const PART =
  '升压站|变电站|开关站|换流站|集控中心|泵站|泵房|输水管[线道]|供水管[线道]|输水干线|主管道|主管线|管网|专用线|送出工程|送出线路|送电线路|输电线路|污水处理站|废水处理站|中水站|锅炉房|仓库|成品库|原料库|冷库|气调库|恒温库|车间|厂房|办公楼|宿舍楼|综合楼|研发楼|生产线|产线|加工线|屠宰线|包装线|灌装线|配套工程|附属工程|动力工程|封闭工程|储罐|储罐区|料场|煤场|灰场|渣场|灰渣场|展厅|交易大厅|停车场|游客中心|进场道路|厂区道路|施工道路'
const ENDS_AS_PART = new Ending(new RegExp(`(?:${PART})$`))
/** What is done with a part: 建设X车间, 另设Z站; and what of that may open a sentence. */
const OPENLY =
  '建设|新建|建成|建起|建有|在建|配套|配建|配有|包括|包含|设有|安装|购置|引进|购进|新上|拥有|增设|铺设'
const BUILT = new RegExp(
  `(?:${OPENLY}|建了|配|含|设置|设|内设|上马|上了|敷设|有)(?:了|起)?(?:[一两二三四五六\\d]+(?:座|条|个|套|栋|处|间|台|幢))?$`,
)
/** 项目建有X库, 园区还引进Y线: a sentence that was taken for a name. */
const TELLS = new RegExp(
  `^(?:该|本)?(?:项目|工程|园区|产业园|基地|公司|企业|工厂|厂区|牧场)(?:还|也|将|拟|要|计划|同步|同时|一期|二期)*(?:${OPENLY})`,
)
/** 投资7500万元新建X车间: paid for by itself. */
const OWN_SUM = /\d[\d.]*(?:余|多)?[万亿]*元[^。;]{0,14}$/
/** X项目总投资25亿元,建设Y生产线: the sum of all that is built. */
const SUM_OF_ALL =
  /总投资(?:额)?(?:约|为|达|:|近|超)*\d[\d.]*(?:余|多)?[万亿]*元(?:左右|以上)?,[^,。;\d]{0,14}$/
const OWN_SUM_BEHIND = /^,?(?:总|计划|概算)*投资/
/** How far back what is spoken of may have been named; farther where the paragraph is about nothing else. */
const SENTENCES = 2
const SENTENCES_OF_ITEM = 5

/**
 * Mentions of a sentence, in order, in which parts of what has been named come back as words that point at it, so that their
 * figures are its own.
 */
export function withoutParts(
  text: string,
  mentions: readonly ProjectMention[],
  places: readonly PlaceMention[],
  scope: Scope,
): ProjectMention[] {
  let named = false
  return mentions.map((one) => {
    if (isPartOfWorks(text, one, places, named, scope)) return { ...one, company: null, anaphoric: true }
    named ||= !one.anaphoric
    return one
  })
}

/**
 * Whether a name is only a part of the undertaking that the text has just named: 项目占地300亩,建有冷库和屠宰线. A part has
 * neither place nor firm, size or quotation marks of its own, and is told as built or had.
 *
 * @param named - those named before it in the sentence
 */
function isPartOfWorks(
  text: string,
  one: ProjectMention,
  places: readonly PlaceMention[],
  named: boolean,
  scope: Scope,
): boolean {
  if (one.anaphoric || one.company || one.name.length > 14 || !ENDS_AS_PART.test(one.name)) return false
  if (/[\d“”]/.test(one.name.replace(/\d+(?:千伏|kV|KV)/g, '')) || inside(places, one).length > 0)
    return false
  if (!named && !isSpokenOf(scope)) return false
  if (TELLS.test(one.name)) return true
  const before = text.slice(Math.max(0, one.start - 40), one.start)
  return (
    BUILT.test(before) &&
    (!OWN_SUM.test(before) || SUM_OF_ALL.test(before)) &&
    !OWN_SUM_BEHIND.test(text.slice(one.end, one.end + 12))
  )
}

/** Something is spoken of that is more than a plant in passing. */
function isSpokenOf({ project, mentioned, sentence, paragraph, title }: Scope): boolean {
  const last = mentioned.at(-1)
  if (title || !project || project.shown || last?.project !== project) return false
  const alone = mentioned.every((one) => one.project === project || one.paragraph < paragraph)
  const most = alone && last.paragraph === paragraph ? SENTENCES_OF_ITEM : SENTENCES
  return sentence - last.sentence <= most
}
