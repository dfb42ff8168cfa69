import { findPlaces } from '@/lib/regions'
import type { OrganisationMention, PeriodMention, ProjectMention, QuantityMention } from '../contracts'
import { type ArticleText, clauses, sentences } from '../page'
import { figures } from '../recognise'
import { brandOf, sameCompany } from '../recognise/company-name'
import { findOrganisations, shortNames } from '../recognise/organisation'
import { type Deixis, findPlaceMentions } from '../recognise/place'
import { findProjects } from '../recognise/project'
import { findStatuses, furthest } from '../recognise/status'
import type { Span } from '../types'
import { completionIn } from './completion'
import type { DraftInvestment, DraftOutput, DraftProject } from './draft'
import { linkFigures } from './figure'
import { register } from './register'
import { bareName, findOfCompany } from './registry'
import { enterParagraph, leaveSentence, openScope, type Scope } from './scope'
import { leadStage, statusOf } from './stage'

/** What an article is read with. */
export interface Reading {
  text: string
  article: ArticleText
  index: number
  region: string
  publisher: string | null
  published: string | null
  /** Short names of companies given in brackets so far on the page. */
  shortNames: { full: string; short: string }[]
  /** Projects known on the page; those of this article are added. */
  projects: DraftProject[]
  investments: DraftInvestment[]
  outputs: DraftOutput[]
}

/** Nothing economic is said without a number, an undertaking or a plant. */
const ECONOMIC = /\d|项目|工程|基地|产业园|电[厂站]|风电|光伏|生产线|铁路|公路|机场|水库|矿|[百千万亿]/
/** Ends of the names of undertakings: without one and without a figure nothing is said of a project. */
const WORK =
  /项目|工程|基地|园|厂|[电车气]站|变电|生产线|产线|[牧林养场殖]场|铁路|高铁|公路|高速|机场|水库|枢纽|矿|中心|管[线网道]|线路|平台|大桥|隧道|医院|学校|灌区|口岸|示范区|景区|度假区|综合体|体育|博物馆|文化馆|图书馆|科技馆|林带|公司|机组|投产|开工|“它|该/
const SPEAKER =
  /^(?:[^,。;“”]{0,14})(?:总经理|董事长|负责人|副总|经理|主任|厂长|书记|总工|工程师|部长|主管|理事长|场长|技术员|站长)/

/** Reads one article: its headline last, so that what the body says more exactly is not said twice. */
export function readArticle(reading: Reading): void {
  const { text, article } = reading
  if (!ECONOMIC.test(text.slice(article.span.start, article.span.end))) return
  const deixis: Deixis = { region: reading.region, publisher: reading.publisher }
  const scope = openScope(reading.region)
  const from = counts(reading)
  scope.running = titlePeriod(reading)
  article.paragraphs.forEach((span, i) => {
    enterParagraph(scope, i)
    if (ECONOMIC.test(text.slice(span.start, span.end))) readParagraph(reading, span, scope, deixis)
  })
  const body = counts(reading)
  if (article.titleSpan && !article.caption)
    readParagraph(reading, article.titleSpan, openScope(reading.region), deixis)
  dropRepeated(reading, from, body)
}

function titlePeriod({ text, article, published, region }: Reading): string | null {
  if (!article.titleSpan) return null
  const title = text.slice(article.titleSpan.start, article.titleSpan.end)
  if (!/\d|季度|上半年|全年|月/.test(title)) return null
  return figures(title, { published, region }).periods[0]?.period ?? null
}

/** Figures of the headline that the body has too, exactly or more precisely. */
function dropRepeated(reading: Reading, from: Counts, headline: Counts): void {
  const near = (a: number | null, b: number | null) =>
    a !== null && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b))
  dropFrom(reading.investments, from.investments, headline.investments, (fact, other) =>
    near(other.amount, fact.amount),
  )
  dropFrom(
    reading.outputs,
    from.outputs,
    headline.outputs,
    (fact, other) => other.unit === fact.unit && near(other.value, fact.value),
  )
}

/** Takes out the facts behind `to` that say the same as one in [from, to). */
function dropFrom<F>(facts: F[], from: number, to: number, same: (fact: F, other: F) => boolean): void {
  for (let i = facts.length - 1; i >= to; i--) {
    for (let other = from; other < to; other++) {
      if (!same(facts[i]!, facts[other]!)) continue
      facts.splice(i, 1)
      break
    }
  }
}

/** How many facts there are at a moment. */
interface Counts {
  investments: number
  outputs: number
}

const counts = (reading: Reading): Counts => ({
  investments: reading.investments.length,
  outputs: reading.outputs.length,
})

const shift = <M extends Span>(mentions: readonly M[], by: number): M[] =>
  mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }))

function readParagraph(reading: Reading, span: Span, scope: Scope, deixis: Deixis): void {
  const { text } = reading
  const paragraph = text.slice(span.start, span.end)
  const seen = figures(paragraph, { published: reading.published, region: reading.region })
  if (seen.quantities.length === 0 && seen.changes.length === 0 && !WORK.test(paragraph)) return
  const quantities = seen.quantities.map((q) => ({
    ...q,
    start: q.start + span.start,
    end: q.end + span.start,
    core: { start: q.core.start + span.start, end: q.core.end + span.start },
  }))
  const changes = shift(seen.changes, span.start)
  const periods = shift(seen.periods, span.start)
  const allOrganisations = withShortNames(
    reading.shortNames,
    paragraph,
    shift(findOrganisations(paragraph), span.start),
    span.start,
  )
  const dateline = reading.article.dateline?.span
  const allPlaces = shift(
    findPlaceMentions(paragraph, { ...deixis }, findPlaces(paragraph)),
    span.start,
  ).filter(
    (place) =>
      !(dateline && place.start >= dateline.start && place.end <= dateline.end) &&
      // 康巴什讯, 本报包头10月21日电: where it was filed, not what it is about
      !(
        place.start - span.start <= 4 &&
        /^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/.test(text.slice(place.end, place.end + 8))
      ),
  )
  for (const sentence of sentences(text, span)) {
    const body = text.slice(sentence.start, sentence.end)
    const inside = <M extends Span>(mentions: readonly M[]) =>
      mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
    const places = inside(allPlaces).filter(
      (place) =>
        !allOrganisations.some(
          (organisation) =>
            place.start >= organisation.start && place.end <= organisation.end && !isOffice(organisation),
        ),
    )
    if (
      !WORK.test(body) &&
      !quantities.some((q) => q.start >= sentence.start && q.start < sentence.end) &&
      !changes.some((c) => c.start >= sentence.start && c.start < sentence.end)
    ) {
      leaveSentence(scope, text, sentence.start, places)
      continue
    }
    const organisations = inside(allOrganisations)
    const statuses = shift(findStatuses(body), sentence.start)
    const mentions = joinTwins(
      text,
      findProjects(text, sentence, { organisations, places: inside(allPlaces) }),
      body,
    )
    const named = mentions.filter((mention) => !mention.anaphoric)
    const anaphors = mentions.filter((mention) => mention.anaphoric)
    const zone = places.filter((place) => place.by === 'zone' && place.park).pop()
    if (zone) scope.park = { name: zone.park!, code: zone.code }
    const registered = named.map((mention, i) => ({
      mention,
      project: register(mention, reading.projects, scope, {
        text,
        sentence,
        article: reading.index,
        places,
        organisations,
        statuses,
        until: shared(text, mentions, mention) ? sentence.end : (named[i + 1]?.start ?? sentence.end),
      }),
    }))
    const sentencePeriods = inside(periods)
    for (const { mention, project } of registered) {
      // “当前项目进入调试期…”X项目负责人说: the words stand before the name
      if (
        /^(?:[^,。]{0,12})(?:负责人|经理|总监|工程师|部长)/.test(text.slice(mention.end, mention.end + 18)) &&
        paragraph.startsWith('“')
      ) {
        const quoted = { start: span.start, end: mention.start }
        project.status = furthest(
          project.status,
          statusOf(
            text,
            { start: span.start, end: span.start },
            mention.start,
            quoted,
            shift(findStatuses(text.slice(span.start, mention.start)), span.start),
          ),
        )
      }
    }
    scope.lead ??= scope.paragraph <= 1 ? leadStage(body) : null
    if (scope.lead)
      for (const { project } of registered)
        if (project.status === 'unknown' && /(?:项目|工程)$/.test(project.name) && scope.paragraph <= 4)
          project.status = scope.lead
    resolveBack(
      reading,
      scope,
      sentence,
      anaphors,
      organisations,
      statuses,
      sentencePeriods,
      registered.length > 0,
    )
    const batches = inside(quantities).filter((q) => countsProjects(text, q, sentence))
    const linked = linkFigures(
      {
        text,
        sentence,
        projects: registered,
        anaphors,
        organisations,
        places,
        batches,
        plant: (organisation, product) => plantProject(reading, scope, organisation, product, body),
      },
      scope,
      {
        quantities: inside(quantities),
        changes: inside(changes),
        clauses: clauses(text, sentence),
        periods: { sentence: sentencePeriods, paragraph: scope.paragraphPeriod, running: scope.running },
        article: reading.index,
      },
    )
    reading.investments.push(...linked.investments)
    reading.outputs.push(...linked.outputs)
    for (const { project } of registered) {
      if (scope.focus === undefined && scope.paragraph <= 1 && isAbout(reading, project))
        scope.focus = project
      else if (scope.focus !== project) scope.focus = null
    }
    for (const { mention, project } of registered) {
      scope.project = project
      scope.projectParagraph = scope.paragraph
      project.completion ??= completionIn(text, mention, sentence, sentencePeriods, reading.published)
    }
    const first = registered[0]
    if (
      first &&
      registered.length > 1 &&
      registered.every(({ project }) => project.company === first.project.company) === false
    )
      scope.project = registered[registered.length - 1]!.project
    const spoken = sentencePeriods
      .filter((period) => !period.asOf && period.period && period.period.length <= 12)
      .pop()
    if (spoken) scope.paragraphPeriod = spoken.period
    const company = organisations[organisations.length - 1]
    if (company) {
      scope.company = company.name
      scope.companyParagraph = scope.paragraph
    }
    leaveSentence(scope, text, sentence.start, places)
  }
}

/** The running plant of a company that has figures of its own but no project of a name. */
function plantProject(
  reading: Reading,
  scope: Scope,
  organisation: OrganisationMention,
  product: string | null,
  context: string,
): DraftProject {
  const known = findOfCompany(reading.projects, organisation.name)
  if (known) return known
  const name = `${organisation.name}${product ?? ''}`
  const project: DraftProject = {
    number: reading.projects.length,
    article: reading.index,
    name,
    aliases: new Set(),
    company: organisation.name,
    region: scope.region,
    park: scope.park && scope.park.code === scope.region ? scope.park.name : null,
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
  return project
}

/** A bureau of supply or a bank's branch names its place as its area. */
const isOffice = (organisation: OrganisationMention) =>
  /(?:供电局|供电公司|供电分公司|分公司|工务段|铁路局)$/.test(organisation.name)

/** Later sentences about the project: stage, company, completion. */
function resolveBack(
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
  if (!current || scope.paragraph - scope.projectParagraph > 4) return
  const { text } = reading
  const speaker = organisations.find((organisation) =>
    SPEAKER.test(text.slice(organisation.end, organisation.end + 24)),
  )
  const close = scope.paragraph - scope.projectParagraph <= 1
  if (speaker && !current.company && close && (!fresh || current.name.startsWith(brandOf(speaker.name))))
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

/** 光学项目和光电项目…总投资53亿元: two names with one sum are one entry. */
function joinTwins(text: string, mentions: ProjectMention[], body: string): ProjectMention[] {
  const sums = body.match(/总投资|投资(?=\d|约|达|近|超)/g)?.length ?? 0
  const found: ProjectMention[] = []
  for (const mention of mentions) {
    const previous = found[found.length - 1]
    if (
      previous &&
      !previous.anaphoric &&
      !mention.anaphoric &&
      /^(?:和|与|及)$/.test(text.slice(previous.end, mention.start)) &&
      (sums === 1 || /产业化$/.test(previous.name))
    ) {
      const start = previous.end - previous.name.length
      const name = text.slice(Math.max(previous.start, start), mention.end)
      found[found.length - 1] = {
        ...previous,
        name,
        company: previous.company ?? mention.company,
        end: mention.end,
      }
    } else found.push(mention)
  }
  return found
}

/** Whether the mention stands in a list whose members share what is said behind it (A、B和C开工). */
function shared(text: string, mentions: readonly ProjectMention[], mention: ProjectMention): boolean {
  const at = mentions.indexOf(mention)
  const next = mentions[at + 1]
  return (
    next !== undefined &&
    /^(?:、|和|与|及|以及|等(?:一批|\d+个|重点|多个)?)[^,。;]{0,40}$/.test(
      text.slice(mention.end, next.start),
    )
  )
}

function withShortNames(
  pairs: { full: string; short: string }[],
  paragraph: string,
  found: OrganisationMention[],
  by: number,
): OrganisationMention[] {
  pairs.push(
    ...shortNames(paragraph).map(({ full, short }) => ({
      short,
      full: found.find((other) => full.endsWith(other.name))?.name ?? full,
    })),
  )
  if (pairs.length === 0) return found
  const extra: OrganisationMention[] = []
  for (const { short, full } of pairs) {
    for (let at = paragraph.indexOf(short); at >= 0; at = paragraph.indexOf(short, at + short.length)) {
      const start = at + by
      const end = start + short.length
      if (found.some((other) => start < other.end && end > other.start)) continue
      const owner = found.find((other) => full.endsWith(other.name))
      extra.push({ kind: 'organisation', name: owner?.name ?? full, start, end })
    }
  }
  return [...found, ...extra].sort((a, b) => a.start - b.start)
}

/** 34个重点项目, 新建的有58个, A、B等23个已开工: what follows is said of all of them. */
function countsProjects(text: string, q: QuantityMention, sentence: Span): boolean {
  if (q.unit !== 'unit' || q.value < 2 || !/[个项]/.test(q.counter ?? '')) return false
  const right = text.slice(q.end, q.end + 18)
  const left = text.slice(Math.max(sentence.start, q.start - 14), q.start)
  return (
    /^[^,。;]{0,16}(?:项目|工程)/.test(right) ||
    (/(?:项目|工程|的|有|其中|等|开工|复工|共|实施|安排|储备|新建|续建)[^,。;]{0,6}$/.test(left) &&
      /^(?:,|;|已|也|将|均|全部|进)/.test(right))
  )
}

/** Whether an article is about a project: its headline shares a word with the name, or it has no headline. */
function isAbout({ text, article }: Reading, project: DraftProject): boolean {
  const title = article.titleSpan ? text.slice(article.titleSpan.start, article.titleSpan.end) : ''
  if (!title) return true
  const name = bareName(project.name)
  for (let i = 0; i + 3 <= name.length; i++) if (title.includes(name.slice(i, i + 3))) return true
  return false
}
