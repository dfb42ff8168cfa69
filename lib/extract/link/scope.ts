import { isWithin, regionByCode } from '@/lib/regions'
import { codeAt } from '@/lib/regions/alphabet'
import type { PlaceMention } from '../contracts'
import { commonRegion } from '../recognise/place'
import { charset, isIn } from '../text/charset'
import { Ending } from '../text/ending'
import { JOINS_ITEMS } from '../text/list-joint'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'
import type { Basis, Measure, Status } from '../types'
import type { DraftInvestment, DraftOutput, DraftProject, Subject } from './draft'
import type { Passed } from './likely'
import { partsBefore } from './parts'
import { type Report, reportedTime, yearAhead } from './report-period'
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
  /** A work report speaks of what is to be done in the year ahead. */
  ahead: boolean
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
  running: null,
})

/** A work report may turn to the year before or the year ahead with any sentence or heading; other texts do not. */
export function followReport(scope: Scope, words: string, published: string | null): void {
  if (scope.report !== 'work-report') return
  scope.reported = reportedTime(words, scope.reported, published)
  scope.ahead = scope.reported !== null && scope.reported === String(yearAhead(published))
}

/** A new paragraph speaks of the article's or brief's region again until it names another. */
export function enterParagraph(scope: Scope, paragraph: number, base: string, goesOn = false): void {
  scope.paragraph = paragraph
  scope.opening = scope.sentence + 1
  scope.base = base
  scope.region = base
  scope.aside = null
  // 其中,…: still of the time that the paragraph above has named
  if (!goesOn) scope.paragraphPeriod = null
}

/** How many of the projects named last are remembered. */
const REMEMBERED = 8

/** Notes that a project has just been named: it is the nearest of those named so far. */
export function mention(scope: Scope, project: DraftProject, sentence = scope.sentence): void {
  const at = scope.mentioned.findIndex((known) => known.project === project)
  if (at >= 0) scope.mentioned.splice(at, 1)
  else if (scope.mentioned.length === REMEMBERED) scope.mentioned.shift()
  scope.mentioned.push({ project, sentence, paragraph: scope.paragraph })
}

/** Nothing spoken of so far is spoken of any longer. */
export function turnFrom(scope: Scope): void {
  scope.project = null
  scope.mentioned = []
  scope.passed = []
}

/** 包头基地, 通辽工厂: the place is part of the name of something else. */
const NAMES_ANOTHER = new Opening(/^(?:基地|工厂|公司|分公司|生产基地|电厂|机场|车站|火车站|铝厂|厂区)/)

/**
 * Region that a figure at `at` belongs to: the last place named before it in its sentence, joined with those it stands
 * in a list with (A旗和B旗 → the league), else the region carried here.
 */
export function regionAt(
  text: string,
  at: number,
  places: readonly PlaceMention[],
  scope: Scope,
): { code: string; stated: boolean } {
  const before = placesBefore(text, at, places)
  // 全盟135万亩,其中A旗82万亩、B县7万亩;总产量…: behind the parts the whole is spoken of again
  const part = before.length > 0 ? partsBefore(text, at, places) : 0
  while (part && before.length && before[before.length - 1]!.start > part) before.pop()
  const last = before.at(-1)
  if (!last && scope.here) {
    const spoken = text.slice(Math.max(0, at - 60), at)
    if (speaksOfHere(spoken) || (isWithin(scope.here, scope.base) && AREAS.test(spoken) && AREA.test(spoken)))
      return { code: scope.here, stated: false }
  }
  if (!last) return { code: scope.region, stated: false }
  const joined = [last.code]
  for (let i = before.length - 2; i >= 0; i--) {
    const gap = text.slice(before[i]!.end, before[i + 1]!.start)
    if (gap === '') {
      if (isWithin(before[i + 1]!.code, before[i]!.code)) continue
      break
    }
    if (!JOINS_ITEMS.test(gap)) break
    joined.push(before[i]!.code)
  }
  const code = commonRegion(joined) ?? last.code
  // a prefecture's name inside an article about one of its counties often opens a county's name or an office's
  if (
    code !== scope.region &&
    isWithin(scope.region, code) &&
    regionByCode(code)?.level === 'prefecture' &&
    last.by === 'name' &&
    /^(?:境内)?的?(?:重点|首个|首家|最大)/.test(text.slice(last.end, last.end + 4))
  )
    return { code: scope.region, stated: false }
  return { code, stated: true }
}

/** The places named before `at` that what is told there may be of. */
const placesBefore = (text: string, at: number, places: readonly PlaceMention[]): PlaceMention[] =>
  places.length === 0
    ? []
    : places.filter(
        (place) =>
          place.end <= at &&
          !isVenue(text, place, places) &&
          !isCompared(text, place) &&
          !tellsWhich(text, place) &&
          !(place.by === 'name' && NAMES_ANOTHER.test(text.slice(place.end, place.end + 4))),
      )

const AREAS = new Scan(/园区|开发区|产业园|工业园|口岸|镇里|苏木里/)

/** 这家落户X市的企业: the place only tells which firm is meant. */
const tellsWhich = (text: string, place: PlaceMention): boolean =>
  text[place.end] === '的' &&
  /^的(?:企业|公司|项目|工程|基地|工厂|厂|园区|矿|电站)/.test(text.slice(place.end, place.end + 4)) &&
  /(?:这|该)[家座个条][^,。;]{0,14}$/.test(text.slice(Math.max(0, place.start - 18), place.start))

/** 全市…仪式在X旗举行: where people met, in a sentence that has named what holds it. */
export const isVenue = (text: string, place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  text[place.start - 1] === '在' &&
  /^[^,。;的]{0,16}(?:举行|召开|举办|启动|开幕|签约|集中签约)/.test(text.slice(place.end, place.end + 22)) &&
  places.some(
    (other) =>
      other.end <= place.start &&
      other.code !== place.code &&
      // 翁牛特旗在呼和浩特举行推介会: whoever went there
      (isWithin(place.code, other.code) || place.start - other.end <= 4),
  )

/** 这里今年要建成…: in the sentence of the figure. */
const HERE =
  /(?:^|[,。;“])(?:如今,?|今年,?|现在,?)?(?:这里|当地)(?!的?(?:人|居民|群众|农牧?民|政府|老百姓))[^。;]*$/

const speaksOfHere = (spoken: string) =>
  (spoken.includes('这里') || spoken.includes('当地')) && HERE.test(spoken)

/** 园区工业总产值…, 口岸现有通道…: behind a sentence that has told where it lies. */
const AREA =
  /(?:^|[。;“])(?:如今,?|今年,?|现在,?|目前,?)?(?:园区|开发区|产业园|工业园|口岸|镇里|苏木里)[^。;]*$/

/** 与敖汉旗的小米一样, 与B县接壤: what something is only compared with or lies by. */
export const isCompared = (text: string, place: PlaceMention): boolean =>
  BESIDE.test(text.slice(Math.max(0, place.start - 2), place.start)) &&
  ALIKE.test(text.slice(place.end, place.end + 18))
const BESIDE = new Ending(/(?:[与同和跟像比]|不同于|相邻的)$/)
const ALIKE = /^[^,。;]{0,14}(?:一样|相比|不同|相邻|接壤|毗邻|交界|类似|齐名|隔河|一路之隔|为邻)/

/** Where a clause begins, and how dates and most adverbs end: 目前, 去年, 截至4月底, 近年来. */
const BEFORE_SUBJECT = charset(',;:。“年月日底来前')
const WORDS_BEFORE_SUBJECT = new Ending(/(?:其中|[月日]的|据了解|截至|季度)$/)

/** Whether a place stands where a clause's subject stands: at its start or behind a date or an adverb. */
export function opensClause(text: string, at: number, floor: number): boolean {
  if (at <= floor) return at === floor
  return (
    isIn(codeAt(text, at - 1), BEFORE_SUBJECT) ||
    WORDS_BEFORE_SUBJECT.test(text.slice(Math.max(floor, at - 8), at))
  )
}
