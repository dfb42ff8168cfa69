import type { PlaceMention, QuantityMention } from '../contracts'
import { Ending } from '../text/ending'
import { JOINS_ITEMS } from '../text/list-joint'
import { Opening } from '../text/opening'
import type { DraftOutput } from './draft'
import type { Reading } from './reading'

/** Figures of places that go on with the measure named before: 其中A县95万千瓦、B旗和C区各20万千瓦. */
export interface PlaceValues {
  /** Whose the figure is; several where they share it (各, 均). */
  codes: string[]
  /** Where the list of places begins. */
  start: number
}

const OPENS = /^(?:左右|以上|以内|多(?!伦)|余)?[)、,;]?(?:其中|而|另外|此外|和|与|及|以及)?[,、:]?/
const JOINS = new Opening(/^(?:、|和|与|及|以及)/)
/** 居前三位的是A旗(7亿元): what leads to the first place of a list. */
const LEADS = new Ending(/(?:[是为的有]|包括|[里中]头?,|看,)$/)
/** Between the places and the number: no noun, so the measure is the one before. */
const FILLER =
  /^(?:(?:次之|居次|其次|再次|垫底|最[高低多少大小快慢好]|(?:紧随|紧跟)其后|(?:位居|位列|排名?|居)第?[一二三四五六七八九十首次末]{1,2}位?),)?(?:则|以|也|共|合计|今年|去年|目前|已)*(分别|各自|各|均|都|依次)?(?:新增|增加|为|是|达到|达|有|占去|占到|占有|占|完成|实现|超过|突破|实施|开工|投产|在建|储备|超额完成)?了?(?:约|近|超|逾|超过)*\(?$/
const CLOSES = /^(?:左右|以上|多|余)?(?:[,。;、):]|$|和|与|以及|居|位居|位列|排|的|紧随|紧跟|次之|领跑|领先)/

/** Counters by which projects and firms are counted. */
const COUNTERS: Partial<Record<DraftOutput['measure'], RegExp>> = {
  project_count: /^[个项]$/,
  enterprise_count: /^[个家户]$/,
}

/**
 * The places that a number without a noun belongs to, where nothing but them stands between the figure before and it.
 *
 * @param from - end of the figure before, or start of the clause
 * @param shared - the item that 分别 pairs with the number
 */
export function placeValues(
  text: string,
  places: readonly PlaceMention[],
  from: number,
  at: number,
  shared: string | undefined,
): PlaceValues | null {
  if (places.length === 0) return null
  if (shared !== undefined) {
    const item = shared.replace(/^其中,?/, '')
    const place = places.findLast(({ start, end }) => end <= at && item.startsWith(text.slice(start, end)))
    if (!place || !FILLER.test(item.slice(place.end - place.start))) return null
    return { codes: [place.code], start: listStart(text, places, place) }
  }
  if (!anyBetween(places, from, at)) return null
  // 多伦县 does not go on with what stands before it
  let start = placeAt(places, from) ? from : from + OPENS.exec(text.slice(from, at))![0].length
  if (!placeAt(places, start)) {
    const first = places.findLast(({ end }) => end <= at)
    if (!first || first.start < from || !LEADS.test(text.slice(from, first.start))) return null
    start = first.start
  }
  const first = start
  const codes: string[] = []
  for (;;) {
    let place = placeAt(places, start)
    if (!place) return null
    // 鄂尔多斯市东胜区 is one item
    for (let next = placeAt(places, place.end); next; next = placeAt(places, next.end)) place = next
    if (place.by === 'deictic') return null
    codes.push(place.code)
    const joint = JOINS.exec(text.slice(place.end, at))
    start = place.end + (joint?.[0].length ?? 0)
    if (!joint) break
  }
  const filler = FILLER.exec(text.slice(start, at))
  if (!filler || filler[1] === '分别' || filler[1] === '依次') return null
  // A区、B区各完成1.2万户和9000户: as many numbers as places
  if (codes.length > 1 && numbersListed(text, at) === codes.length)
    return { codes: [codes[0]!], start: first }
  return codes.length === 1 || filler[1] ? { codes, start: first } : null
}

/** The place that begins at an offset. */
function placeAt(places: readonly PlaceMention[], at: number): PlaceMention | undefined {
  for (const place of places) if (place.start === at) return place
  return undefined
}

/** Whether any place begins between two offsets. */
function anyBetween(places: readonly PlaceMention[], from: number, to: number): boolean {
  for (const { start } of places) if (start >= from && start <= to) return true
  return false
}

/** Where the list begins that a place stands in: A旗、B县和C区. */
function listStart(text: string, places: readonly PlaceMention[], last: PlaceMention): number {
  let { start } = last
  for (let i = places.indexOf(last) - 1; i >= 0; i--) {
    const gap = text.slice(places[i]!.end, start)
    if (gap !== '' && !JOINS_ITEMS.test(gap)) break
    start = places[i]!.start
  }
  return start
}

/** How many numbers stand side by side from `at` to the end of the clause. */
function numbersListed(text: string, at: number): number {
  const parts = text
    .slice(at, at + LONGEST)
    .split(/[,。;]/)[0]!
    .split(/[、和与及]/)
  return parts.every((part) => /^\d[\d.]*[^\d]{0,6}$/.test(part)) ? parts.length : 1
}
/** Characters of a list of numbers. */
const LONGEST = 60

const unitsAgree = ({ unit, measure }: DraftOutput, quantity: QuantityMention) =>
  unit?.replace('/a', '') === quantity.unit.replace('/a', '') ||
  (measure === 'income_per_capita' && unit === 'CNY/person' && quantity.unit === 'CNY')

/** The reading of such a number by the figure before it; null where it counts something else. */
export function sameAsBefore(
  quantity: QuantityMention,
  right: string,
  before: DraftOutput | null,
): Reading | null {
  if (!before || typeof before.subject !== 'string' || before.value === null) return null
  if (!unitsAgree(before, quantity) || !CLOSES.test(right)) return null
  const counters = COUNTERS[before.measure]
  if (counters && !counters.test(quantity.counter ?? '')) return null
  return {
    measure: before.measure,
    product: before.product,
    unit: before.unit!,
    rule: `${before.rule.replace(/-place$/, '')}-place`,
  }
}

/** The same for rates: 固定资产投资增长8%,其中A县增长12%. */
export const sameGrowth = (before: DraftOutput | null): Reading | null =>
  before && typeof before.subject === 'string' && before.value === null && before.change !== null
    ? {
        measure: before.measure,
        product: before.product,
        unit: before.unit!,
        rule: `${before.rule.replace(/-place$/, '')}-place`,
      }
    : null
