/** A chart as SVG in fixed colours, with the finding that stands above it. */
export interface PictureChart {
  /** Which chart: `ranking`. */
  name: string
  title: string
  subtitle: string
  svg: string
  width: number
  height: number
}

/** What a picture says, in the language of its view: texts are finished. Nothing in it depends on the day it is made. */
export interface PictureContent {
  site: string
  /** The place, project or page that it is about. */
  place: string
  /** The finding as a sentence. */
  finding: string
  /** Measure and period. */
  subtitle: string
  /** What the view is narrowed to. */
  filters: readonly string[]
  figures: readonly { label: string; value: string; note: string }[]
  charts: readonly PictureChart[]
  /** Sentences of sources, with where they stand. */
  quotes: readonly { text: string; source: string }[]
  /** The edition of the data and its date. */
  edition: string
  /** Sources, rules, credit of the map. */
  notes: readonly string[]
  /** Of the map alone, which every picture of it carries; empty where there is none. */
  credit: string
  /** What the code leads to. */
  scan: string
}
