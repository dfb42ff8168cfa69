import { ROOT, regionByCode } from '@/lib/regions'
import type { PlaceMention } from '../contracts'

const TOWNS = new Set(['镇', '乡', '村', '苏木', '嘎查'])
/** Whether what is pointed at (全镇, 该嘎查) is a town or a village. */
export const isOfTown = (kind: string): boolean => TOWNS.has(kind)

/** 卧牛河镇…,全镇…: the county of the town or village named last. */
function townBefore(places: readonly PlaceMention[], at: number): string | null {
  const town = places.findLast((place) => place.by === 'town' && place.end <= at)
  return town?.code ?? null
}

/**
 * The place that a word that points (全旗, 全区, 全镇) speaks of, where the text has named one before: 杭锦后旗…,全旗….
 *
 * @param placesBefore - the places named before it in the text, worked out where they are asked for
 * @param publisher - whose newspaper it is, null where unknown
 * @returns GB/T 2260 code, null where it is the article's own place
 */
export function namedBefore(
  text: string,
  placesBefore: () => readonly PlaceMention[],
  deictic: RegExpExecArray,
  publisher: string | null,
): string | null {
  const kind = deictic[1]!
  if (isOfTown(kind)) return townBefore(placesBefore(), deictic.index)
  if (deictic[0] === '全区' && publisher !== null && publisher !== ROOT)
    return districtBefore(text, placesBefore(), deictic.index)
  if (deictic[0] === '全区') return speakingZone(text, placesBefore(), deictic.index)
  if (!/^[全该]/.test(deictic[0]) || !(/[旗县]/.test(kind) || deictic[0] === '该区' || deictic[0] === '该市'))
    return null
  const places = placesBefore()
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!
    if (place.by !== 'name' || place.end > deictic.index) continue
    const unit = regionByCode(place.code)
    if (unit?.level !== 'county' || !unit.name.endsWith(kind)) continue
    return /^$|[,;:。“\s在]$|(?:月|日)$/.test(text.slice(0, place.start)) ? place.code : null
  }
  return null
}

/** 乌达区,眼下已形成…,全区化工产值: in a city's newspaper the district or zone that the paragraph speaks of. */
function districtBefore(text: string, places: readonly PlaceMention[], at: number): string | null {
  if (text.slice(0, at).includes('自治区')) return null
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!
    if (place.end > at || text[place.end - 1] !== '区' || place.by === 'deictic') continue
    const opens = SPOKEN_OF.test(text.slice(Math.max(0, place.start - 6), place.start))
    return opens || place.start === 0 || TOPIC.test(text.slice(place.end, place.end + 5)) ? place.code : null
  }
  return null
}
/** 包头稀土高新区管委会…,全区112家稀土企业: the zone whose office speaks. */
function speakingZone(text: string, places: readonly PlaceMention[], at: number): string | null {
  const place = places.findLast((one) => one.by === 'zone' && one.end <= at)
  return place && OFFICE_SPEAKS.test(text.slice(place.end, at)) ? place.code : null
}
const OFFICE_SPEAKS =
  /^(?:管委会|党工委|[^,。;]{2,10}局)(?:[^。;]{0,24}(?:说|介绍|了解|获悉|表示|算|透露|负责人|主任|局长)|统计|数据)/
const SPOKEN_OF = /(?:[,;:。“\s在]|月|日|来|目前|如今|来到|走进)$/
const TOPIC = /^,(?:眼下|目前|如今|今年|去年|现|已)/
