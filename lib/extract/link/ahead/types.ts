import type {
  ChangeMention,
  OrganisationMention,
  PeriodMention,
  PlaceMention,
  ProjectMention,
  QuantityMention,
  StatusMention,
} from '../../contracts'
import type { Deixis } from '../../recognise/deixis'
import type { Span } from '../../types'
import type { Reading } from '../article-reading'
import type { SentenceNumbers } from '../sentence-numbers'
import type { Scene } from '../shown-plant'

/** What the recognisers find in a paragraph, with offsets into the page. */
export interface ParagraphMentions {
  quantities: QuantityMention[]
  changes: ChangeMention[]
  periods: PeriodMention[]
  organisations: OrganisationMention[]
  /** Without the dateline's, which tells where a report was filed. */
  places: PlaceMention[]
}

/** A stretch that will be read as a paragraph of its article. */
export interface Stretch {
  reading: Reading
  span: Span
  /** What 全市 and 我旗 stand for, unless the paragraph's own label says otherwise. */
  outer: Deixis
}

/** A paragraph as it looks before anything that its article has told is known. */
export interface ParagraphAhead extends Stretch {
  words: string
  /** The place that its label names. */
  label: string | null
  /** Null where it names no figure and no undertaking. */
  mentions: ParagraphMentions | null
  /** None where nothing is mentioned. */
  sentences: SentenceAhead[]
}

/** A sentence as it looks before anything that its article has told is known. */
export interface SentenceAhead extends Span {
  words: string
  /** What `signsIn` tells of it. */
  signs: number
  /** Whether it tells of an undertaking or gives a figure. */
  tells: boolean
  organisations: OrganisationMention[]
  /** Of the firms, as they were called then: a mention's name changes when its article knows the firm by a longer one. */
  names: readonly string[]
  places: PlaceMention[]
  /** The places that are no part of a firm's name. */
  apart: PlaceMention[]
  /** Undertakings; null where it was not asked for any. */
  projects: ProjectMention[] | null
  /** Stages; null where it was not asked for any. */
  statuses: StatusMention[] | null
  /** The plant that it shows, null where it shows none; undefined where it was not asked for one. */
  scene: Scene | null | undefined
  /** Null where it gives no figure. */
  numbers: SentenceNumbers | null
}
