import { ENDS_ALONE } from '../lexicon/firm-ends'
import { PARK_WORDS } from '../lexicon/sentence-words'
import { sentences } from '../page'
import type { Deixis } from '../recognise/deixis'
import { findOrganisations } from '../recognise/organisation'
import { findPlaceMentions } from '../recognise/place'
import { Scans } from '../text/scans'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { otherLeague } from './astray'
import type { DraftProject } from './draft'
import { noteFirms } from './firm-told'
import { openingPeriod } from './headline'
import { inside } from './inside'
import { fillFromItem } from './item-fields'
import { withKnownFirms } from './known-firms'
import { shift } from './mentions'
import { countedFrom, placesWithin } from './page-places'
import { firmsOf } from './paragraph-firms'
import { enterPark } from './park'
import type { Scope } from './scope'
import { followReport } from './scope-turns'
import { readSentence } from './sentence'

/**
 * Reads a paragraph, sentence by sentence, into the article's projects and figures.
 *
 * @param outer - place and newspaper that 全市 and 我旗 stand for, unless the paragraph's own label says otherwise
 */
export function readParagraph(reading: Reading, span: Span, scope: Scope, outer: Deixis): void {
  const { text } = reading
  const ahead = reading.ahead.take(reading, span, outer)
  const { label } = ahead
  const deixis = label ? { ...outer, region: label } : outer
  if (label) scope.region = label
  if (!ahead.mentions) {
    passParagraph(reading, span, scope, deixis)
    return
  }
  const { mentions } = ahead
  mentions.organisations = firmsOf(ahead)
  const other = otherLeague(mentions.places, scope.base)
  // one mention may be of a guest or a market; two paragraphs on end are of another article
  if (other && other === scope.otherLeague) scope.region = other
  scope.otherLeague = other
  const carded = scope.entry === scope.paragraph ? scope.project : null
  const known = reading.projects.length
  for (const sentence of ahead.sentences) readSentence(reading, sentence, span, mentions, scope)
  const item = carded ?? itemOf(reading, span, known)
  if (item && (!carded || reading.projects.length === known))
    fillFromItem(text, span, item, mentions.places, mentions.organisations)
}

/** The undertaking that a paragraph opens with and is about alone, as an item of a list; null where there is none. */
function itemOf({ text, projects }: Reading, span: Span, known: number): DraftProject | null {
  const project = projects[known]
  if (!project || projects.length > known + 1) return null
  const { start, end } = project
  if (start < span.start || start - span.start > FURTHEST || end >= span.end) return null
  return AFTER_NAME.includes(text[end]!) && !/[。;]/.test(text.slice(span.start, start)) ? project : null
}
const FURTHEST = 40
const AFTER_NAME = ',。;:(—\n'

/** A firm may be named. */
const FIRM = new RegExp(`公司|集团|合作社|${ENDS_ALONE.source}`)
/** What the next paragraphs may speak of. */
const KEPT = new Scans<'park' | 'firm'>([
  ['park', PARK_WORDS],
  ['firm', FIRM],
])

/** Index of the last paragraph that may tell the time of the whole report. */
const OPENING = 2

/** Takes from a paragraph that holds no facts what the next ones speak of: 过去一年,成绩来之不易; X镇的Y乳业,是去年才有的名字. */
export function passParagraph(reading: Reading, span: Span, scope: Scope, deixis: Deixis): void {
  const { text, published } = reading
  if (scope.report === 'work-report')
    for (const { start, end } of sentences(text, span)) followReport(scope, text.slice(start, end), published)
  if (scope.running === null && scope.paragraph <= OPENING) scope.running = openingPeriod(reading, span)
  const paragraph = text.slice(span.start, span.end)
  const kept = KEPT.matches(paragraph)
  if (kept.some(({ name }) => name === 'park')) {
    const places = shift(
      findPlaceMentions(paragraph, deixis, countedFrom(span.start, placesWithin(text, span))),
      span.start,
    )
    for (const sentence of sentences(text, span)) {
      const told = kept.some(
        ({ name, match: { index } }) =>
          name === 'park' && span.start + index >= sentence.start && span.start + index < sentence.end,
      )
      enterPark(text, sentence, inside(places, sentence), scope, told)
    }
  }
  if (!kept.some(({ name }) => name === 'firm')) return
  const organisations = shift(findOrganisations(paragraph), span.start)
  noteFirms(scope, withKnownFirms(reading.firms, paragraph, organisations, span.start), text, span)
}
