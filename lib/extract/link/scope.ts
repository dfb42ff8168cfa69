import type { Basis, Measure, Status } from '../types'
import type { DraftInvestment, DraftOutput, DraftProject, Subject } from './draft'
import type { Passed } from './likely'
import type { Report } from './report-period'
import type { SpeaksFor } from './spokesmen'
import type { Listed } from './trend'

/** What a counter counted. */
export interface Counted {
  measure: Measure
  counter: string
  product: string | null
  start: number
  paragraph: number
  basis: Basis | null
  subject?: DraftOutput['subject']
}

/** What an article is speaking of at a given point: the discourse state. */
export interface Scope {
  /** The article's own region, or that of the brief being read where an article is put together from several places. */
  base: string
  /** The article's headline is read, which names what the text has named. */
  readonly title: boolean
  /** Region carried from sentence to sentence; falls back to `base` with each paragraph. */
  region: string
  /** Wider place that the sentence before looked up at. */
  aside: string | null
  /** Where the paragraph stood when it came to its first aspect (X产业方面,…): where the next aspect stands again. */
  aspect: { region: string; paragraph: number } | null
  /** Zone the article is in, as printed, with its county. */
  park: { name: string; code: string } | null
  /** Project last spoken of. */
  project: DraftProject | null
  /** Paragraph in which `project` was last spoken of. */
  projectParagraph: number
  paragraph: number
  /** Sentences of the article read so far. */
  sentence: number
  /** The first sentence of the paragraph. */
  opening: number
  /** Sentence that last counted projects (34个重点项目); 0 where none did. */
  batch: number
  /** The projects named last, the one named last at the end, with the sentence and paragraph they were last named in. */
  mentioned: { project: DraftProject; sentence: number; paragraph: number }[]
  /** Sentences read last, which may name what a figure is said of. */
  passed: Passed[]
  /** Company last named, for 公司 and 该企业. */
  company: string | null
  companyParagraph: number
  /** Paragraph in which it was last spoken of, by name or as 公司. */
  firmParagraph: number
  /** Where it was named last. */
  companyEnd: number
  /** What the quotation being read speaks of, by who speaks it, and where it ends. */
  quoted: { project: DraftProject; until: number } | null
  /** For whom those speak who were named with an office. */
  readonly spokesmen: Map<string, SpeaksFor>
  /** All companies named so far in the article, in order. */
  companies: string[]
  /** How many of them are producers. */
  producers: number
  /** The one project an article is about: named at its head and no other beside it; null once there are two. */
  focus: DraftProject | null | undefined
  /** Paragraph that opened with a sentence of nothing but a project's name, as an entry of a list does: all of it is of that project. */
  entry: number
  /** Stage that the article's lead states of all its projects. */
  lead: Status | null
  /** What 个, 户 or 家 counted last in this paragraph: 新建的有58个 goes on counting projects. */
  counting: Counted | null
  /** Works or machines counted last: 已开工31个 goes on counting them. */
  works: Counted | null
  /** Figure reported last, for indices that the next sentence does not name again. */
  last: { fact: DraftOutput; paragraph: number } | null
  /** Tonnes told last, that other goods go on with. */
  weighed: { fact: DraftOutput; paragraph: number } | null
  /** Index of a place told last, that its branches go on with. */
  trend: { fact: DraftOutput; paragraph: number } | null
  /** Goods that the paragraph lists. */
  listed: { goods: Listed; paragraph: number } | null
  /** Of whom the figure reported last was said, and where it ended. */
  said: { subject: Subject; measure: string; sentence: number; paragraph: number; end: number } | null
  /** The article is a report on a whole place: a work report, a communiqué. */
  readonly ofPlace: boolean
  /** Sum reported last, for the parts that the next sentence gives: 其中,高标准农田1.42亿元. */
  sum: { fact: DraftInvestment; paragraph: number } | null
  /** Last period named in this paragraph. */
  paragraphPeriod: string | null
  /** Place that the sentence before named last, for 这里 and 当地. */
  here: string | null
  /** The one other league that the paragraph before named places of. */
  otherLeague: string | null
  /** What the article is a report of, null for news. */
  report: Report | null
  /** Year that a report speaks of at this point. */
  reported: string | null
  /** What is told is to be done: by a work report in the year ahead, or in a paragraph that has begun with what a place will do. */
  ahead: boolean
  /** The last paragraph that began so. */
  intends: number
  /** Period of the statistics reported last. */
  running: string | null
}

export const openScope = (base: string, ofPlace = false, title = false): Scope => ({
  base,
  title,
  region: base,
  aside: null,
  aspect: null,
  park: null,
  project: null,
  projectParagraph: -9,
  paragraph: 0,
  sentence: 0,
  opening: 1,
  batch: 0,
  mentioned: [],
  passed: [],
  company: null,
  companyParagraph: -9,
  firmParagraph: -9,
  companyEnd: 0,
  quoted: null,
  spokesmen: new Map(),
  companies: [],
  producers: 0,
  focus: undefined,
  entry: -1,
  lead: null,
  counting: null,
  works: null,
  last: null,
  weighed: null,
  trend: null,
  listed: null,
  said: null,
  ofPlace,
  sum: null,
  paragraphPeriod: null,
  here: null,
  otherLeague: null,
  report: null,
  reported: null,
  ahead: false,
  intends: -1,
  running: null,
})
