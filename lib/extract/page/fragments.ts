import { isDigit } from '../text/characters'
import { charset, endsIn } from '../text/charset'
import { endsSentence, isProse, opensLine } from '../text/line'
import { opensParagraph } from './openings'
import { isDangling, type Unit } from './units'
import { type Stretch, Vocabulary } from './vocabulary'
import { wordAcross } from './word-across'

/** Words a sentence opens with: what begins with them is no torn-off end of another one. */
const OPENING =
  /^(?:(?:活动|会议|仪式|签约|培训|比赛|座谈|采访|启动|开幕)[^,。]{0,4}(?:现场|会上|上|中|期间|结束后|当天),|会上,|据了解|据悉|据统计|据介绍|近日|近期|近年来|日前|目前|今年|去年|下一步|如今|此外|同时|随着|为了?|作为|在[^,。]{2,20},|不仅是|不远处|眼下|其中,|截至|[一二三四五六七八九]是|第[一二三四五六],|图为|■|□|●|\d{4}年[^,。]{0,14},|\d{1,2}月\d{1,2}日|[^,。“]{2,6}表示,)/

const CREDITED = charset(')摄')

/** Breaks off without a full stop: the column ended here. */
export const isOpen = (unit: Unit) =>
  unit.kind === 'body' &&
  unit.width >= 4 &&
  !endsSentence(unit.text) &&
  !endsIn(unit.text, CREDITED) &&
  (isProse(unit.text) || unit.width >= 10 || isDangling(unit.text))

const mayContinue = (unit: Unit) =>
  unit.kind === 'body' &&
  !unit.dateline &&
  !unit.text.includes('图为') &&
  !opensLine(unit.text) &&
  !OPENING.test(unit.text)

const NEIGHBOURHOOD = 60
const ACCEPTED = 2
const KINSHIP = 0.04
/** Share of a headline's pairs in the text below it that makes it that text's own headline. */
const REPEATED = 0.15

/**
 * Which paragraph goes on where another broke off: index → index. Right behind is the usual place; elsewhere only where a word stands
 * across the seam, or where the two stretches speak of the same and nothing nearer fits.
 */
export function continuations(units: readonly Unit[]): Map<number, number> {
  const around = new Surroundings(units)
  const pairs: Array<{ from: number; to: number; score: number }> = []
  const targets = units.map((unit) => mayContinue(unit))
  const detached = units.flatMap((_, at) => (targets[at] && isDetached(units, at) ? [at] : []))
  const columns = columnStarts(units)
  let nearest = 0
  units.forEach((unit, from) => {
    if (!isOpen(unit) || units[from + 1]?.kind === 'table') return
    const consider = (to: number) => {
      const score = scoreOf(units, from, to, around)
      if (score >= ACCEPTED) pairs.push({ from, to, score })
    }
    if (targets[from + 1]) consider(from + 1)
    while (nearest < detached.length && detached[nearest]! < from - NEIGHBOURHOOD) nearest++
    for (let i = nearest; i < detached.length && detached[i]! < from + NEIGHBOURHOOD; i++) {
      const to = detached[i]!
      if (to !== from + 1 && (to < columns[from]! || to > from)) consider(to)
    }
  })
  pairs.sort(
    (a, b) => b.score - a.score || a.from - b.from || Math.abs(a.to - a.from) - Math.abs(b.to - b.from),
  )
  const joined = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to } of pairs) {
    if (joined.has(from) || taken.has(to) || leadsTo(joined, to, from)) continue
    joined.set(from, to)
    taken.add(to)
  }
  units.forEach((unit, to) => {
    if (taken.has(to) || !targets[to] || !TORN.test(unit.text) || units[to - 1]?.kind !== 'body') return
    const from = tornFrom(units, to, joined, around)
    if (from === null || leadsTo(joined, to, from)) return
    joined.set(from, to)
    taken.add(to)
  })
  joinAcrossHeadlines(units, targets, joined, taken, around)
  return joined
}

/** What a headline cut off, and what begins in the middle of a sentence below the text of another article. */
function joinAcrossHeadlines(
  units: readonly Unit[],
  targets: readonly boolean[],
  joined: Map<number, number>,
  taken: Set<number>,
  around: Surroundings,
): void {
  const pairs: Array<{ from: number; to: number; score: number }> = []
  units.forEach((unit, from) => {
    if (joined.has(from) || !isOpen(unit) || !isProse(unit.text) || BY_WHOM.test(unit.text)) return
    const behind = behindPicture(units, from)
    if (from + 1 < units.length && !isHeadline(units[from + 1]) && behind < 0) return
    const last = Math.min(units.length, from + NEIGHBOURHOOD)
    // what stands above goes on with the last column only
    for (let to = last === from + 1 ? Math.max(1, from - NEIGHBOURHOOD) : from + 1; to < last; to++) {
      if ((to >= from - 1 && to <= from + 2 && to !== behind) || taken.has(to) || !targets[to]) continue
      const before = units[to - 1]!
      if (to !== behind && (before.kind !== 'body' || isOpen(before))) continue
      const score = seamScore(units, from, to, around) + (to === behind ? ACCEPTED : 0)
      if (score >= CERTAIN) pairs.push({ from, to, score })
    }
  })
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
  for (const { from, to } of pairs) {
    if (joined.has(from) || taken.has(to) || leadsTo(joined, to, from)) continue
    joined.set(from, to)
    taken.add(to)
  }
}

/** 本报记者, 图/文: a line of who wrote it, without the name. */
const BY_WHOM = /(?:记者|通讯员|图\/文)[^,。]{0,8}$/

/** The first unit behind the picture that stands right below a column's end; −1 where none does. */
function behindPicture(units: readonly Unit[], from: number): number {
  let to = from + 1
  while (
    to < units.length &&
    to <= from + 3 &&
    (CAPTION.test(units[to]!.text) || units[to]!.text.includes('图为') || units[to]!.kind === 'credit')
  )
    to++
  return to > from + 1 && units[to]?.kind === 'body' ? to : -1
}

/** 塌岸。, 摘牌。, 伸不直。: the end of a sentence and nothing else. */
const SCRAP = /^\p{Script=Han}{1,3}。/u
/** Words that only the middle of a sentence has: 将衬砌渠道380公里, 以及…, 的…. */
const MIDDLE = /^(?:将(?!军)|以及|及其|等(?!到|级)|的(?!确)|了(?!解)|并(?![排行])|和(?![平谐美]))/
/** Things and how many, without a verb: 标准厂房28万平方米、专家公寓600套, 道11.4公里,. */
const COUNTED_FIRST =
  /^[\p{Script=Han}“”]{1,12}\d[\d.]*[万亿千百]?(?![年月日天度岁多余])\p{Script=Han}{1,4}[、,。;]/u
/** What opens a sentence though a number follows: 全市…, 新建…, 总投资…. */
const WHOLE =
  /^(?:[全我各本该][市盟旗县区镇年]|“?[近去今上过前这]|[“零第]|[新总投建]|安排|发放|落实|改造|种植|培育|累计|共|预计|完成|实现|\p{Script=Han}{2,8}[市盟旗县区镇])/u

/** How many more headlines than one stand between. */
function articlesBetween(units: readonly Unit[], from: number, to: number): number {
  let count = 0
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at++)
    if (isHeadline(units[at]) && !isHeadline(units[at - 1])) count++
  return Math.max(0, count - 1)
}

/** A word across the seam, the middle of a sentence, things counted, and kinship, in log odds; so that their sum is one. */
const ACROSS = 2
const TORN_OFF = 2.5
const COUNTS = 1.5
const KIN = 15
const MOST_KIN = 0.04
/** A number that breaks off, where what follows may be the rest of it or what it counts. */
const CUT_NUMBER = 2.5
const LIST_END = /[,、]$/
/** A comma before 的, a number before 年末: no seam. */
const NO_SEAM = /[,、]\|[的了等]|\d\|年(?!以|,|、)/
/** What every article between takes away. */
const FAR = 0.4
/** Least sum at which two are one paragraph; and where nothing at the seam itself speaks for it. */
const CERTAIN = 0.8
const WITHOUT_SEAM = 1.8

/** How surely a paragraph goes on with one that a headline cut off: by its first words, the seam, and what both speak of. */
function seamScore(units: readonly Unit[], from: number, to: number, around: Surroundings): number {
  const before = units[from]!.text
  const after = units[to]!.text
  if (clashes(before, after) || NO_SEAM.test(`${before.at(-1)}|${after.slice(0, 2)}`)) return -1
  let seam = isDigit(before.charCodeAt(before.length - 1)) ? CUT_NUMBER : LIST_END.test(before) ? 0.5 : 0
  if (TORN.test(after) || SCRAP.test(after) || MIDDLE.test(after)) seam += TORN_OFF
  else if (COUNTED_FIRST.test(after) && !WHOLE.test(after)) seam += COUNTS
  const words = -opensParagraph(after) - FAR * articlesBetween(units, from, to)
  if (seam + words < CERTAIN - ACROSS - KIN * MOST_KIN) return 0
  const kin = around.kinship(from, to) - around.kinship(to - 1, to)
  const rest = words + KIN * Math.max(-MOST_KIN, Math.min(MOST_KIN, kin))
  // the dictionary is slow: it is asked as late as possible
  if (seam + rest >= CERTAIN - ACROSS && wordAcross(before, after)) seam += ACROSS
  return seam > 0 || rest >= WITHOUT_SEAM ? seam + rest : 0
}

/** No paragraph begins like this: 1880万亩,…; 完成工业总产值…; 落地,…; 价值突破…. */
const TORN =
  /^(?:\d[\d.,]*(?:万|亿|千|百)?(?:元|亩|吨|千瓦|公里|立方米|平方米|人次|公顷|%)(?:左右|以上)?[,;、。]|[千百十万]?[万亿]元[,;、。]|(?:完成|实现|达到|突破|超过|落地|价值|产值|占比|增长|下降|提高到|投产)[^,。;]{0,2}(?:[\d,、]|突破|超过?|达到?|总产值|工业|增加值|目标|并|后))/

/**
 * The paragraph that broke off at the foot of its column, under which a headline stands, and that a torn-off one goes on
 * with: the one that speaks most of the same, the nearest of equals; null where there is none.
 */
function tornFrom(
  units: readonly Unit[],
  to: number,
  joined: ReadonlyMap<number, number>,
  around: Surroundings,
): number | null {
  let best: number | null = null
  let most = -1
  for (let from = to - 2; from >= Math.max(0, to - NEIGHBOURHOOD); from--) {
    const unit = units[from]!
    if (joined.has(from) || !isOpen(unit) || units[from + 1]?.kind === 'body') continue
    if (clashes(unit.text, units[to]!.text)) continue
    const own = around.kinship(from, to)
    if (own > most) {
      most = own
      best = from
    }
  }
  return best
}

function leadsTo(joined: ReadonlyMap<number, number>, start: number, goal: number): boolean {
  for (let at: number | undefined = start; at !== undefined; at = joined.get(at)) if (at === goal) return true
  return false
}

/** The text around every paragraph, made once. */
class Surroundings {
  private readonly before: Stretch[]
  private readonly after: Stretch[]
  private readonly alone: Stretch[]
  private made: Vocabulary | undefined

  constructor(private readonly units: readonly Unit[]) {
    // as long as they may get: engines turn lists with wide gaps into something slow
    this.before = new Array(units.length)
    this.after = new Array(units.length)
    this.alone = new Array(units.length)
  }

  /** Made when it is first asked for: most pages are whole. */
  private get vocabulary(): Vocabulary {
    this.made ??= new Vocabulary(this.units)
    return this.made
  }

  private upTo(at: number): Stretch {
    this.before[at] ??= this.vocabulary.stretch(contextBefore(this.units, at))
    return this.before[at]
  }

  private from(at: number): Stretch {
    this.after[at] ??= this.vocabulary.stretch(contextAfter(this.units, at))
    return this.after[at]
  }

  /** How much the text that ends with one paragraph and the text that another begins speak of the same. */
  kinship(last: number, first: number): number {
    return this.vocabulary.cohesion(this.upTo(last), this.from(first))
  }

  /** How much of a headline the text repeats that a paragraph begins. */
  repeats(headline: number, first: number): number {
    this.alone[headline] ??= this.vocabulary.stretch([headline])
    return this.vocabulary.overlap(this.alone[headline], this.from(first))
  }
}

/** Seams (|) inside a date or an amount: 7月|中旬, 12|月, 31.8亿|元, 3.5万|千瓦. */
const FITTING =
  /(?:\d月|今年\d{1,2}月)\|(?:[上中下]旬|\d{1,2}日)|\d\|(?:月|日|年|亿|万|千瓦|公里|平方|个百分点)|\d[万亿]\|(?:元|千瓦|吨|亩|立方|平方|人次|户|头|只)|\d{4}\|年/

const FIT = charset('0123456789月万亿')

const fitsNumber = (before: string, after: string) =>
  endsIn(before, FIT) && FITTING.test(`${before.slice(-6)}|${after.slice(0, 4)}`)

/** What keeps a paragraph where it stands: kinship with the text before it, or a headline that it repeats. */
function hold(units: readonly Unit[], to: number, around: Surroundings): number {
  const before = units[to - 1]
  if (before?.kind === 'body') return around.kinship(to - 1, to)
  if (before && isHeadline(before)) return around.repeats(to - 1, to)
  return 0
}

/** A number that breaks off is followed by its next digit or by what it counts; a day by 日. */
const clashes = (before: string, after: string) =>
  isDigit(before.charCodeAt(before.length - 1)) && !(ENDS_IN_DAY.test(before) ? DAY : COUNTED).test(after)
const ENDS_IN_DAY = /月\d{1,2}$/
const DAY = /^[\d日号至—-]/
const COUNTED =
  /^[\d.,%‰+×~/(A-Za-z—\-万亿千百十余多来个日月年号时点分秒元吨斤米亩公平立兆吉瓦度台套辆列架艘家户人名位头只匹口项条座处所间栋件种类批期级届次场片块张份株棵粒箱标倍成周岁天小户至到]/
const GOES_ON = /^[\d.%万亿]/

const isHeadline = (unit: Unit | undefined) => unit?.kind === 'title' || unit?.kind === 'heading'

function scoreOf(units: readonly Unit[], from: number, to: number, around: Surroundings): number {
  const a = units[from]!
  const b = units[to]!
  if (clashes(a.text, b.text) || (to < from && opensParagraph(b.text) > 0)) return 0
  const digits = isDigit(a.text.charCodeAt(a.text.length - 1)) && GOES_ON.test(b.text) ? 1 : 0
  if (to === from + 1)
    return (b.gap <= 2 || TORN.test(b.text) ? 3 : 1) + (wordAcross(a.text, b.text) ? 3 : 0) + digits
  const overTitle = to === from + 2 && isHeadline(units[from + 1])
  const fits = fitsNumber(a.text, b.text)
  // what stands under a headline is its text, unless the seam itself says otherwise
  const headed = isHeadline(units[to - 1]) || units[to - 1]?.kind === 'byline'
  if (fits && !headed) return 3
  const own = around.kinship(from, to)
  if (!overTitle && own < KINSHIP) return 0
  // the dictionary is slow: it is asked as late as possible
  if (headed && !overTitle && !fits && !wordAcross(a.text, b.text)) return 0
  // What it stands behind may be where it belongs; only a clearly closer kinship moves it.
  const there = hold(units, to, around)
  if (!overTitle && own < there * 1.5) return 0
  const across = wordAcross(a.text, b.text)
  if (overTitle && (across || there >= REPEATED)) return across ? 4 : 0
  return (across && !isProperStart(b.text) ? 3 : 0) + digits + Math.min(2.5, 12 * (own - there))
}

/** For every paragraph the first one of the running text it stands in: what stands between cannot follow it. */
function columnStarts(units: readonly Unit[]): number[] {
  let start = 0
  return units.map((unit, at) => {
    if (unit.kind !== 'body') start = at + 1
    return start
  })
}

/** A picture's text, which stands between the columns of another article. */
const CAPTION = /^(?:\(图片|图为)|摄\)?$|图为[^。]{2,60}。$/

/** Does the paragraph stand where the text before it is not its own: behind a headline, a picture, another torn column? */
function isDetached(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (
    !before ||
    units[at]!.gap === 3 ||
    before.kind !== 'body' ||
    isOpen(before) ||
    CAPTION.test(before.text)
  )
    return true
  return /^[“‘][^”’]{2,20}[”’]\p{Script=Han}{2,8}。/u.test(units[at]!.text)
}

const isProperStart = (text: string) => /^[“‘\d《]/.test(text)

function contextBefore(units: readonly Unit[], at: number): number[] {
  const lines: number[] = []
  for (let i = Math.max(0, at - 3); i <= at; i++) if (units[i]!.kind === 'body') lines.push(i)
  return lines
}

function contextAfter(units: readonly Unit[], at: number): number[] {
  const lines: number[] = []
  for (let i = at; i < units.length && i < at + 4 && units[i]!.kind === 'body'; i++) lines.push(i)
  return lines
}
