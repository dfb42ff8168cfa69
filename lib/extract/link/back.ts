import { isWithin } from '@/lib/regions'
import type { OrganisationMention, PeriodMention, PlaceMention, ProjectMention } from '../contracts'
import { brandOf, sameCompany } from '../recognise/company-name'
import { type findStatuses, furthest } from '../recognise/status'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { completionIn } from './completion'
import type { DraftProject } from './draft'
import { bareName, findOfCompany } from './registry'
import { mention, type Scope } from './scope'
import { statusOf } from './stage'

const SPEAKER =
  /^(?:[^,。;“”]{0,14})(?:总经理|董事长|负责人|副总|经理|主任|厂长|书记|总工|工程师|部长|主管|理事长|场长|技术员|站长)/

/** The running plant of a company that has figures of its own but no project of a name. */
export function plantProject(
  reading: Reading,
  scope: Scope,
  organisation: OrganisationMention,
  product: string | null,
  context: string,
  places: readonly PlaceMention[] = [],
): DraftProject {
  const known = findOfCompany(reading.projects, organisation.name)
  if (known) return known
  const made = product && !/\d|实现|完成|今年|去年/.test(product) ? product : ''
  const name = `${organisation.name}${made}`
  const near = places
    .filter(({ end, code }) => end <= organisation.start && isWithin(code, scope.region))
    .pop()
  const region = near?.code ?? scope.region
  const project: DraftProject = {
    number: reading.projects.length,
    article: reading.index,
    name,
    aliases: new Set(),
    company: organisation.name,
    region,
    park: scope.park && isWithin(scope.park.code, region) ? scope.park.name : null,
    status: 'operational',
    completion: null,
    context,
    products: [],
    start: organisation.start,
    end: organisation.end,
    rule: 'plant-of-company',
    inferred: new Set(['region', 'status']),
    paragraph: scope.paragraph,
  }
  reading.projects.push(project)
  scope.project = project
  scope.projectParagraph = scope.paragraph
  mention(scope, project)
  return project
}

/** Paragraphs that a sentence without a project of its own reaches back over. */
export const GOES_BACK = 4

/** Where several were named together, who speaks may be of any of them. */
const namedAlone = (projects: readonly DraftProject[], current: DraftProject) =>
  projects.every(
    (other) =>
      other === current || other.article !== current.article || other.paragraph !== current.paragraph,
  )

/** Later sentences about the project: stage, company, completion. */
export function resolveBack(
  reading: Reading,
  scope: Scope,
  sentence: Span,
  anaphors: readonly ProjectMention[],
  organisations: readonly OrganisationMention[],
  statuses: ReturnType<typeof findStatuses>,
  periods: readonly PeriodMention[],
  fresh: boolean,
): void {
  const current = scope.project
  if (!current || scope.paragraph - scope.projectParagraph > GOES_BACK) return
  const { text } = reading
  const speaker = organisations.find((organisation) =>
    SPEAKER.test(text.slice(organisation.end, organisation.end + 24)),
  )
  const close = scope.paragraph - scope.projectParagraph <= 1
  if (
    speaker &&
    !current.company &&
    close &&
    ((!fresh && namedAlone(reading.projects, current)) || current.name.startsWith(brandOf(speaker.name)))
  )
    current.company = speaker.name
  if (fresh) return
  const body = text.slice(sentence.start, sentence.end)
  const back =
    anaphors[0] ??
    (/^(?:“)?(?:目前,?|截至目前,?|如今,?|当前,?)?(?:该公司|公司|企业|项目|一号机组|主体|电站|电厂|园区|基地|工厂|线路|它|其|厂房)/.test(
      body,
    ) && close
      ? { start: sentence.start, end: sentence.start }
      : null)
  const owner = organisations.find(
    (organisation) => current.company && sameCompany(organisation.name, current.company),
  )
  if (!back && !owner) return
  const from = back ?? owner!
  const builder = organisations.find(
    (organisation) =>
      /由$/.test(text.slice(Math.max(sentence.start, organisation.start - 1), organisation.start)) &&
      /^(?:负责|独资|全额|共同|联合|控股)*(?:投资|建设|出资|开发|实施|运营|控股)/.test(
        text.slice(organisation.end, organisation.end + 8),
      ),
  )
  if (back && builder) current.company ??= builder.name
  const stage = statusOf(text, { start: from.start, end: from.end }, sentence.end, sentence, statuses)
  current.status = furthest(current.status, stage)
  current.completion ??= completionIn(
    text,
    { start: sentence.start, end: sentence.start },
    sentence,
    periods,
    reading.published,
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
