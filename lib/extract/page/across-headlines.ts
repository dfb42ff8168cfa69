import { codeAt } from '@/lib/regions/alphabet'
import { isDigit, isHan } from '../text/characters'
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
  let parted: boolean | undefined
  units.forEach((unit, from) => {
    if (joined.has(from) || !isOpen(unit) || !isProse(unit.text) || BY_WHOM.test(unit.text)) return
    const behind = behindPicture(units, from)
    if (from + 1 < units.length && !isHeadline(units[from + 1]) && behind < 0) return
    const last = Math.min(units.length, from + NEIGHBOURHOOD)
    // what stands above goes on with the last column only
    for (let to = last === from + 1 ? Math.max(1, from - NEIGHBOURHOOD) : from + 1; to < last; to++) {
      if ((to >= from - 1 && to <= from + 2 && to !== behind) || taken.has(to) || !targets[to]) continue
      const before = units[to - 1]!
      if (to !== behind && (!endsText(before) || isOpen(before))) continue
      beginnings[to] ??= beginningOf(units[to]!.text)
      parted ??= isParted(units)
      const score =
        seamScore(units, from, to, beginnings[to]!, around) +
        (to === behind ? BEHIND_PICTURE : standsApart(before, units[to]!, parted))
      if (score >= CERTAIN) pairs.push({ from, to, score })
    }
  })
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
  joinInOrder(pairs, joined, taken)
}

/** 本报记者, 图/文: a line of who wrote it, without the name; 供电热线95598。北山供电分局: the office that signs a notice. */
const BY_WHOM = /(?:记者|通讯员|图\/文)[^,。]{0,8}$|。[^,。]{2,12}[局院会司处]$/

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

/** May what stands below be of another article than a line? */
const endsText = ({ kind }: Unit) => kind === 'body' || kind === 'signature' || kind === 'credit'

/** Whether empty lines stand between the parts of a page and not between paragraphs. */
function isParted(units: readonly Unit[]): boolean {
  let inside = 0
  let apart = 0
  for (let at = 1; at < units.length; at++) {
    if (units[at]!.kind !== 'body' || units[at - 1]!.kind !== 'body') continue
    inside++
    if (units[at]!.gap > 1) apart++
  }
  return inside >= 3 && apart <= 0.25 * inside
}

/** What speaks for another article where a text begins: the one above is signed, or parted from it as articles are. */
const standsApart = (before: Unit, unit: Unit, parted: boolean) =>
  (before.kind !== 'body' || (before.text.endsWith(')') && SIGNED.test(before.text)) ? CLOSED : 0) +
  (parted && unit.gap > 1 ? APART : 0)
/** (王海), (记者 王海), (完) */
const SIGNED = /\([^,。;)]{1,24}\)$/

/** A word across the seam, the middle of a sentence, things counted, and kinship, in log odds; so that their sum is one. */
const ACROSS = 2
const TORN_OFF = 2.5
const COUNTS = 1.5
const KIN = 20
const LEAST_KIN = -0.04
const MOST_KIN = 0.06
/** The characters at the seam stand side by side elsewhere on the page; and where they do not. */
const PAIR = 1.4
const NO_PAIR = -0.5
/** A number that breaks off, where what follows may be the rest of it or what it counts. */
const CUT_NUMBER = 2.5
const LIST_END = charset(',、')
/** What every article between takes away. */
const FAR = 0.7
/** What stands right behind the picture at a column's end, behind a signed text, behind an empty line where paragraphs have none. */
const BEHIND_PICTURE = 2
const CLOSED = 1.5
const APART = 1.2
/** Least sum at which two are one paragraph. */
const CERTAIN = 1.6

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
  seam += begins.torn - begins.opens - FAR * articlesBetween(units, from, to)
  if (seam < CERTAIN - ACROSS - KIN * MOST_KIN - CLOSED - APART) return seam
  const kin = around.kinship(from, to) - around.kinship(to - 1, to)
  seam += KIN * Math.max(LEAST_KIN, Math.min(MOST_KIN, kin))
  if (!isHan(codeAt(before, before.length - 1)) || !isHan(after.charCodeAt(0))) return seam
  // the dictionary is slow: it is asked as late as possible
  if (seam >= CERTAIN - ACROSS - CLOSED - APART && wordAcross(before, after)) return seam + ACROSS
  return seam + (around.pairs.has(codeAt(before, before.length - 1), after.charCodeAt(0)) ? PAIR : NO_PAIR)
}
