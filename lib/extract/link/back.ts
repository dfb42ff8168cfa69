import type {
  OrganisationMention,
  PeriodMention,
  PlaceMention,
  ProjectMention,
  StatusMention,
} from '../contracts'
import { brandOf, sameCompany } from '../recognise/company-name'
import { furthest } from '../recognise/status'
import { withoutWorksEnd } from '../recognise/works-end'
import { Opening } from '../text/opening'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { builtBy, ownerTold } from './built-by'
import { completionIn, laterOf } from './completion'
import type { DraftProject } from './draft'
import { fullName } from './full-name'
import { bareName } from './registry'
import { saysWhen } from './says-when'
import type { Scope } from './scope'
import { siteTold } from './site-told'
import { statusOf } from './stage'

const SPEAKER =
  /^(?:[^,。;“”]{0,14})(?:总经理|董事长|负责人|副总|经理|主任|厂长|书记|总工|工程师|部长|主管|理事长|场长|技术员|站长)/

/** How a sentence opens that goes on about the undertaking named before: 该项目…, 这座由X投建的加工厂…, 二期…, 目前,主体…. */
const OPENS_BACK = new Opening(
  /^(?:[“”]|据(?:了解|悉|介绍),|目前,?|截至目前,?|如今,?|当前,?|眼下,?|按(?:照)?(?:计划|规划|设计|进度|工期|安排|施工计划),?|(?:预计|计划|力争)(?=[^,。;]{0,12}(?:建成|投产|完工|竣工|投用|通车|并网))|作为[^,。;]{2,24},)*(?:(?:该|这|此|本)(?:个|座|家|条|处|片|项|一)?(?:(?:由|总?投资|占地|年产)[^,。;]{2,30}的)?[\u4e00-\u9fff]{0,6}?(?:项目|工程|公司|企业|枢纽|综合体|装置|机组|水库|机场|医院|学校|隧道|中心|度假区|景区|旅游区|小镇|公园|园区|基地|市场|[厂场园站线矿路桥馆院库窖塔])|由[^,。;]{3,20}(?:负责|投资|建设|运营|实施)|公司|企业|项目|工程|一号机组|主体|电站|电厂|园区|基地|工厂|厂子|牧场|养殖场|线路|铁路|高铁|公路|水库|机场|管线|矿井|煤矿|矿山|隧道|大桥|风电场|产业园|物流园|枢纽|它|其(?!中|他|余|实)|厂房|全线|全部(?:建成|投产|达产)|(?:首|[一二三四])期|(?:新建|续建|扩建|改扩建),|(?:预计|计划|力争|拟)于?[^,。;]{0,12}(?:建成|投产|完工|竣工|投用|通车|并网)|建成后|投产后)/,
)

/** “…明年5月投运。”项目副经理…说: what was said in quotes is of the undertaking. */
const SPEAKER_OF_WORKS = /^[”\s]*(?:该)?项目(?:副|总|部)*(?:经理|负责人|工程师|总监)/
const speakerOfWorks = (behind: string) => behind.includes('项目') && SPEAKER_OF_WORKS.test(behind)

/** 屠宰场总投资1.2亿元: a sentence that opens with the noun that closes the name. */
function namesEnd(body: string, name: string): boolean {
  const bare = withoutWorksEnd(name)
  const last = bare.at(-1)
  // the noun stands among the sentence's first nine characters
  if (last === undefined || body.lastIndexOf(last, 8) < 0) return false
  const noun =
    /^[“”]?(?:目前,)?([\u4e00-\u9fff]{2,5}?)(?=总?投资|占地|年[产加处屠]|设计|由|现有|规划|全长|建成|目前|预计|计划)/.exec(
      body,
    )?.[1]
  return noun !== undefined && bare.endsWith(noun)
}

/** A stretch of a line. */
const STRETCH = /段$/

/** Paragraphs that a sentence without a project of its own reaches back over. */
const GOES_BACK = 4

/** Where several were named together, who speaks may be of any of them. */
const namedAlone = (projects: readonly DraftProject[], current: DraftProject) =>
  projects.every(
    (other) =>
      other === current || other.article !== current.article || other.paragraph !== current.paragraph,
  )

/** “…。”X公司总经理说: whose the works are that were spoken of. */
export function giveSpeaker(
  { text, projects }: Reading,
  scope: Scope,
  organisations: readonly OrganisationMention[],
  fresh: boolean,
): void {
  const current = scope.project
  if (!current || current.company || scope.paragraph - scope.projectParagraph > 1) return
  const speaker = organisations.find(({ end }) => SPEAKER.test(text.slice(end, end + 24)))
  if (
    speaker &&
    ((!fresh && namedAlone(projects, current)) || current.name.startsWith(brandOf(speaker.name)))
  )
    current.company = fullName(speaker.name, scope.companies)
}

/** What a sentence says that may be of an undertaking named before. */
export interface SaidInSentence {
  anaphors: readonly ProjectMention[]
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
  /** What it says of stages, read where that is asked for. */
  stages: () => StatusMention[]
  periods: readonly PeriodMention[]
}

/**
 * Later sentences about the project: stage, company, completion.
 *
 * @param fresh - whether the sentence names an undertaking itself
 */
export function resolveBack(
  reading: Reading,
  scope: Scope,
  sentence: Span,
  { anaphors, organisations, places, stages, periods }: SaidInSentence,
  fresh: boolean,
): void {
  const current = scope.project
  if (!current || scope.paragraph - scope.projectParagraph > GOES_BACK) return
  const { text } = reading
  const close = scope.paragraph - scope.projectParagraph <= 1
  giveSpeaker(reading, scope, organisations, fresh)
  if (fresh) return
  const body = text.slice(sentence.start, sentence.end)
  // the brand in a name says less than 建设单位是X公司
  if (
    (!current.company || current.rule === 'project-of-company') &&
    close &&
    namedAlone(reading.projects, current)
  )
    current.company = ownerTold(text, sentence, organisations) ?? current.company
  const back =
    anaphors[0] ??
    (close &&
    (scope.entry === scope.paragraph ||
      speakerOfWorks(text.slice(sentence.end, sentence.end + 12)) ||
      OPENS_BACK.test(body) ||
      (places.length === 0 && organisations.length === 0 && saysWhen(body)) ||
      namesEnd(body, current.name))
      ? { start: sentence.start, end: sentence.start }
      : null)
  const owner = organisations.find(
    (organisation) => current.company && sameCompany(organisation.name, current.company),
  )
  if (!back && !owner) return
  const from = back ?? owner!
  if (back) {
    current.company ??= builtBy(text, sentence, organisations)
    siteTold(text, sentence, current, places)
  }
  // 太子城至崇礼段已建成通车: a part is
  if (anaphors[0]?.part && STRETCH.test(anaphors[0].name)) {
    scope.projectParagraph = scope.paragraph
    return
  }
  const stage = statusOf(text, { start: from.start, end: from.end }, sentence.end, sentence, stages())
  current.status = furthest(current.status, stage)
  current.completion = laterOf(
    current.completion,
    completionIn(text, { start: sentence.start, end: sentence.start }, sentence, periods, reading.published),
  )
  if (back) scope.projectParagraph = scope.paragraph
}

/** Whether an article is about a project: its headline shares a word with the name, or it has no headline. */
export function isAbout({ text, article }: Reading, project: DraftProject): boolean {
  const title = article.titleSpan ? text.slice(article.titleSpan.start, article.titleSpan.end) : ''
  if (!title) return true
  const name = bareName(project.name)
  for (let i = 0; i + 3 <= name.length; i++) if (title.includes(name.slice(i, i + 3))) return true
  return false
}
