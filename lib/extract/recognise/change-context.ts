import type { ChangeMention, QuantityMention } from '../contracts'
import { isDigit } from '../text/characters'
import { Ending } from '../text/ending'
import { Scan } from '../text/scan'
import {
  comparedFrom,
  DIRECTION,
  MULTIPLE_OF,
  moreThanBefore,
  rateBehind,
  signInBrackets,
  timesMore,
  turnsFrom,
} from './change-words'
import { tidy } from './number'
import type { Scanned } from './quantity-mention'

const SIGN = new Ending(/(?:同比|环比|增速|增长|增幅|下降|涨幅)[^,。;\d]{0,4}(?<sign>[+\-±])$/)
const LINK = /^(?:、|和|及|与|以及|,)(?:分别)?(?:同比)?(?:增长|下降|增加|减少|提高|上升)?(?:了|约|近|超)?$/

const YEAR_ON_YEAR =
  /同比|(?:比|较)(?:上年|去年|上一年|前一年)|(?:上年|去年)同期|(?:是|与|和|同)(?:上年|去年)/
const EARLIER =
  /(?:比|较)(?!上年|去年|上一年)[^,。;]{0,4}(?:\d{4}年|[一二三四十]+五|\d+年前|开工前|\d+[—-]\d+月|原来)|(?:是|为|达|到)(?:原来|过去|以前|\d{4}年)/
const AVERAGE = new Scan(/年均|年平均|平均每年|复合增长|平均增长/)

const REACH = 36

interface Left {
  start: number
  sign: 1 | -1
  clause: string
  multiple: boolean
}

/** What stands before a rate, from the start of its clause. */
function leftOf(text: string, mention: Scanned): Left | null {
  const from = Math.max(0, mention.core.start - REACH)
  const window = text.slice(from, mention.core.start)
  const cut = Math.max(
    window.lastIndexOf('。'),
    window.lastIndexOf(';'),
    window.lastIndexOf('\n'),
    window.lastIndexOf('!'),
  )
  const clause = window.slice(Math.max(cut, lastComma(window)) + 1)
  const offset = mention.core.start - clause.length
  const signed = SIGN.exec(clause)
  if (signed && mention.unit === 'percent') {
    const negative = signed.groups!.sign === '-'
    return { start: offset + signed.index, sign: negative ? -1 : 1, clause, multiple: false }
  }
  const bracketed =
    mention.unit === 'percent' ? signInBrackets(text, mention.core.start, mention.core.end) : 0
  if (bracketed) return { start: mention.core.start - 1, sign: bracketed, clause, multiple: false }
  const direction = DIRECTION.exec(clause)
  if (direction) {
    const start = offset + comparedFrom(clause.slice(0, direction.index))
    return { start, sign: direction.groups!.down ? -1 : 1, clause, multiple: false }
  }
  const more = moreThanBefore(clause)
  if (more) return { start: offset + more.index, sign: more.sign, clause, multiple: false }
  const behind =
    text[mention.end] === '的' ? rateBehind(clause, text.slice(mention.end, mention.end + 8)) : null
  if (behind) return { start: offset + behind.index, sign: behind.sign, clause, multiple: false }
  if (mention.unit !== 'times') return null
  const multiple = MULTIPLE_OF.exec(clause)
  if (multiple) return { start: offset + multiple.index, sign: 1, clause, multiple: true }
  return timesMore(text, mention.end) ? { start: mention.start, sign: 1, clause, multiple: true } : null
}

/** The last comma that is no thousands separator. */
function lastComma(window: string): number {
  for (let i = window.length - 1; i >= 0; i--)
    if (window[i] === ',' && !(isDigit(window.charCodeAt(i - 1)) && isDigit(window.charCodeAt(i + 1))))
      return i
  return -1
}

/** Parts the numbers of a text into rates of change and quantities proper. */
export function sortChanges(
  text: string,
  scanned: readonly Scanned[],
): { changes: ChangeMention[]; quantities: QuantityMention[] } {
  const changes: ChangeMention[] = [...doublings(text), ...unchanged(text)]
  const quantities: QuantityMention[] = []
  let list: ChangeMention[] = []
  let previous: Previous | null = null
  for (const mention of scanned) {
    const linked: boolean = previous !== null && sharesVerb(text, previous, mention)
    const context: string = linked ? previous!.left.clause : ''
    const own = mention.unit === 'percent' || mention.unit === 'times' ? leftOf(text, mention) : null
    const left: Left | null = own ?? (linked ? { ...previous!.left, start: mention.start } : null)
    if (!linked) {
      number(list)
      list = []
    }
    if (!left) {
      if (!mention.points) quantities.push(mention)
      previous = null
      continue
    }
    const clause = own ? context + own.clause : context
    const change = changeOf(mention, left, clause)
    if (turnsFrom(text, mention.end)) change.baseline = 'earlier'
    list.push(change)
    changes.push(change)
    previous = { mention, left: { ...left, clause } }
  }
  number(list)
  return { changes: changes.sort((a, b) => a.start - b.start), quantities }
}

/** Tells the rates of a list which of how many they are. */
function number(list: readonly ChangeMention[]): void {
  if (list.length > 1) for (const [index, change] of list.entries()) change.list = { index, of: list.length }
}

interface Previous {
  mention: Scanned
  left: Left
}

/** Is `mention` the next item of a list of rates: 2.2%、8.8%和0.5%? A comma joins items only after 分别. */
function sharesVerb(text: string, previous: Previous, mention: Scanned): boolean {
  // 分别增长31.6%和1.8倍
  if (!isRate(mention) || !isRate(previous.mention) || previous.mention.points !== mention.points)
    return false
  const between = text.slice(previous.mention.end, mention.start)
  return LINK.test(between) && (!between.startsWith(',') || previous.left.clause.includes('分别'))
}

const isRate = ({ unit }: Scanned) => unit === 'percent' || unit === 'times'

function changeOf(mention: Scanned, left: Left, context: string): ChangeMention {
  const rate =
    mention.unit === 'times' ? (left.multiple ? mention.value - 1 : mention.value) * 100 : mention.value
  const yearOnYear = YEAR_ON_YEAR.test(context)
  return {
    kind: 'change',
    start: Math.min(left.start, mention.start),
    end: mention.end,
    percent: tidy(left.sign * rate),
    points: mention.points,
    average: AVERAGE.test(context) ? true : undefined,
    yearOnYear,
    baseline: context.includes('环比')
      ? 'previous'
      : !yearOnYear && EARLIER.test(context)
        ? 'earlier'
        : undefined,
    list: undefined,
    qualifier: mention.qualifier,
  }
}

const POWERS: Record<string, number> = { '': 1, 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 }

/** 翻番, 翻一番: +100; 翻两番: +300. */
function doublings(text: string): ChangeMention[] {
  if (!text.includes('番')) return []
  return Array.from(
    text.matchAll(
      /(?:实现)?(?:翻了?(?:近|将近|约|差不多|整整)?(?<times>[一两二三四]?)番|倍增(?!计划|行动|工程|任务))/g,
    ),
    (match) => ({
      kind: 'change' as const,
      start: match.index,
      end: match.index + match[0].length,
      percent: 100 * (2 ** (POWERS[match.groups!.times ?? ''] ?? 1) - 1),
      yearOnYear: YEAR_ON_YEAR.test(before(text, match.index)),
      qualifier: 'exact' as const,
    }),
  )
}

/** 与上年持平, 同比持平: no change. */
function unchanged(text: string): ChangeMention[] {
  if (!text.includes('持平')) return []
  return Array.from(
    text.matchAll(
      /(?:与|同|和|较|比)?(?:上年|去年|同期|上年同期|去年同期|同比)(?<about>基本|大致|大体)?持平/g,
    ),
    (match) => ({
      kind: 'change' as const,
      start: match.index,
      end: match.index + match[0].length,
      percent: 0,
      yearOnYear: true,
      qualifier: match.groups!.about ? ('about' as const) : ('exact' as const),
    }),
  )
}

const before = (text: string, at: number) => text.slice(Math.max(0, at - 16), at)
