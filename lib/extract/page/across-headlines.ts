import { codeAt } from '@/lib/regions/alphabet'
import { isDigit } from '../text/characters'
import { charset, endsIn } from '../text/charset'
import { isProse } from '../text/line'
import { isHeadline, isOpen, joinInOrder, NEIGHBOURHOOD, tellsOfPicture } from './loose-ends'
import { opensParagraph } from './openings'
import { excludes, isCounted, isTorn } from './seam'
import type { Surroundings } from './surroundings'
import type { Unit } from './units'
import { wordAcross } from './word-across'

/** What a headline cut off, and what begins in the middle of a sentence below the text of another article. */
export function joinAcrossHeadlines(
  units: readonly Unit[],
  targets: readonly boolean[],
  joined: Map<number, number>,
  taken: Set<number>,
  around: Surroundings,
): void {
  const pairs: Array<{ from: number; to: number; score: number }> = []
  const beginnings: Beginning[] = new Array(units.length)
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
      beginnings[to] ??= beginningOf(units[to]!.text)
      const score = seamScore(units, from, to, beginnings[to]!, around) + (to === behind ? BEHIND_PICTURE : 0)
      if (score >= CERTAIN) pairs.push({ from, to, score })
    }
  })
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
  joinInOrder(pairs, joined, taken)
}

/** 本报记者, 图/文: a line of who wrote it, without the name. */
const BY_WHOM = /(?:记者|通讯员|图\/文)[^,。]{0,8}$/

/** The first unit behind the picture that stands right below a column's end; −1 where none does. */
function behindPicture(units: readonly Unit[], from: number): number {
  let to = from + 1
  while (
    to < units.length &&
    to <= from + 3 &&
    (tellsOfPicture(units[to]!.text) || units[to]!.text.includes('图为') || units[to]!.kind === 'credit')
  )
    to++
  return to > from + 1 && units[to]?.kind === 'body' ? to : -1
}

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
const LIST_END = charset(',、')
/** What every article between takes away. */
const FAR = 0.4
/** What stands right behind the picture at a column's end. */
const BEHIND_PICTURE = 2
/** Least sum at which two are one paragraph; and where nothing at the seam itself speaks for it. */
const CERTAIN = 0.8
const WITHOUT_SEAM = 1.8

/** What the first words of a paragraph say for its being torn off, and against. */
interface Beginning {
  torn: number
  opens: number
}

const beginningOf = (text: string): Beginning => ({
  torn: isTorn(text) ? TORN_OFF : isCounted(text) ? COUNTS : 0,
  opens: opensParagraph(text),
})

/** How surely a paragraph goes on with one that a headline cut off: by its first words, the seam, and what both speak of. */
function seamScore(
  units: readonly Unit[],
  from: number,
  to: number,
  begins: Beginning,
  around: Surroundings,
): number {
  const before = units[from]!.text
  const after = units[to]!.text
  if (excludes(before, after)) return -1
  let seam = isDigit(codeAt(before, before.length - 1)) ? CUT_NUMBER : endsIn(before, LIST_END) ? 0.5 : 0
  seam += begins.torn
  const words = -begins.opens - FAR * articlesBetween(units, from, to)
  if (seam + words < CERTAIN - ACROSS - KIN * MOST_KIN) return 0
  const kin = around.kinship(from, to) - around.kinship(to - 1, to)
  const rest = words + KIN * Math.max(-MOST_KIN, Math.min(MOST_KIN, kin))
  // the dictionary is slow: it is asked as late as possible
  if (seam + rest >= CERTAIN - ACROSS && wordAcross(before, after)) seam += ACROSS
  return seam > 0 || rest >= WITHOUT_SEAM ? seam + rest : 0
}
