import type {
  ChangeMention,
  OrganisationMention,
  PeriodMention,
  PlaceMention,
  QuantityMention,
} from '../contracts'
import { figures } from '../recognise'
import { findOrganisations } from '../recognise/organisation'
import { type Deixis, findPlaceMentions } from '../recognise/place'
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

/** Ends of the names of undertakings: without one and without a figure nothing is said of a project. */
export const WORK = new Scan(
  /^\d{1,2}[.、)]|项目|工程|开发区|高新区|基地|园|厂|车间|装配线|组装线|工地|大棚|温室|[电车气]站|变电|生产线|产线|[牧林养场殖]场|铁路|高铁|公路|高速|机场|水库|枢纽|矿|中心|管[线网道]|线路|平台|大桥|隧道|医院|学校|灌区|口岸|示范区|景区|度假区|综合体|体育|博物馆|文化馆|图书馆|科技馆|林带|公司|机组|市场|[仓粮冷恒油]库|[仓窖塔闸坝楼]|装置|[泵氢汽火铁水热压扬输储驿]站|[货堆]场|炉|干渠|码头|广场|街区|酒庄|步道|景观带|[工储购]点|热网|路网|换装|投产|开工|“它|该/,
)

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
  if (seen.quantities.length === 0 && seen.changes.length === 0 && !WORK.test(paragraph)) return null
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
      !(
        place.start - span.start <= 4 &&
        /^(?:\d{1,2}月\d{1,2}日)?(?:讯|电)/.test(text.slice(place.end, place.end + 8))
      ),
  )
  return {
    quantities,
    changes: shift(seen.changes, span.start),
    periods: shift(seen.periods, span.start),
    organisations,
    places,
  }
}
