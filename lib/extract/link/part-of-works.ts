import type { PlaceMention, ProjectMention } from '../contracts'
import { endsWithWorks } from '../recognise/works-end'
import { Ending } from '../text/ending'
import { inside } from './inside'
import { ranksIt } from './ranked-of'
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
  let before: ProjectMention | null = null
  return withoutProgrammes(mentions, places).map((one) => {
    if (
      !one.anaphoric &&
      ((before && belongsTo(text, before, one)) ||
        isStretch(one, before, scope) ||
        isEndOf(one, scope) ||
        (scope.project && IN_BRACKETS.test(text.slice(Math.max(0, one.start - 6), one.start))) ||
        isPartOfWorks(text, one, places, before !== null, scope))
    )
      return { ...one, company: null, anaphoric: true, part: true }
    if (!one.anaphoric && before === null && ranksIt(text, one, isNear(scope)))
      return { ...one, anaphoric: true }
    if (!one.anaphoric) before = one
    return one
  })
}

/** 防沙治沙和风电光伏一体化工程中旗58万千瓦风电项目: only the programme that an undertaking is of stands before its name. */
const withoutProgrammes = (mentions: readonly ProjectMention[], places: readonly PlaceMention[]) =>
  mentions.filter((one, i) => {
    const next = mentions[i + 1]
    if (!next || next.start - one.end > 8 || one.anaphoric || next.anaphoric) return true
    if (!endsWithWorks(one.name) || !endsWithWorks(next.name) || !/\d/.test(next.name)) return true
    const between = { start: one.end, end: next.start }
    return (
      between.start < between.end &&
      !places.some(({ start, end }) => start === between.start && end === between.end)
    )
  })

/** X项目选矿厂和尾矿库, X项目(一期20万千瓦光伏制氢项目): a part is named right behind the whole. */
function belongsTo(text: string, { name, end }: ProjectMention, one: ProjectMention): boolean {
  if (one.start < end || one.start > end + 6) return false
  const gap = text.slice(end, one.start)
  if (/^\(第?[一二三四五]期$/.test(gap) || (gap === '(' && /^[一二三四五]期/.test(one.name))) return true
  return (gap === '' || gap === '的') && endsWithWorks(name)
}

/** 太子城至崇礼段 of the railway that is spoken of. */
function isStretch({ name, company }: ProjectMention, before: ProjectMention | null, scope: Scope): boolean {
  if (!name.endsWith('段') || company || !STRETCH.test(name)) return false
  return LINE.test(before?.name ?? (isNear(scope) ? scope.project!.name : ''))
}
const STRETCH = /^[\u4e00-\u9fff]{2,8}(?:至|到|—+|-)[\u4e00-\u9fff]{2,8}段$/
const LINE =
  /(?:铁路|高铁|客专|公路|高速|大道|快速路|线|管道|干渠|总干渠)(?:\([^()]*\))?(?:[\u4e00-\u9fff]{2,6}[至到][\u4e00-\u9fff]{2,6}段)?(?:建设|改造|扩建|改扩建)?(?:工程|项目)?$/

/** 该项目(一期20万光伏制氢项目): its phase. */
const IN_BRACKETS = new Ending(/(?:项目|工程)\(第?[一二三四]期$/)

/** 扎鲁特换流站, after 扎鲁特至青州特高压直流输电工程: where a power line begins or ends. */
function isEndOf(one: ProjectMention, { mentioned, paragraph }: Scope): boolean {
  if (!one.name.endsWith('站')) return false
  const place = STATION.exec(one.name)?.[1]
  return (
    place !== undefined &&
    mentioned.some(
      ({ project, paragraph: at }) =>
        paragraph - at <= 1 && POWER_LINE.test(project.name) && project.name.includes(place),
    )
  )
}
const STATION = /^([\u4e00-\u9fff]{2,6}?)(?:±?\d+千伏)?(?:特高压)?(?:换流站|变电站|开关站|串补站)$/
const POWER_LINE = /(?:输电|直流|交流|特高压|送出|输变电)[\u4e00-\u9fff]{0,6}(?:工程|项目|通道|线路)?$/

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
  if (one.company || one.name.length > 14 || !ENDS_AS_PART.test(one.name)) return false
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

/** An undertaking was spoken of in this paragraph or the one before. */
const isNear = ({ project, projectParagraph, paragraph, title }: Scope): boolean =>
  project !== null && !title && paragraph - projectParagraph <= 1

/** Something is spoken of that is more than a plant in passing. */
function isSpokenOf({ project, mentioned, sentence, paragraph, title }: Scope): boolean {
  const last = mentioned.at(-1)
  if (title || !project || project.shown || last?.project !== project) return false
  const alone = mentioned.every((one) => one.project === project || one.paragraph < paragraph)
  const most = alone && last.paragraph === paragraph ? SENTENCES_OF_ITEM : SENTENCES
  return sentence - last.sentence <= most
}
