import type { ProjectMention } from '../contracts'
import { clauses, sentences } from '../page'
import { figures } from '../recognise'
import { findOrganisations } from '../recognise/organisation'
import { type Deixis, findPlaceMentions } from '../recognise/place'
import { findProjects } from '../recognise/project'
import { findStatuses, furthest } from '../recognise/status'
import type { Span } from '../types'
import { anchored } from './anchored'
import type { Reading } from './article-reading'
import { otherLeague } from './astray'
import { GOES_BACK, isAbout, resolveBack } from './back'
import { completionIn, laterOf, reached } from './completion'
import { linkFigures } from './figure'
import { labelPlace } from './label-place'
import {
  countsProjects,
  isOffice,
  joinTwins,
  listOf,
  listStart,
  shared,
  shift,
  withShortNames,
} from './mentions'
import { countedFrom, placesWithin } from './page-places'
import { enterPark } from './park'
import { plantProject } from './plant-project'
import { register } from './register'
import { followReport, leaveSentence, mention, type Scope } from './scope'
import { adopt, noteShown } from './shown'
import { leadStage, statusOf } from './stage'

/** Nothing economic is said without a number, an undertaking or a plant. */
export const ECONOMIC =
  /\d|项目|工程|开发区|高新区|基地|产业园|电[厂站]|风电|光伏|生产线|铁路|公路|机场|水库|矿|[百千万亿]/

/** Ends of the names of undertakings: without one and without a figure nothing is said of a project. */
const WORK =
  /^\d{1,2}[.、)]|项目|工程|开发区|高新区|基地|园|厂|车间|装配线|组装线|工地|大棚|温室|[电车气]站|变电|生产线|产线|[牧林养场殖]场|铁路|高铁|公路|高速|机场|水库|枢纽|矿|中心|管[线网道]|线路|平台|大桥|隧道|医院|学校|灌区|口岸|示范区|景区|度假区|综合体|体育|博物馆|文化馆|图书馆|科技馆|林带|公司|机组|投产|开工|“它|该/

/** Where a plant may be shown at work. */
const PREMISES = /车间|[厂场炉线站园釜罐]|工地|现场|基地|中心|温室|大棚|矿|冷库|酒庄|公司|集团|合作社/

/** Mentions that stand wholly in a sentence. */
function inside<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  const found: M[] = []
  for (const mention of mentions) if (mention.start >= start && mention.end <= end) found.push(mention)
  return found
}

/** 这座年采选210万吨的锡铁矿, where nothing was named but the firm: the words that point introduce it. */
function introduced(text: string, found: ProjectMention, scope: Scope): ProjectMention {
  if (!found.anaphoric || !scope.company || scope.companyParagraph !== scope.paragraph) return found
  if (scope.project && scope.projectParagraph >= scope.paragraph - 1) return found
  const pointed = /(?:这|该)[座家条个处]((?:年|日)[产加采处屠][^,。;]{1,4}?\d[^,。;]{2,20})$/.exec(
    text.slice(Math.max(0, found.end - 36), found.end),
  )
  if (!pointed) return found
  return {
    kind: 'project',
    name: pointed[1]!,
    company: scope.company,
    start: found.end - pointed[1]!.length,
    end: found.end,
  }
}

export function readParagraph(reading: Reading, span: Span, scope: Scope, outer: Deixis): void {
  const { text } = reading
  const paragraph = text.slice(span.start, span.end)
  const label = labelPlace(paragraph, outer.region)
  const deixis = label ? { ...outer, region: label } : outer
  if (label) scope.region = label
  const seen = figures(paragraph, { published: reading.published, region: reading.region })
  if (seen.quantities.length === 0 && seen.changes.length === 0 && !WORK.test(paragraph)) return
  const quantities = shift(seen.quantities, span.start)
  for (const { core } of quantities) {
    core.start += span.start
    core.end += span.start
  }
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
    findPlaceMentions(paragraph, deixis, countedFrom(span.start, placesWithin(text, span))),
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
  const other = otherLeague(allPlaces, scope.base)
  // one mention may be of a guest or a market; two paragraphs on end are of another article
  if (other && other === scope.otherLeague) scope.region = other
  scope.otherLeague = other
  for (const whole of sentences(text, span)) {
    // 嘎鲁图讯苏里格…: what is told begins behind the dateline
    const sentence =
      dateline && whole.start <= dateline.start && dateline.end < whole.end
        ? { start: dateline.end, end: whole.end }
        : whole
    const body = text.slice(sentence.start, sentence.end)
    scope.sentence++
    const allInside = inside(allPlaces, sentence)
    const places = allInside.filter(
      (place) =>
        !allOrganisations.some(
          (organisation) =>
            place.start >= organisation.start && place.end <= organisation.end && !isOffice(organisation),
        ),
    )
    enterPark(text, sentence, places, scope)
    followReport(scope, body, reading.published)
    if (
      !WORK.test(body) &&
      !quantities.some((q) => q.start >= sentence.start && q.start < sentence.end) &&
      !changes.some((c) => c.start >= sentence.start && c.start < sentence.end)
    ) {
      if (PREMISES.test(body)) noteShown(reading, scope, sentence, inside(allOrganisations, sentence), places)
      leaveSentence(scope, text, sentence.start, places)
      continue
    }
    const organisations = inside(allOrganisations, sentence)
    const mentions = joinTwins(
      text,
      findProjects(text, sentence, { organisations, places: allInside }).map((found) =>
        introduced(text, found, scope),
      ),
      body,
    )
    const named = mentions.filter((mention) => !mention.anaphoric)
    const anaphors = mentions.filter((mention) => mention.anaphoric)
    const asked =
      named.length > 0 || (scope.project !== null && scope.paragraph - scope.projectParagraph <= GOES_BACK)
    const sentencePeriods = anchored(
      inside(periods, sentence),
      text,
      body,
      scope.paragraphPeriod ?? scope.reported ?? scope.running,
      reading.published,
    )
    const statuses = asked
      ? reached(text, shift(findStatuses(body), sentence.start), sentence, sentencePeriods, reading.published)
      : []
    const registered = named.map((mention, i) => ({
      mention,
      // what is said of this mention alone: from the mention before to the next one, or of a list to the end
      stretch: {
        start: listStart(text, named, i) ?? sentence.start,
        end: shared(text, mentions, mention) ? sentence.end : (named[i + 1]?.start ?? sentence.end),
      },
      project: register(mention, reading.projects, scope, {
        text,
        sentence,
        article: reading.index,
        places,
        organisations,
        statuses,
        from: listOf(text, named, i).start,
        until: shared(text, mentions, mention) ? sentence.end : (named[i + 1]?.start ?? sentence.end),
      }),
    }))
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
    const listed = /^[◆●■◇★▲—]/.test(paragraph)
    if (scope.lead)
      for (const { project } of registered)
        if (
          project.status === 'unknown' &&
          (listed || (/(?:项目|工程)$/.test(project.name) && scope.paragraph <= 4))
        )
          project.status = scope.lead
    // 签约的8个项目…:A项目…;B项目…
    if (registered.length > 1 && /(?:个|项)[^,。;:]{0,10}(?:项目|工程)[^。;]{0,24}:/.test(body)) {
      const stage = leadStage(body.slice(0, body.indexOf(':')))
      if (stage)
        for (const { project } of registered) if (project.status === 'unknown') project.status = stage
    }
    if (named.length === 0 && PREMISES.test(body)) noteShown(reading, scope, sentence, organisations, places)
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
    const sentenceQuantities = inside(quantities, sentence)
    const batches = sentenceQuantities.filter((q) => countsProjects(text, q, sentence))
    const linked = linkFigures(
      {
        text,
        sentence,
        projects: registered,
        anaphors,
        organisations,
        places,
        batches,
        plant: (organisation, product) => plantProject(reading, scope, organisation, product, body, places),
        adopt: (project) => adopt(reading, scope, project),
      },
      scope,
      {
        quantities: sentenceQuantities,
        changes: inside(changes, sentence),
        clauses: clauses(text, sentence),
        periods: {
          sentence: sentencePeriods,
          paragraph: scope.paragraphPeriod,
          running: scope.running,
          reported: scope.reported,
        },
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
    for (const [i, { project, stretch }] of registered.entries()) {
      scope.project = project
      scope.projectParagraph = scope.paragraph
      mention(scope, project)
      project.completion = laterOf(
        project.completion,
        completionIn(text, listOf(text, named, i), stretch, sentencePeriods, reading.published),
      )
    }
    if (batches.length > 0) scope.batch = scope.sentence
    // A、B等18个…: what follows is said of all of them, not of the last
    if (batches.length > 0 && registered.length > 1) {
      scope.project = null
      scope.focus = null
    }
    const first = registered[0]
    if (
      first &&
      registered.length > 1 &&
      registered.every(({ project }) => project.company === first.project.company) === false
    )
      scope.project = registered[registered.length - 1]!.project
    const spoken = sentencePeriods
      .filter(
        (period) => !period.asOf && period.until === undefined && period.period && period.period.length <= 12,
      )
      .pop()
    if (spoken) scope.paragraphPeriod = spoken.period
    const company = organisations[organisations.length - 1]
    if (company) {
      scope.company = company.name
      for (const { name } of organisations) if (!scope.companies.includes(name)) scope.companies.push(name)
      scope.companyParagraph = scope.paragraph
    }
    leaveSentence(scope, text, sentence.start, places)
  }
}
