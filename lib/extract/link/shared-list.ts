import type { PlaceMention, ProjectMention } from '../contracts'
import { commonRegion } from '../recognise/common-region'
import type { Span } from '../types'

/** Items that 分别 pairs with numbers. */
interface Paired {
  /** Place of the figure in the list of numbers behind 分别. */
  index: number
  /** How many numbers that list has. */
  of: number
  /** Offset of 分别. */
  at: number
}

/** Where a figure stands in a list of numbers that share 分别, 依次 or 各自 in its sentence; null if in none. */
function pairing(text: string, figure: Span, sentence: Span): Paired | null {
  const spoken = text.slice(sentence.start, figure.start + 2)
  const last = Math.max(spoken.lastIndexOf('分别'), spoken.lastIndexOf('各'), spoken.lastIndexOf('依次'))
  if (last < 0) return null
  const at = sentence.start + last
  const before = text.slice(at + 1, figure.start)
  if (/[,;。]/.test(before)) return null
  const stretch = text.slice(at + 1, sentence.end).split(/[,;。]/)[0]!
  const parts = stretch.split(/[、和与及]/)
  if (!parts.every((part) => /\d/.test(part))) return null
  const index = before.split(/[、和与及]/).length - 1
  return index < parts.length ? { index, of: parts.length, at } : null
}

const JOINED = /^(?:、|和|与|及|以及|,)$/

/** The mentions of the list that stands closest before an offset: A、B和C. */
function listBefore<M extends Span>(text: string, mentions: readonly M[], at: number): M[] {
  const list: M[] = []
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (mention.end > at) continue
    const next = list[0]
    if (!next) {
      if (/[。;:]/.test(text.slice(mention.end, at)) || at - mention.end > 40) return []
    } else if (!JOINED.test(text.slice(mention.end, next.start))) break
    list.unshift(mention)
  }
  return list
}

/** A旗、B县和C区分别种植10万亩、8万亩和5万亩: the place of the list that a figure belongs to. */
export function pairedPlace(
  text: string,
  figure: Span,
  sentence: Span,
  places: readonly PlaceMention[],
): string | null {
  const pair = places.length > 1 ? pairing(text, figure, sentence) : null
  if (!pair || pair.of < 2) return null
  // 鄂尔多斯市东胜区 is one item
  const whole = places.filter((place, i) => places[i + 1]?.start !== place.end)
  const list = listBefore(text, whole, pair.at)
  return list.length === pair.of
    ? list[pair.index]!.code
    : list.length
      ? amongZones(text, whole, list, pair)
      : null
}

/** A zone without a code of its own: 盟开发区, 高新区. */
const ZONE = /^(?:、|和|与|及|以及)[\u4e00-\u9fff]{0,6}(?:开发区|园区|新区|高新区|经开区)$/
const ZONE_AND =
  /^(?:、|和|与|及|以及)[\u4e00-\u9fff]{0,6}(?:开发区|园区|新区|高新区|经开区)(?:、|和|与|及|以及)$/

/** A旗、盟开发区、B旗依次为…: a zone stands for what holds the places that it is listed with. */
function amongZones(
  text: string,
  places: readonly PlaceMention[],
  list: readonly PlaceMention[],
  pair: Paired,
): string | null {
  const items: (PlaceMention | null)[] = [...list]
  const last = list.at(-1)!
  if (ZONE.test(text.slice(last.end, pair.at).split(/[,等]/)[0]!)) items.push(null)
  for (let at = places.indexOf(list[0]!) - 1; at >= 0; at--) {
    const gap = text.slice(places[at]!.end, places[at + 1]!.start)
    if (ZONE_AND.test(gap)) items.unshift(null)
    else if (!JOINED.test(gap)) break
    items.unshift(places[at]!)
  }
  if (items.length !== pair.of) return null
  return (items[pair.index] ?? null)?.code ?? commonRegion(items.flatMap((one) => (one ? [one.code] : [])))
}

/** The same for undertakings: A项目、B项目今年分别完成投资1亿元、2亿元. */
export function pairedProject<P extends { mention: ProjectMention }>(
  text: string,
  figure: Span,
  sentence: Span,
  projects: readonly P[],
): P | null {
  const pair = projects.length > 1 ? pairing(text, figure, sentence) : null
  if (!pair || pair.of < 2) return null
  const list = listBefore(
    text,
    projects.map(({ mention }) => mention),
    pair.at,
  )
  if (list.length === pair.of) return projects.find(({ mention }) => mention === list[pair.index]) ?? null
  // 新开工A,续建B,总投资分别为…: as many as there are numbers, though no list
  const all = projects.filter(({ mention }) => mention.end <= pair.at)
  return all.length === pair.of &&
    all.every(({ mention }, i) => APART.test(text.slice(mention.end, all[i + 1]?.mention.start ?? pair.at)))
    ? all[pair.index]!
    : null
}

/** What stands between two of them: a verb, whose the next is. */
const APART = /^[^。;:\d]{1,40}$/
