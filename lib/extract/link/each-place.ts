import type { PlaceMention } from '../contracts'
import { Ending } from '../text/ending'
import { JOINS_ITEMS } from '../text/list-joint'
import type { Span } from '../types'
import { opensClause } from './clause-start'

/** 均在, 都超过 right before the number. */
const EACH = new Ending(
  /(?:均|都)(?:已经?|要|将|可|保持|稳定|实现|完成|在|达到?|超过?|突破|为|高于|不低于|新增)*了?(?:约|近|逾)*$/,
)
/** 6个盟市: how many they are. */
const SEVERAL =
  /(?:[\d两三四五六七八九十]+|各|多)个?(?:盟市|旗县市?区?|市县|旗区|县区|区县|市|盟|旗|县|区|地|口岸)/

/**
 * The places that each have the number: 包头、赤峰、通辽3个市开工项目数均在30个以上.
 *
 * @returns their codes; none where they are only counted, so that the number is nobody's by name; null where the number
 *   is said of one
 */
export function eachPlace(
  text: string,
  clause: Span,
  at: number,
  places: readonly PlaceMention[],
): string[] | null {
  const left = text.slice(clause.start, at)
  if (!EACH.test(left)) return null
  const first = places.find(({ start, end, by }) => start >= clause.start && end <= at && by !== 'deictic')
  if (!first) return SEVERAL.test(left) ? [] : null
  if (!opensClause(text, first.start, clause.start)) return null
  const codes: string[] = []
  let end = first.start
  for (const place of places) {
    if (place.start < end) continue
    if (place.start > end && !(codes.length && JOINS_ITEMS.test(text.slice(end, place.start)))) break
    // 鄂尔多斯市东胜区 is one item
    if (codes.length && place.start === end) codes.pop()
    codes.push(place.code)
    end = place.end
  }
  if (text[end] === '等') return []
  return codes.length > 1 ? codes : null
}
