import { charset, endsIn } from '../text/charset'
import { tellsByLabel } from '../text/figure-lines'
import { endsSentence, isProse, opensLine } from '../text/line'
import { Opening } from '../text/opening'
import { isDangling } from './in-context'
import type { Unit } from './units'

const CREDITED = charset(')摄')

/** Breaks off without a full stop: the column ended here. */
export const isOpen = (unit: Unit) =>
  unit.kind === 'body' &&
  unit.width >= 4 &&
  !endsSentence(unit.text) &&
  !endsIn(unit.text, CREDITED) &&
  (isProse(unit.text) || unit.width >= 10 || isDangling(unit.text))

/** Words a sentence opens with: what begins with them is no torn-off end of another one. */
const OPENING = new Opening(
  /^(?:(?:活动|会议|仪式|签约|培训|比赛|座谈|采访|启动|开幕)[^,。]{0,4}(?:现场|会上|上|中|期间|结束后|当天),|会上,|据了解|据悉|据统计|据介绍|近日|近期|近年来|日前|目前|今年|去年|下一步|如今|此外|同时|随着|为了?|作为|在[^,。]{2,20},|不仅是|不远处|眼下|其中,|截至|[一二三四五六七八九]是|第[一二三四五六],|图为|■|□|●|\d{4}年[^,。]{0,14},|\d{1,2}月\d{1,2}日)/,
)
/** X某表示,…: with whoever speaks in front of it. */
const STATED = /^[^,。“]{2,6}表示,/
const LONGEST_SPEAKER = 6

/** May a paragraph be the torn-off end of another one? */
export const mayContinue = (unit: Unit) =>
  unit.kind === 'body' &&
  !unit.dateline &&
  !unit.text.includes('图为') &&
  !opensLine(unit.text) &&
  !tellsByLabel(unit.text) &&
  !OPENING.test(unit.text) &&
  !(unit.text.lastIndexOf('表示,', LONGEST_SPEAKER) > 0 && STATED.test(unit.text))

/** A picture's text, which stands between the columns of another article. */
export const tellsOfPicture = (text: string): boolean =>
  text.startsWith('(图片') ||
  text.endsWith('摄') ||
  text.endsWith('摄)') ||
  (text.includes('图为') && SHOWN.test(text))
const SHOWN = /^图为|图为[^。]{2,60}。$/

export const isHeadline = (unit: Unit | undefined) => unit?.kind === 'title' || unit?.kind === 'heading'

/** How many paragraphs away what was torn off is looked for. */
export const NEIGHBOURHOOD = 60

/** Whether the paragraph that goes on with `start`, or with what goes on with it, is `goal`. */
export function leadsTo(joined: ReadonlyMap<number, number>, start: number, goal: number): boolean {
  for (let at: number | undefined = start; at !== undefined; at = joined.get(at)) if (at === goal) return true
  return false
}

/** Joins pairs, the best first, where neither is joined already and no circle would come of it. */
export function joinInOrder(
  pairs: readonly { from: number; to: number }[],
  joined: Map<number, number>,
  taken: Set<number>,
): void {
  for (const { from, to } of pairs) {
    if (joined.has(from) || taken.has(to) || leadsTo(joined, to, from)) continue
    joined.set(from, to)
    taken.add(to)
  }
}
