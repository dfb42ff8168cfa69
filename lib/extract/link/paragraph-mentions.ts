import type {
  ChangeMention,
  OrganisationMention,
  PeriodMention,
  PlaceMention,
  QuantityMention,
} from '../contracts'
import { WORK_WORDS } from '../lexicon/sentence-words'
import { figures } from '../recognise'
import { findOrganisations } from '../recognise/organisation'
import { type Deixis, findPlaceMentions } from '../recognise/place'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { knowOwners, withKnownFirms } from './known-firms'
import { shift, withShortNames } from './mentions'
import { countedFrom, placesWithin } from './page-places'

/** What the recognisers find in a paragraph, with offsets into the page. */
export interface ParagraphMentions {
  quantities: QuantityMention[]
  changes: ChangeMention[]
  periods: PeriodMention[]
  organisations: OrganisationMention[]
  /** Without the dateline's, which tells where a report was filed. */
  places: PlaceMention[]
}

/** Without one of these and without a figure nothing is said of a project. */
const NUMBERED = new Opening(/^\d{1,2}[.、)]/)
const WORK = new Scan(WORK_WORDS)
const namesWork = (paragraph: string) => NUMBERED.test(paragraph) || WORK.test(paragraph)

/** 讯, 10月21日电: behind a place that a report was filed from. */
const FILED = new Opening(/^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/)

/** Mentions that stand wholly in a sentence. */
export function inside<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  const found: M[] = []
  for (const mention of mentions) if (mention.start >= start && mention.end <= end) found.push(mention)
  return found
}

/** Everything mentioned in a paragraph; null where it names no figure and no undertaking. */
export function mentionsOf(reading: Reading, span: Span, deixis: Deixis): ParagraphMentions | null {
  const { text } = reading
  const paragraph = text.slice(span.start, span.end)
  const seen = figures(paragraph, { published: reading.published, region: reading.region })
  if (seen.quantities.length === 0 && seen.changes.length === 0 && !namesWork(paragraph)) return null
  const quantities = shift(seen.quantities, span.start)
  for (const { core } of quantities) {
    core.start += span.start
    core.end += span.start
  }
  knowOwners(reading.firms, reading.projects, reading.index)
  const organisations = withKnownFirms(
    reading.firms,
    paragraph,
    withShortNames(
      reading.shortNames,
      paragraph,
      shift(findOrganisations(paragraph), span.start),
      span.start,
    ),
    span.start,
  )
  const dateline = reading.article.dateline?.span
  const places = shift(
    findPlaceMentions(paragraph, deixis, countedFrom(span.start, placesWithin(text, span))),
    span.start,
  ).filter(
    (place) =>
      !(dateline && place.start >= dateline.start && place.end <= dateline.end) &&
      // 康巴什讯, 本报包头10月21日电: where it was filed, not what it is about
      !(place.start - span.start <= 4 && FILED.test(text.slice(place.end, place.end + 8))),
  )
  return {
    quantities,
    changes: shift(seen.changes, span.start),
    periods: shift(seen.periods, span.start),
    organisations,
    places,
  }
}
