import { charset, startsIn } from '../text/charset'
import type { Headline } from './headlines'
import type { Likeness } from './likeness'
import { continuedBy, textOf, type Unit } from './units'

const CAPTION = /图为|(?:摄|摄影报道|供图)$/
/** A writer's name in brackets closes an article. */
const SIGNED = /[。!?”]\((?!见|如|含|不|即|下称|以下)[\p{Script=Han}· 、]{2,14}\)$/u

/** 据市统计局初步核算: the account of a place's economy opens a text, whose headline may stand below it. */
const ACCOUNT = /^据?[市盟旗县区]统计局[^,。]{0,8}(?:核算|快报|发布)/
const ACCOUNTS = charset('据市盟旗县区')
const ECONOMY = /经济运行|生产总值|统计局|发布会|公报/

/** What a second headline opens with that says what kind of report it is: ——X区工业园区见闻. */
const SUBTITLE = '—'

/** What stands below the headline of a report or a communiqué: when and where it was given, the office that issues it. */
const GIVEN =
  /^[—\-( ]*\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:,?在?.{4,40}(?:会议|大会|全会)(?:第.{1,3}次会议)?上?)?\)?$|^\p{Script=Han}{2,14}(?:统计局|调查队|人民政府|行政公署|改革委员会|发改委|财政局)(?: ?\(?\d{4}年\d{1,2}月(?:\d{1,2}日)?\)?)?$/u

/** A text of the page without its headline. */
export interface Body {
  paragraphs: Unit[]
  subheads: Unit[]
  byline?: Unit
  continuation?: true
  caption?: true
  closed?: true
}

/** The articles of a page while it is being read. */
export class Draft {
  readonly bodies: Body[] = []
  readonly headlines: Headline[] = []
  /** Headlines are marked with #, so that lines without a mark are something else. */
  readonly marked: boolean
  /** Empty lines stand between articles and not between their paragraphs. */
  readonly parted: boolean
  private current: Body | null = null
  private pendingByline: Unit | undefined
  private pendingContinuation = false
  private announced = false
  private lastUnit: Unit | undefined

  constructor(
    readonly text: string,
    readonly units: readonly Unit[],
    readonly likeness: Likeness,
  ) {
    this.marked = units.filter((unit) => unit.level === 1 || unit.level === 2).length >= 2
    const inside = units.filter((unit, i) => unit.kind === 'body' && units[i - 1]?.kind === 'body')
    const apart = inside.filter((unit) => unit.gap > 1).length
    this.parted = inside.length >= 3 && apart <= 0.25 * inside.length
  }

  get isEmpty(): boolean {
    return this.bodies.length === 0
  }

  /** Is there a headline whose text has not begun? */
  get isAnnounced(): boolean {
    return this.announced
  }

  /** Is there an article that could go on? */
  get isReading(): boolean {
    return (
      this.current !== null && !this.current.closed && !this.announced && this.current.paragraphs.length > 0
    )
  }

  /** The last paragraphs of the article being read. */
  get lastRead(): readonly Unit[] {
    return (this.current?.paragraphs ?? []).slice(-8)
  }

  /** Subheads of an article are alike: as long, and divided at the same place. */
  hasSubheadLike(unit: Unit): boolean {
    return (this.current?.subheads ?? []).some(
      (known) =>
        Math.abs(known.width - unit.width) <= 1 && known.text.search(/[, ]/) === unit.text.search(/[, ]/),
    )
  }

  headline(unit: Unit): void {
    const last = this.headlines.at(-1)
    const continued = continuedBy(unit.text)
    if (continued > 0) {
      this.pendingContinuation = true
      unit = { ...unit, start: unit.start + continued, text: unit.text.slice(continued) }
    }
    const joins = unit.gap === 1 || unit.text.startsWith(SUBTITLE) || GIVEN.test(unit.text)
    if (last && last.units.at(-1) === this.lastUnit && joins) last.units.push(unit)
    else this.headlines.push({ units: [unit], before: -1 })
    this.announced = true
    this.lastUnit = unit
  }

  subhead(unit: Unit): void {
    this.ensure()
    this.current!.subheads.push(unit)
  }

  byline(unit: Unit): void {
    if (this.announced || !this.current || this.current.closed || !this.current.paragraphs.length)
      this.pendingByline ??= unit
    else if (!this.current.byline && this.current.paragraphs.length > 0 && CAPTION.test(unit.text))
      this.credit(unit)
    else {
      this.current.closed = true
      this.pendingByline = unit
    }
  }

  continuation(): void {
    if (!this.announced && this.current) this.current.closed = true
    this.lastUnit = undefined
    this.pendingContinuation = true
  }

  credit(unit: Unit): void {
    if (!this.current) return
    this.current.byline ??= unit
    if (CAPTION.test(unit.text)) this.captionise()
    this.current.closed = true
  }

  signature(unit: Unit): void {
    if (!this.current) return
    this.current.byline ??= unit
    this.current.closed = true
  }

  paragraph(unit: Unit, next: Unit | undefined): void {
    const caption = unit.kind === 'body' && isCaption(unit, next)
    if (
      this.current?.paragraphs.length &&
      (unit.dateline ||
        caption ||
        (startsIn(unit.text, ACCOUNTS) && ACCOUNT.test(unit.text) && !ECONOMY.test(textOf(this.lastRead)))) &&
      !this.announced
    )
      this.current.closed = true
    if (continuedBy(unit.text) > 0) {
      if (this.current && !this.announced) this.current.closed = true
      this.pendingContinuation = true
    }
    this.ensure()
    // below a text of some length another headline begins
    if (unit.width >= 40) this.lastUnit = undefined
    this.current!.paragraphs.push(unit)
    if (caption && this.current!.paragraphs.length === 1) this.current!.caption = true
    if ((unit.text.endsWith(')') && SIGNED.test(unit.text)) || (caption && unit.text.endsWith('摄')))
      this.current!.closed = true
  }

  /** The last paragraph turned out to be a picture's text: it is an article of its own. */
  private captionise(): void {
    const body = this.current!
    if (body.paragraphs.length === 1) body.caption = true
  }

  private ensure(): void {
    if (this.current && !this.current.closed && !this.announced) return
    const body: Body = { paragraphs: [], subheads: [] }
    if (this.pendingByline) body.byline = this.pendingByline
    if (this.pendingContinuation) body.continuation = true
    this.pendingByline = undefined
    this.pendingContinuation = false
    for (let i = this.headlines.length - 1; i >= 0 && this.headlines[i]!.before < 0; i--) {
      if (this.announced && this.headlines[i]!.units[0]!.start > this.lastBodyEnd())
        this.headlines[i]!.before = this.bodies.length
      else break
    }
    this.bodies.push(body)
    this.current = body
    this.announced = false
  }

  private lastBodyEnd(): number {
    return this.bodies.at(-1)?.paragraphs.at(-1)?.end ?? -1
  }
}

/** A picture's text: short, 图为 … or signed by who took it. */
export function isCaption(unit: Unit, next: Unit | undefined): boolean {
  if (unit.width > 220) return false
  return (
    unit.text.endsWith('摄') ||
    unit.text.endsWith('摄影报道') ||
    unit.text.includes('图为') ||
    (next?.kind === 'credit' && CAPTION.test(next.text) && unit.width < 160)
  )
}
