import type { PlaceMention } from '../../contracts'
import { WORK_WORDS } from '../../lexicon/sentence-words'
import { type Figures, figuresOfEach } from '../../recognise'
import { findOrganisationsIn } from '../../recognise/organisation'
import { findPlaceMentions } from '../../recognise/place'
import { Opening } from '../../text/opening'
import { Scan } from '../../text/scan'
import { labelPlace } from '../label-place'
import { shift } from '../mentions'
import { NUMBERED } from '../numbered'
import { countedFrom, placesWithin } from '../page-places'
import { recogniseNumbers } from './numbers'
import { recogniseSentences } from './sentences'
import type { ParagraphAhead, Stretch } from './types'

/** Without one of these and without a figure nothing is said of a project. */
const WORK = new Scan(WORK_WORDS)
const namesWork = (words: string) => NUMBERED.test(words) || WORK.test(words)

/** 讯, 10月21日电: behind a place that a report was filed from. */
const FILED = new Opening(/^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/)

/** What the recognisers find in paragraphs: each goes over all of them before the next one does. */
export function recognise(stretches: readonly Stretch[]): ParagraphAhead[] {
  const all = stretches.map(({ reading, span, outer }): ParagraphAhead => {
    const words = reading.text.slice(span.start, span.end)
    return { reading, span, outer, words, label: null, mentions: null, sentences: [] }
  })
  const seen = figuresOfEach(
    all.map(({ reading: { published, region }, words }) => ({ text: words, context: { published, region } })),
  )
  const telling: ParagraphAhead[] = []
  for (const [i, paragraph] of all.entries()) {
    const { quantities, changes, periods } = shifted(seen[i]!, paragraph.span.start)
    if (quantities.length === 0 && changes.length === 0 && !namesWork(paragraph.words)) continue
    // engines make an object that others are spread into by hand, and are slow to read it ever after
    paragraph.mentions = { quantities, changes, periods, organisations: [], places: [] }
    telling.push(paragraph)
  }
  const firms = findOrganisationsIn(telling.map(({ words }) => words))
  for (const [i, { mentions, span }] of telling.entries())
    mentions!.organisations = shift(firms[i]!, span.start)
  for (const paragraph of telling) paragraph.label = labelPlace(paragraph.words, paragraph.outer.region)
  for (const paragraph of telling) paragraph.mentions!.places = placesOf(paragraph)
  recogniseSentences(telling)
  recogniseNumbers(telling)
  return all
}

function shifted({ quantities, changes, periods }: Figures, by: number): Figures {
  for (const { core } of quantities) {
    core.start += by
    core.end += by
  }
  return { quantities: shift(quantities, by), changes: shift(changes, by), periods: shift(periods, by) }
}

function placesOf({ reading: { text, article }, span, outer, words, label }: ParagraphAhead): PlaceMention[] {
  const dateline = article.dateline?.span
  const found = findPlaceMentions(
    words,
    label ? { ...outer, region: label } : outer,
    countedFrom(span.start, placesWithin(text, span)),
  )
  return shift(found, span.start).filter(
    (place) =>
      !(dateline && place.start >= dateline.start && place.end <= dateline.end) &&
      // 康巴什讯, 本报包头10月21日电: where it was filed, not what it is about
      !(place.start - span.start <= 4 && FILED.test(text.slice(place.end, place.end + 8))),
  )
}
