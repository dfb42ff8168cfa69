import type { ProjectMention } from '../contracts'
import { overlaps } from '../text/overlaps'
import { Scan } from '../text/scan'
import type { Span } from '../types'
import { namesKind } from './generic'
import { itemAt, itemMention, partsOf, TAIL } from './list-items'
import type { Surroundings } from './project-parts'

/** What is done with works alone, and what firms do as well, at the end of a clause. */
export const BEGUN_TOGETHER =
  /(?:等)?(?:已经|已|也|均|都|正在|正|将|今年|年内|近日|全部|全面|陆续|相继|先后|分别|同步|同时|顺利|集中|正式){1,4}(投产|投运|开工|开建|动工|复工|建成|竣工|完工|并网|试产|试生产|达产|封顶|投用|(落户|落地|签约))(?:运营|使用|达效|建设)?(?=[,。;]|$)/
const BEGUN = new Scan(BEGUN_TOGETHER)
const STOPS = ',。;:'

/**
 * Undertakings of a list that goes on with what is done with all of them, whatever closes their names: A镍合金、B合金技改、C综合利用
 * 相继投产. Not where items only tell a kind, or may be those who settle.
 */
export function findBegunLists(text: string, sentence: Span, around: Surroundings): ProjectMention[] {
  const found: ProjectMention[] = []
  for (const match of BEGUN.matches(text.slice(sentence.start, sentence.end))) {
    const end = sentence.start + match.index
    let start = end
    while (start > sentence.start && !STOPS.includes(text[start - 1]!)) start--
    const parts = partsOf(text, { start, end })
    if (parts.length < 2) continue
    const items = parts.map((part, i) => {
      const item = itemAt(text, part, i === 0)
      return item && itemMention(text, item, around, true)
    })
    if (!items.every((item) => item !== null && isOne(text, item, around))) continue
    const telling = items.filter(
      (item) =>
        TAIL.test(text.slice(item!.start, item!.end)) ||
        around.places.some(({ start: at, end: to }) => at === item!.start && item!.end - to >= 3),
    ).length
    if (telling * 6 < items.length * (match[2] ? 4 : 3)) continue
    found.push(...(items as ProjectMention[]))
  }
  return found
}

/** Whether an item is named: neither a kind nor a place, nor a firm by itself. */
function isOne(
  text: string,
  { start, end }: ProjectMention,
  { places, organisations }: Surroundings,
): boolean {
  const name = text.slice(start, end)
  if (name.length < 4 || name.length > 18 || namesKind(name)) return false
  const span = { start, end }
  return (
    !places.some((place) => place.start <= start && place.end >= end) &&
    !organisations.some((firm) => overlaps(firm, span) && firm.end >= end)
  )
}
