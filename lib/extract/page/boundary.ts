import { weigher } from '../weigher'
import { BOUNDARY_WEIGHTS } from './boundary-weights'
import type { Unit } from './units'

/** Two halves of about the same length: 以德润城,涵养文明风尚. */
const HALVES = /^([\p{Script=Han}“”]{3,12})[, ]([\p{Script=Han}“”]{3,14})$/u
/** A headline names who or where and then what, or quotes a word that it coins. */
const NAMES =
  /^(?!\p{Script=Han}{2,12}(?:产业|行业|领域|板块|工作|方面|经济):)[\p{Script=Han}“”]{2,14}:|“[^”]{1,12}”.*[\p{Script=Han}]{2}/u
/** An office that signs a notice. */
const OFFICE = /(?:局|院|会|公司|中心|委|队)$/
/** 2026年主要任务, 鑫澜乙二醇项目(准格尔旗): a part of a report, an item of a list of undertakings; headlines say what happened. */
const PART =
  /(?:回顾|任务|安排|目标|要求|展望|打算|(?<!\d[个项](?:重点|重大)?)(?:项目|工程|产业园|公路|铁路|基地)(?:\([^)]{1,12}\))?)$/
/** The text above has come to its end. */
const ENDED = /[。!?]”?$/
/** A report begins with a time or with whom it was learned from. */
const REPORTS =
  /^[^,。]{0,16}(?:近日|日前|连日来|\d日|月份?[,,]|记者|截至|获悉|消息|今年|去年|上半年|季度|[入初深盛隆][春夏秋冬])/

/** A line that looks like a headline, where it stands. */
export interface HeadlineLike {
  unit: Unit
  /** Text of the article being read, up to the line. */
  before: string
  /** Text behind the line. */
  after: string
  /** Share of its pairs of characters that come again below it, less that of those above. */
  repeated: number
  /** How much what stands above it and what stands below it speak of the same: for few lines it is asked. */
  together: () => number
  /** Empty lines stand between articles and not between paragraphs. */
  parted: boolean
  /** Headlines are marked with #, and this line is not. */
  marked: boolean
  /** The article has a subhead of the same form. */
  likeSubhead: boolean
}

/** Whether a line opens an article. */
export type BoundaryJudge = (line: HeadlineLike) => boolean

/** Cohesion of two texts up to which they are this much apart: those of one article reach 0.03, on a page about economy alone all do. */
const APART = [0.01, 0.02, 0.05, 0.09]
/** Share of the line's pairs of characters that come again below it and not above: a headline's do. */
const REPEATED = [0, 0.2, 0.4]

/** What speaks for and against an article that begins with the line. */
export const boundaryFeatures = (line: HeadlineLike): string[] => [
  ...featuresOfLine(line),
  ...featuresOfSides(line),
]

/** How far what stands above the line and what stands below it are apart. */
function featuresOfSides(line: HeadlineLike): string[] {
  const together = line.together()
  return APART.filter((limit) => together < limit).map(apart)
}

const apart = (limit: number) => `apart ${limit}`

function featuresOfLine(line: HeadlineLike): string[] {
  const { unit, before, after, repeated } = line
  const { text, width, gap } = unit
  const halves = HALVES.exec(text)
  const features = ['any']
  const add = (name: string, holds: boolean) => holds && features.push(name)
  for (const limit of REPEATED) add(`repeated ${limit}`, repeated > limit)
  add('repeated above', repeated < 0)
  add('gap none', gap === 1)
  add('gap wide', gap === 3)
  add('parted', line.parted && gap > 1)
  add('marked', line.marked)
  add('like subhead', line.likeSubhead)
  add('names', NAMES.test(text))
  add('halves', halves !== null && Math.abs(halves[1]!.length - halves[2]!.length) <= 2)
  add('number', /\d/.test(text))
  add('office', OFFICE.test(text))
  add('part', PART.test(text) || after.startsWith(text))
  add('ended', ENDED.test(before))
  add('reports', REPORTS.test(after))
  add('width 7', width <= 7)
  add('width 5', width <= 5)
  return features
}

const weigh = weigher(BOUNDARY_WEIGHTS)

/** What being apart adds at least and at most. */
const LEAST = APART.reduce((sum, limit) => sum + Math.min(0, weigh([apart(limit)])), 0)
const MOST = APART.reduce((sum, limit) => sum + Math.max(0, weigh([apart(limit)])), 0)

/**
 * Does a line that looks like a headline open an article of its own, rather than a part of the one before it? Weighs what
 * speaks for either; no single mark decides. How far the two sides are apart takes counting all pairs of the page: it is
 * asked last, where it matters.
 */
export const opensArticle: BoundaryJudge = (line) => {
  const sum = weigh(featuresOfLine(line))
  if (sum + LEAST > 0 || sum + MOST <= 0) return sum + LEAST > 0
  return sum + weigh(featuresOfSides(line)) > 0
}
