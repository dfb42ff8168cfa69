import type { Plain } from '../contracts'
import type { Span } from '../types'

/** Where and when a report was filed: 薛家湾讯, 本报包头10月21日电. */
export interface Dateline {
  span: Span
  /** The place as printed: 薛家湾, 锡林郭勒; empty for 本报讯. */
  printedPlace: string
  month?: number
  day?: number
}

/** One article of a page. All spans point into the plain text of `Page.plain`. */
export interface ArticleText {
  /** Headline without marks, lines joined by a space; a caption's or untitled article's first sentence otherwise. */
  title: string
  /** Null where no headline could be found. */
  titleSpan: Span | null
  /** A line above the headline that belongs to a series: 高质量发展看鄂尔多斯. */
  kicker?: Span
  dateline?: Dateline
  byline?: Span
  /** 上接第一版: the article began on another page. */
  continuation?: true
  /** A picture with its text. */
  caption?: true
  /** Headings inside the article, which are no paragraphs. */
  subheads: Span[]
  /** In reading order, bylines and datelines' words left in place. */
  paragraphs: Span[]
  /** From the first to the last character that belongs to it. */
  span: Span
}

/** A document's text in reading order, and its articles. */
export interface Page {
  plain: Plain
  articles: ArticleText[]
}
