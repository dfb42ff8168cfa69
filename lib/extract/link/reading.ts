import { beforeAny, charset } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import { remembered } from '../text/remembered'
import type { Measure, Unit } from '../types'
import { productOf } from './product'

/** What a number measures. */
export interface Reading {
  measure: Measure
  product: string | null
  unit: Unit
  /** Belongs to a place whatever project is spoken of. */
  regional?: boolean
  /** Stock or size that has no period. */
  stock?: boolean
  rule: string
}

/** Words around a number that say what it is. */
export interface Around {
  /** Name of the measure, as far as the text before the number gives it (own clause, or inherited). */
  label: string
  /** Text between the number and the next one or the end of the clause. */
  right: string
  /** Text between the number and the end of the clause. */
  rest: string
  /** The clause behind. */
  after: string
  clause: string
  sentence: string
  /** Whether the number stands in an undertaking's name. */
  named?: boolean
}

const globals = new Map<RegExp, RegExp>()

/** The last match of a pattern that is not global and never matches nothing. Its global twin is compiled once. */
export function lastMatch(pattern: RegExp, label: string): RegExpExecArray | null {
  let global = globals.get(pattern)
  if (!global) {
    global = new RegExp(pattern.source, 'g')
    globals.set(pattern, global)
  }
  global.lastIndex = 0
  let found: RegExpExecArray | null = null
  for (let match = global.exec(label); match; match = global.exec(label)) {
    found = match
    if (global.lastIndex === label.length) break
  }
  return found
}

export const firstNoun = remembered((right: string): string => {
  if (RISES_TO.test(right)) return ''
  const from = OPENS_WITH.exec(right)?.[0].length ?? 0
  const stop = right.slice(from).search(CLOSES)
  const phrase = right.slice(from, stop < 0 ? right.length : from + stop).trim()
  const first = beforeAny(phrase, JOINTS)
  // 动力及储能电池: what is joined to so short a word shares its head
  return first.length <= 2 && JOINED.test(phrase) ? phrase : first
})

const OPENS_WITH = new Opening(/^(?:的|左右|以上|多(?![晶孔元肽])|余)/)
/** 45万吨/年扩建到150万吨/年: what becomes of it. */
const RISES_TO = new Opening(/^(?:扩建|扩能|扩大|扩|增加|增|提升|提高|提|核增)(?:到|至|为)/)
const CLOSES = /[,。;:、()的]|项目|工程|生产线|生产能力|加工能力|产能/
const JOINTS = charset('和及')
const JOINED = /^[\u4e00-\u9fff]{2}(?:和|及)[\u4e00-\u9fff]{4,6}$/

export function tailAfter(label: string, match: RegExpExecArray): string | null {
  const tail = label.slice(match.index + match[0].length).replace(/^(?:各类|的)/, '')
  return tail.length >= 1 ? clean(tail) : null
}

const QUANTIFIED = new Opening(/^(?:优质|各类|以上|左右|余|多(?![晶孔功式联元肽聚层金])|的|等|约)+/)
const LISTED = new Ending(/(?:的|等)+$/)

/** A product's name without quantifiers and quotes; null where nothing is left. */
export function clean(name: string): string | null {
  const bare = LISTED.before(QUANTIFIED.behind(name)).trim()
  return bare.length >= 1 && bare.length <= 30 ? bare : null
}

/** The last noun phrase of a label. */
export function productTail(label: string): string | null {
  return productOf(label, label.length, '')
}
