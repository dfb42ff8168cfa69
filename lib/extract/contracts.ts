/**
 * The two contracts of the extractor, after the manner of date parsers: recognisers find mentions of one kind
 * in a stretch of plain text; linkers turn the mentions of a clause into facts.
 * All spans here point into the plain text; `Plain.toOriginal` leads back to the document.
 */
import type { Qualifier, Span, Status, Unit } from './types'

/** The document's text with hard line breaks, stray spaces, full-width forms and traditional variants undone. */
export interface Plain {
  readonly text: string
  readonly original: string
  /** The span of the original that produced this span of the plain text. */
  toOriginal(span: Span): Span
  /** Writes the offsets in the original that the characters of a span were made from into `target`, from `at` on. */
  origins(span: Span, target: Uint32Array, at: number): void
}

/** A quantity with unit, qualifier words included in the span. Values are in the canonical unit. */
export interface QuantityMention extends Span {
  kind: 'quantity'
  value: number
  /** Upper bound of a range. */
  max?: number
  unit: Unit
  /** Unit as printed, magnitude included: 亿元, 万千瓦, 公顷. */
  printedUnit: string
  /** The noun counted, where unit is `unit` and the counter tells (台, 座, 家 …). */
  counter?: string
  /** Of what it is the share, where a list of proportions tells it by the order alone. */
  part?: string
  qualifier: Qualifier
  /** Offsets of digits and unit without the qualifier. */
  core: Span
}

/** A change against the same period of the year before (or a fall, doubling, multiple), in percent. */
export interface ChangeMention extends Span {
  kind: 'change'
  percent: number
  /** 个百分点: not a rate of change. */
  points?: true
  /** Average over several years: not year-on-year. */
  average?: true
  /** 同比 or 较上年 stated. */
  yearOnYear: boolean
  /** Measured against the month or quarter before (环比), or against an earlier year (较2020年, 比“十三五”末). */
  baseline?: 'previous' | 'earlier'
  /** Place in a list that shares a verb: 分别增长2.2%、8.8%和0.5%. */
  list?: { index: number; of: number }
  qualifier: Qualifier
}

/** A period of time, in the guide's notation; `stated` false where the year comes from the date of publication. */
export interface PeriodMention extends Span {
  kind: 'period'
  /** Empty for 目前, 眼下: a stock as of now, of no period. */
  period: string
  stated: boolean
  /** 截至…, 目前: a stock as of then, not a flow over it. */
  asOf?: true
  /** 将, 力争, 到2030年: lies ahead of the date of publication. */
  future?: true
  /** 去年8月投产, 3月当月: dates one event or aside; says nothing of what stands behind this offset. */
  until?: number
}

export interface PlaceMention extends Span {
  kind: 'place'
  code: string
  /** name: a unit itself; town, zone: something inside it; deictic: 我市, 全旗, 该区. */
  by: 'name' | 'town' | 'zone' | 'deictic'
  /** Zone or park, as printed. */
  park?: string
  /** 自治区统计局数据显示: what follows is of the whole region until another place is named. */
  reports?: true
}

export interface OrganisationMention extends Span {
  kind: 'organisation'
  name: string
}

export interface ProjectMention extends Span {
  kind: 'project'
  name: string
  company: string | null
  phase?: string
  /** 该项目, 项目: points back to one mentioned before. */
  anaphoric?: true
  /** Points back by one of its parts, which may be complete while the whole is not. */
  part?: true
  /** Told by the site alone (在X公司的车间里), which is a poorer name than any other. */
  site?: true
  /** Told by what is done, in passing: sentences that follow speak of it only where it is named again. */
  passing?: true
}

export interface StatusMention extends Span {
  kind: 'status'
  status: Status
}

export type Mention =
  | QuantityMention
  | ChangeMention
  | PeriodMention
  | PlaceMention
  | OrganisationMention
  | ProjectMention
  | StatusMention

/** What a recogniser may know besides the text. */
export interface Context {
  /** Date of publication as far as known. */
  published: string | null
  /** Region of the article. */
  region: string
}

export interface Recogniser<M extends Mention = Mention> {
  name: string
  find(text: string, context: Context): M[]
}
