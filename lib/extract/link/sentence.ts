import type { OrganisationMention, PeriodMention, ProjectMention, QuantityMention } from '../contracts'
import { SIGN } from '../recognise/sentence-signs'
import { Ending } from '../text/ending'
import type { Span } from '../types'
import type { ParagraphMentions, SentenceAhead } from './ahead/types'
import { anchored } from './anchored'
import type { Reading } from './article-reading'
import { giveSpeaker, isAbout, resolveBack } from './back'
import { enterAspect, enterSentence, leaveSentence } from './carried-place'
import { claim, consider } from './claim'
import { completedInReport, completionIn, laterOf, reached } from './completion'
import type { DraftProject } from './draft'
import { linkFigures } from './figure'
import type { Linked } from './figure-types'
import { noteFirms } from './firm-told'
import { projectsIn, statusesIn } from './found-ahead'
import { PART_OF_YEAR, withoutRough } from './headline'
import { inside } from './inside'
import { likelyFor, notePassed, type Passed } from './likely'
import { apartFromFirms, countsProjects, joinedToNext, joinTwins, listOf } from './mentions'
import { namedAgain } from './named-again'
import { openingTime } from './opening-time'
import { enterPark } from './park'
import { withoutParts } from './part-of-works'
import { plantProject } from './plant-project'
import { introduceSpeaker } from './quoted'
import type { Scope } from './scope'
import { followReport, mention as remember, turnFrom, turnFromTime } from './scope-turns'
import { introduced, type Registered, registerAll, stageApart } from './sentence-projects'
import { adopt, adoptPointed, noteShown } from './shown'
import { noteSpokesmen } from './spokesmen'
import { unclaimed } from './unclaimed'

/** 肉牛产业链方面。: what follows is of something else. */
const ASPECT = new Ending(/^[^,。;:]{2,18}(?:方面|领域|板块)[。:]?$/)

/** ●A旗X项目。: nothing but a name with its mark, number and place. */
const isEntry = (text: string, sentence: Span, mention: Span) =>
  mention.end + 1 >= sentence.end &&
  /^(?:[●■◆★▲▪◎○◇□·—\s]|\(?\d{1,2}[.、)])*(?:[\u4e00-\u9fff]{2,8}[市旗县区镇])?$/.test(
    text.slice(sentence.start, mention.start),
  )

const NO_PROJECTS: readonly ProjectMention[] = []
const NO_FIGURES: Linked = { investments: [], outputs: [] }

/** Reads a sentence: its projects first, then its figures, then what goes on to the next. */
export function readSentence(
  reading: Reading,
  sentence: SentenceAhead,
  paragraph: Span,
  all: ParagraphMentions,
  scope: Scope,
): void {
  const { text } = reading
  const { words: body, signs: seen } = sentence
  scope.sentence++
  const allInside = sentence.places
  const places = apartFromFirms(allInside, all.organisations)
  enterSentence(scope, body)
  turnFromTime(scope, body)
  enterAspect(scope, body)
  enterPark(text, sentence, places, scope, (seen & SIGN.park) !== 0)
  followReport(scope, body, reading.published)
  const organisations = inside(all.organisations, sentence)
  const passed: Passed = {
    sentence,
    until: paragraph.end,
    number: scope.sentence,
    paragraph: scope.paragraph,
    organisations,
    places: allInside,
    named: NO_PROJECTS,
  }
  // 计划今年12月竣工: says no more than when the one spoken of will be complete
  const dates = scope.project !== null && (seen & SIGN.completes) !== 0 && beginIn(sentence, all.periods)
  if (!dates && !sentence.tells) {
    noteShown(reading, scope, sentence, organisations, places)
    giveSpeaker(reading, scope, organisations, false)
    notePassed(scope, passed)
    if (ASPECT.test(body)) turnFrom(scope)
    goOnWithFirm(
      scope,
      openingTime(text, inside(all.periods, sentence), sentence),
      organisations,
      text,
      sentence,
    )
    if (seen & SIGN.officer) noteSpokesmen(text, sentence, organisations, scope)
    leaveSentence(scope, text, sentence.start, places)
    return
  }
  introduceSpeaker(reading, sentence, paragraph, all, scope)
  const found = projectsIn(text, sentence, organisations)
  passed.named = found
  notePassed(scope, passed)
  if (reading.considered) consider(reading.considered, text, passed)
  const again = namedAgain(text, sentence, found, scope)
  if (again.length > 0) {
    found.push(...again)
    found.sort((a, b) => a.start - b.start)
  }
  const mentions = joinTwins(
    text,
    withoutParts(
      text,
      found.map((each) => introduced(text, each, scope, found)),
      allInside,
      scope,
    ),
    body,
  )
  const named = mentions.filter((mention) => !mention.anaphoric)
  if (named.length < mentions.length) adoptPointed(reading, scope, body)
  const periods = anchored(
    inside(all.periods, sentence),
    text,
    sentence,
    scope.paragraphPeriod ?? scope.reported ?? scope.running,
    reading.published,
  )
  const stages = () => reached(text, statusesIn(sentence), sentence, periods, reading.published)
  const toldBefore = reading.projects.length
  const entered = registerAll(reading, scope, sentence, named, mentions, {
    places,
    organisations,
    statuses: named.length > 0 ? stages() : [],
  })
  const registered = scope.title ? withoutRough(reading, entered, toldBefore, body) : entered
  if (registered.length === 1 && isEntry(text, sentence, named[0]!)) scope.entry = scope.paragraph
  else if (registered.length > 0) scope.entry = -1
  stageApart(text, registered, sentence, paragraph, scope)
  if (named.length === 0) noteShown(reading, scope, sentence, organisations, places)
  const anaphors = mentions.filter((mention) => mention.anaphoric)
  const said = { anaphors, organisations, places, stages, periods }
  resolveBack(reading, scope, sentence, said, registered.length > 0)
  const quantities = inside(all.quantities, sentence)
  const { numbers } = sentence
  const batches = quantities.filter((quantity) => countsProjects(text, quantity, sentence))
  const known = reading.projects.length
  const link = (projects: readonly Registered[]) =>
    linkFigures(
      {
        text,
        sentence,
        projects,
        anaphors,
        organisations,
        places,
        batches,
        plant(organisation, product) {
          return plantProject(reading, scope, organisation, product, body, places)
        },
        adopt(project) {
          adopt(reading, scope, project)
        },
      },
      scope,
      {
        numbers: numbers!,
        periods: {
          sentence: periods,
          paragraph: scope.paragraphPeriod,
          running: scope.running,
          reported: scope.reported,
        },
        article: reading.index,
      },
    )
  const told = numbers !== null
  const before =
    told && registered.length === 0 && !scope.title ? { ...scope, mentioned: [...scope.mentioned] } : null
  let linked = told ? link(registered) : NO_FIGURES
  const alone = before && reading.projects.length === known
  const asking = alone ? unclaimed(text, sentence, linked) : undefined
  const likely = asking && likelyFor(text, scope, asking)
  if (before && likely) {
    Object.assign(scope, before)
    registered.push(...claim(reading, scope, likely, periods))
    if (likely.passed.number === scope.sentence) named.push(likely.mention)
    linked = link(registered)
  }
  datePlants(reading, reading.projects.slice(known), sentence, periods)
  reading.investments.push(...linked.investments)
  reading.outputs.push(...linked.outputs)
  goOnWith(reading, scope, registered, named, periods, batches)
  goOnWithFirm(scope, periods, organisations, text, sentence)
  if (seen & SIGN.officer) noteSpokesmen(text, sentence, organisations, scope)
  leaveSentence(scope, text, sentence.start, places)
}

/** 这家企业去年4月投产,年产…: when the plants began that the figures of the sentence made undertakings of. */
function datePlants(
  { text, published }: Reading,
  plants: readonly DraftProject[],
  sentence: Span,
  periods: readonly PeriodMention[],
): void {
  for (const plant of plants) {
    const at = plant.start >= sentence.start && plant.end <= sentence.end ? plant.end : sentence.start
    plant.completion ??= completionIn(text, { start: at, end: at }, sentence, periods, published)
  }
}

const beginIn = (sentence: Span, mentions: readonly Span[]): boolean =>
  mentions.some(({ start }) => start >= sentence.start && start < sentence.end)

/** The projects that the next sentences may speak of, and when they were or will be complete. */
function goOnWith(
  reading: Reading,
  scope: Scope,
  registered: readonly Registered[],
  named: readonly ProjectMention[],
  periods: readonly PeriodMention[],
  batches: readonly QuantityMention[],
): void {
  const { text } = reading
  for (const { project } of registered) {
    if (scope.focus === undefined && scope.paragraph <= 1 && isAbout(reading, project)) scope.focus = project
    else if (scope.focus !== project) scope.focus = null
  }
  const joined = joinedToNext(text, named)
  for (const [i, { project, stretch }] of registered.entries()) {
    if (!named[i]!.passing || scope.paragraph <= 1) {
      scope.project = project
      scope.projectParagraph = scope.paragraph
      remember(scope, project)
    }
    const list = listOf(named, joined, i)
    project.completion = laterOf(
      project.completion,
      completionIn(text, list, stretch, periods, reading.published) ??
        (scope.ahead ? null : completedInReport(text, list, stretch.end, scope.reported)),
    )
  }
  if (batches.length > 0) scope.batch = scope.sentence
  // A、B等18个…: what follows is said of all of them, not of the last
  if (batches.length > 0 && registered.length > 1) {
    scope.project = null
    scope.focus = null
  }
  const [first] = registered
  if (first && registered.some(({ project }) => project.company !== first.project.company))
    scope.project = registered.at(-1)!.project
}

/** A time that what follows may be of: none of a stock, of one event or of more than a year's part. */
const tellsTime = ({ asOf, until, period }: PeriodMention): boolean =>
  !asOf && until === undefined && period !== '' && period.length <= 12

/** The time and the firm that the next sentences may speak of. */
function goOnWithFirm(
  scope: Scope,
  periods: readonly PeriodMention[],
  organisations: readonly OrganisationMention[],
  text: string,
  sentence: Span,
): void {
  const spoken = periods.length > 0 ? periods.findLast(tellsTime) : undefined
  if (spoken) {
    scope.paragraphPeriod = spoken.period
    if (PART_OF_YEAR.test(spoken.period)) scope.running ??= spoken.period
  }
  noteFirms(scope, organisations, text, sentence)
}
