import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { sameCompany } from '../recognise/company-name'
import type { Measure, Span } from '../types'
import type { DraftProject, Subject } from './draft'
import { BACK, wholeOf } from './leads-back'
import { opensClause, regionAt, type Scope } from './scope'
import { pairedPlace, pairedProject } from './shared-list'

/** What a sentence names that may be the subject of its figures. */
export interface Named {
  text: string
  sentence: Span
  projects: readonly { mention: ProjectMention; project: DraftProject }[]
  anaphors: readonly ProjectMention[]
  organisations: readonly OrganisationMention[]
  places: readonly PlaceMention[]
  /** Spans of figures that count projects (34个重点项目): sums behind them belong to the place. */
  batches: readonly Span[]
  /** Adds the plant of a company that has figures of its own. */
  plant: (organisation: OrganisationMention, product: string | null) => DraftProject
}

/** Measures that a project attracts from the sentences around it without being named again. */
const PROJECT_LIKE = new Set<Measure | 'sum' | 'loan'>([
  'sum',
  'capacity',
  'installed_capacity',
  'production',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'jobs',
  'freight',
])
/** Rates and people are said of places unless the same clause names the project. */
const PLACE_LIKE = new Set<Measure | 'sum' | 'loan'>(['share', 'population', 'households'])
/** Shares of a project's own work: 占总投资的八成, 完成总工程量的70%. */
const PROGRESS = /总投资|工程总?量|(?:总|工程|形象|施工)进度|建设任务/
/** How many paragraphs back 该项目 or 项目建成后 may reach where no other project stands between. */
const REACH = 4
export interface Chosen {
  subject: Subject
  stated: boolean
}

/** Places outside the names of undertakings. */
function placesBeside({ places, projects }: Named): readonly PlaceMention[] {
  if (projects.length === 0 || places.length === 0) return places
  return places.filter(
    (place) => !projects.some(({ mention }) => place.start >= mention.start && place.end <= mention.end),
  )
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

/** The project or region that a figure speaks of. */
export function subjectOf(
  figure: Span,
  measure: Measure | 'sum' | 'loan',
  clause: Span,
  named: Named,
  scope: Scope,
): Chosen {
  const { text, sentence } = named
  const inside = named.projects.find(
    ({ mention }) => mention.start <= figure.start && mention.end >= figure.end,
  )
  if (inside) return { subject: inside.project, stated: true }
  // a place inside another project's name is not what later figures are said of
  const places = placesBeside(named)
  const paired = pairedProject(text, figure, sentence, named.projects)
  if (paired) return { subject: paired.project, stated: true }
  const whole = wholeOf(text, figure, measure, clause, named.projects, scope)
  if (whole) return { subject: whole, stated: true }
  if (
    measure === 'loan' &&
    !named.projects.some(({ mention }) => mention.start >= clause.start && mention.end <= clause.end)
  )
    return regionOf(figure, named, scope, places)
  if (measure === 'project_count' || measure === 'enterprise_count' || measure === 'gdp')
    return regionOf(figure, named, scope, places)

  const next = named.projects.find(({ mention }) => mention.start >= figure.end)
  if (next && next.mention.start < clause.end && LEADS_TO.test(text.slice(figure.end, next.mention.start)))
    return { subject: next.project, stated: true }

  const segment = sentence.start + text.slice(sentence.start, figure.start).lastIndexOf(';') + 1
  const before = named.projects.filter(
    ({ mention }) => mention.end <= figure.start && !isExample(text, mention, sentence.start),
  )
  const last = before[before.length - 1]
  if (named.batches.some((span) => span.end <= figure.start && (!last || span.start > last.mention.end)))
    return regionOf(figure, named, scope, places)

  const topicFrom = last && last.mention.start >= segment ? last.mention.end : segment
  const topic = places.find(
    (place) =>
      place.start >= topicFrom &&
      place.end <= figure.start &&
      place.by !== 'zone' &&
      opensClause(text, place.start, sentence.start),
  )
  const spoken = text.slice(segment, figure.start)
  const back =
    BACK.test(spoken) ||
    named.anaphors.some((anaphor) => anaphor.start >= segment && anaphor.start < figure.start)
  if (last) {
    const near = last.mention.start >= segment
    if (topic && !BACK.test(text.slice(topic.end, figure.start))) return { subject: topic.code, stated: true }
    if (
      near &&
      (!PLACE_LIKE.has(measure) ||
        PROGRESS.test(text.slice(clause.start, figure.start)) ||
        last.mention.start >= clause.start)
    )
      return { subject: last.project, stated: true }
    if (!near && (back || PROJECT_LIKE.has(measure))) return { subject: last.project, stated: false }
    return regionOf(figure, named, scope, places)
  }

  if (/(?:这批|这些|上述|所有|各)(?:重点|重大)?项目/.test(spoken))
    return regionOf(figure, named, scope, places)
  const current = scope.project
  if (!current) return regionOf(figure, named, scope, places)
  // 公司 means the company named last; where that is another's, only 项目 itself still leads back
  if (
    scope.company &&
    scope.companyParagraph > scope.projectParagraph &&
    !(current.company && sameCompany(scope.company, current.company)) &&
    !/项目|工程/.test(spoken)
  )
    return regionOf(figure, named, scope, places)
  const distance = scope.paragraph - scope.projectParagraph
  // 总投资 or 占地 in the middle of a later paragraph's sentence speak of what that sentence is about
  if (
    distance >= 1 &&
    back &&
    scope.focus !== current &&
    !named.anaphors.length &&
    !BACK.test(spoken.replace(/计划总投资|总投资|占地|设计/g, '')) &&
    !BACK.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 10)))
  )
    return regionOf(figure, named, scope, places)
  const owner = named.organisations.find((organisation) => organisation.end <= figure.start)
  const owns = owner !== undefined && current.company !== null && sameCompany(owner.name, current.company)
  if (owns && distance <= REACH) return { subject: current, stated: false }
  const foreign = owner !== undefined && current.company !== null
  const deictic = topic?.by === 'deictic'
  // savings and gains that a company brings are the place's
  if (measure === 'other' && back && !/项目|工程/.test(spoken)) return regionOf(figure, named, scope, places)
  if (back && distance <= REACH && !foreign && !deictic) return { subject: current, stated: false }
  const elsewhere = places.some(
    (place) => place.end <= figure.start && place.by !== 'zone' && place.code !== current.region,
  )
  if (
    scope.focus === current &&
    distance <= 2 &&
    measure !== 'share' &&
    measure !== 'population' &&
    !foreign &&
    !elsewhere &&
    !topic
  )
    return { subject: current, stated: false }
  if (
    distance === 0 &&
    measure === 'share' &&
    PROGRESS.test(text.slice(clause.start, figure.start)) &&
    !foreign &&
    !topic
  )
    return { subject: current, stated: false }
  if (distance === 0 && PROJECT_LIKE.has(measure) && !foreign && !elsewhere && !topic)
    return { subject: current, stated: false }
  return regionOf(figure, named, scope, places)
}

/** What may stand between a figure and the project it belongs to: 总投资15亿元的X项目, 20兆瓦X项目. */
const LEADS_TO =
  /^(?:人民币|以上|左右|余|的|、|,)*(?:[^,。;]{0,14}的|建设|实施|投资建设|新建|重点|产业|打造|[^,。;]{0,8})$/

/** 以X项目为示范, 依托X基地: the project is an example or a means, the sentence speaks of something else. */
function isExample(text: string, mention: Span, floor: number): boolean {
  return (
    /(?:以|依托|借助|围绕)$/.test(text.slice(Math.max(floor, mention.start - 2), mention.start)) ||
    (/以[^,。;]{0,6}$/.test(text.slice(Math.max(floor, mention.start - 8), mention.start)) &&
      /^[^,。;]{0,24}为(?:示范|引领|抓手|契机|核心|依托|载体|支撑|重点|牵引|龙头|基础|突破)/.test(
        text.slice(mention.end, mention.end + 34),
      ))
  )
}
