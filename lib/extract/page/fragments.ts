import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { headsNext } from '../text/item-lines'
import { Opening } from '../text/opening'
import { joinAcrossHeadlines } from './across-headlines'
import { behindTable } from './around-table'
import {
  isHeadline,
  isOpen,
  joinInOrder,
  leadsTo,
  mayContinue,
  NEIGHBOURHOOD,
  tellsOfPicture,
} from './loose-ends'
import { opensParagraph } from './openings'
import { clashes, fitsNumber, TORN } from './seam'
import type { Surroundings } from './surroundings'
import type { Unit, UnitKind } from './units'
import { wordAcross } from './word-across'

const ACCEPTED = 2
const KINSHIP = 0.04
/** Share of a headline's pairs in the text below it that makes it that text's own headline. */
const REPEATED = 0.15

interface Pair {
  from: number
  to: number
  score: number
}

/**
 * Which paragraph goes on where another broke off: index → index. Right behind is the usual place; elsewhere only where a word stands
 * across the seam, or where the two stretches speak of the same and nothing nearer fits.
 */
export function continuations(units: readonly Unit[], around: Surroundings): Map<number, number> {
  const pairs: Pair[] = []
  const targets = units.map((unit) => mayContinue(unit))
  const detached: number[] = []
  for (let at = 0; at < units.length; at++) if (targets[at] && isDetached(units, at)) detached.push(at)
  const opening = detached.map((at) => opensParagraph(units[at]!.text) > 0)
  const columns = columnStarts(units)
  const hasTables = units.some((unit) => unit.kind === 'table')
  let nearest = 0
  units.forEach((unit, from) => {
    if (!isOpen(unit)) return
    const behind = hasTables ? behindTable(units, from) : -1
    if (
      behind > 0 &&
      (BREAKS_OFF.test(unit.text) || TORN.test(units[behind]!.text)) &&
      targets[behind] &&
      !clashes(unit.text, units[behind]!.text)
    )
      pairs.push({ from, to: behind, score: NEXT + 1 })
    if (units[from + 1]?.kind === 'table') return
    const consider = (to: number) => {
      const score = scoreOf(units, from, to, around)
      if (score >= ACCEPTED) pairs.push({ from, to, score })
    }
    if (targets[from + 1]) consider(from + 1)
    while (nearest < detached.length && detached[nearest]! < from - NEIGHBOURHOOD) nearest++
    for (let i = nearest; i < detached.length && detached[i]! < from + NEIGHBOURHOOD; i++) {
      const to = detached[i]!
      if (to > from + 1 || (to < columns[from]! && !opening[i])) consider(to)
    }
  })
  weighContested(units, pairs)
  pairs.sort(
    (a, b) => b.score - a.score || a.from - b.from || Math.abs(a.to - a.from) - Math.abs(b.to - b.from),
  )
  const joined = new Map<number, number>()
  const taken = new Set<number>()
  joinInOrder(pairs, joined, taken)
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

/** What keeps a paragraph where it stands: kinship with the text before it, or a headline that it repeats. */
function hold(units: readonly Unit[], to: number, around: Surroundings): number {
  const before = units[to - 1]
  if (before?.kind === 'body') return around.kinship(to - 1, to)
  if (before && isHeadline(before)) return around.repeats(to - 1, to)
  return 0
}

/** A word across the seam makes neighbours surer. The dictionary is slow, so it is asked only where something else would have one of them. */
function weighContested(units: readonly Unit[], pairs: Pair[]): void {
  const goesOn = new Uint8Array(units.length)
  const follows = new Uint8Array(units.length)
  for (const { from, to } of pairs) {
    goesOn[from] = Math.min(2, goesOn[from]! + 1)
    follows[to] = Math.min(2, follows[to]! + 1)
  }
  for (const pair of pairs) {
    const { from, to } = pair
    if (to !== from + 1 || (goesOn[from] === 1 && follows[to] === 1)) continue
    if (isClose(units[to]!) && wordAcross(units[from]!.text, units[to]!.text)) pair.score += WORD
  }
}

/** What a text stands under besides its headline: 一、2024年工作回顾 opens a part of a report. */
const HEADING = new Set<UnitKind | undefined>(['byline', 'section'])

/** Ends in the middle of a sentence. */
const BREAKS_OFF = /[,、]$|[至到达为和与及的在约近超由从将把被对向以共]$|\d$/
const GOES_ON = /^[\d.%万亿]/
const NEXT = 3
const WORD = 3

const isClose = (unit: Unit) => unit.gap <= 2 || TORN.test(unit.text)

/** How surely one paragraph right behind another goes on with it; without a word across the seam where it is sure enough. */
function scoreOfNext(a: Unit, b: Unit, digits: number): number {
  return isClose(b) ? NEXT + digits : 1 + (wordAcross(a.text, b.text) ? WORD : 0) + digits
}

function scoreOf(units: readonly Unit[], from: number, to: number, around: Surroundings): number {
  const a = units[from]!
  const b = units[to]!
  if (clashes(a.text, b.text) || headsNext(a.text, b.text)) return 0
  const digits = isDigit(codeAt(a.text, a.text.length - 1)) && GOES_ON.test(b.text) ? 1 : 0
  if (to === from + 1) return scoreOfNext(a, b, digits)
  const overTitle = to === from + 2 && isHeadline(units[from + 1])
  const fits = fitsNumber(a.text, b.text)
  // what stands under a headline is its text, unless the seam itself says otherwise
  const headed = isHeadline(units[to - 1]) || HEADING.has(units[to - 1]?.kind)
  if (fits && !headed) return 3
  const own = around.kinship(from, to)
  if (!overTitle && own < KINSHIP) return 0
  // What it stands behind may be where it belongs; only a clearly closer kinship moves it.
  const there = hold(units, to, around)
  if (!overTitle && own < there * 1.5) return 0
  // the dictionary is slow: it is asked last, and only where its answer matters
  const across = (overTitle || (headed && !fits) || !isProperStart(b.text)) && wordAcross(a.text, b.text)
  if (headed && !overTitle && !fits && !across) return 0
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

/** “…”一位牧民说。: a paragraph that is only what somebody said. */
const OPENS_QUOTED = new Opening(/^[“‘][^”’]{2,20}[”’]\p{Script=Han}{2,8}。/u)

/** Does the paragraph stand where the text before it is not its own: behind a headline, a picture, another torn column? */
function isDetached(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (
    !before ||
    units[at]!.gap === 3 ||
    before.kind !== 'body' ||
    isOpen(before) ||
    tellsOfPicture(before.text)
  )
    return true
  return OPENS_QUOTED.test(units[at]!.text)
}

const isProperStart = (text: string) => /^[“‘\d《]/.test(text)
