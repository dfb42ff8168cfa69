import type { OrganisationMention, PlaceMention, ProjectMention } from '../contracts'
import { sameCompany } from '../recognise/company-name'
import type { Measure, Span } from '../types'
import type { DraftProject, Subject } from './draft'
import { regionAt, type Scope } from './scope'

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
}

/** Measures that a project in the paragraph attracts without being named again. */
const PROJECT_LIKE = new Set<Measure | 'sum'>([
  'sum',
  'capacity',
  'installed_capacity',
  'production',
  'output_value',
  'revenue',
  'tax',
  'profit',
  'jobs',
  'equipment',
  'distance',
  'freight',
  'area',
  'livestock',
  'households',
  'other',
])

const BACK =
  /(?:该|此|本)(?:项目|工程|基地|园区|电站|电厂|生产线|公司|企业|矿|线路|铁路|公路|水库|风电场|平台|中心)|^(?:“)?(?:目前,?|据了解,?|据悉,?|据介绍,?|同时,?|此外,?|其中,?)*(?:整个|全部)?(?:项目|工程|一期|二期|三期|公司|企业|基地|电站|建成|投产|达产|全部|总投资|计划总投资|满产|运营|投运|并网|占地|这个|这座|这条|全线|线路|设计)|(?:项目|工程|全部)?(?:建成|投产|达产|投运|并网|满产|投用|完工|竣工)(?:达产|投产|运营|达效|使用)?(?:后|之后)|项目(?:总投资|计划|建成|占地|投产|采用|达产|分|一期|二期|全部|于|预计)|(?:全部|项目)达产/

export interface Chosen {
  subject: Subject
  stated: boolean
}

/** The project or region that a figure speaks of. */
export function subjectOf(
  figure: Span,
  measure: Measure | 'sum',
  clause: Span,
  named: Named,
  scope: Scope,
): Chosen {
  const { text, sentence } = named
  const inside = named.projects.find(
    ({ mention }) => mention.start <= figure.start && mention.end >= figure.end,
  )
  if (inside) return { subject: inside.project, stated: true }
  const region = () => {
    const { code, stated } = regionAt(text, figure.start, named.places, scope)
    return { subject: code, stated }
  }
  if (measure === 'project_count' || measure === 'enterprise_count') return region()

  const before = named.projects.filter(({ mention }) => mention.end <= figure.start)
  const last = before[before.length - 1]
  const next = named.projects.find(({ mention }) => mention.start >= figure.end)
  const batch = named.batches.find(
    (span) => span.end <= figure.start && (!last || span.start > last.mention.end),
  )
  if (next && next.mention.start < clause.end) {
    const gap = text.slice(figure.end, next.mention.start)
    if (
      /^(?:人民币|以上|左右|余|的|、|,)*(?:[^,。;]{0,14}的|建设|实施|投资建设|新建|重点|产业|打造|[^,。;]{0,8})$/.test(
        gap,
      )
    )
      return { subject: next.project, stated: true }
  }
  if (batch) return region()
  const opening = text.slice(sentence.start, figure.start)
  if (last) {
    // a place named as the new subject after the project takes the figure
    const moved = named.places.find(
      (place) =>
        place.start >= last.mention.end &&
        place.end <= figure.start &&
        place.by !== 'zone' &&
        startsClause(text, place.start, sentence.start) &&
        !/^(?:的)?(?:境内|境)/.test(text.slice(place.end, place.end + 2)),
    )
    if (moved && !BACK.test(text.slice(place(moved), figure.start)))
      return { subject: moved.code, stated: true }
    return { subject: last.project, stated: true }
  }
  const current = scope.project
  if (current) {
    const distance = scope.paragraph - scope.projectParagraph
    const owner = named.organisations.find((organisation) => organisation.end <= figure.start)
    if (owner && current.company && sameCompany(owner.name, current.company) && distance <= 2)
      return { subject: current, stated: false }
    const back = BACK.test(opening) || named.anaphors.some((anaphor) => anaphor.start < figure.start)
    const foreign =
      owner && !(current.company && sameCompany(owner.name, current.company)) && current.company !== null
    const placed = named.places.some(
      (place) => place.end <= figure.start && place.by !== 'zone' && place.code !== current.region,
    )
    const deictic = named.places.some(
      (place) =>
        place.end <= figure.start &&
        place.by === 'deictic' &&
        !/当地/.test(text.slice(place.start, place.end)),
    )
    const topic = named.places.some(
      (place) =>
        place.end <= figure.start && place.by !== 'zone' && startsClause(text, place.start, sentence.start),
    )
    if (back && distance <= 1 && !foreign && !(deictic && topic)) return { subject: current, stated: false }
    if (distance === 0 && PROJECT_LIKE.has(measure) && !foreign && !placed && !deictic && !topic)
      return { subject: current, stated: false }
  }
  return region()
}

const place = (mention: PlaceMention) => mention.end

/** Whether a place stands where a clause's subject stands: at its start or behind a date. */
function startsClause(text: string, at: number, floor: number): boolean {
  const before = text.slice(Math.max(floor, at - 8), at)
  return (
    at === floor ||
    /(?:[,;:。“]|目前|今年|去年|年|月|日|底|来|前|据了解|截至|以来|季度|使|让|为|在|推动)$/.test(before)
  )
}
