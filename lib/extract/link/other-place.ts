import { isWithin } from '@/lib/regions'
import type { PlaceMention } from '../contracts'
import { Ending } from '../text/ending'

/** 全市…仪式在X旗举行: where people met, in a sentence that has named what holds it. */
export const isVenue = (text: string, place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  text[place.start - 1] === '在' &&
  /^[^,。;的]{0,16}(?:举行|召开|举办|启动|开幕|签约|集中签约)/.test(text.slice(place.end, place.end + 22)) &&
  places.some(
    (other) =>
      other.end <= place.start &&
      other.code !== place.code &&
      // 翁牛特旗在呼和浩特举行推介会: whoever went there
      (isWithin(place.code, other.code) || place.start - other.end <= 4),
  )

/** 与敖汉旗的小米一样, 与B县接壤, 占全区产量的: what something is only compared with, lies by or is a share of. */
export const isCompared = (text: string, place: PlaceMention): boolean =>
  (place.by === 'deictic' && isWholeOfShare(text, place)) ||
  (BESIDE.test(text.slice(Math.max(0, place.start - 2), place.start)) &&
    ALIKE.test(text.slice(place.end, place.end + 18)))
const isWholeOfShare = (text: string, { start, end }: PlaceMention): boolean =>
  text[start - 1] === '占' || (text[start - 1] === '对' && CONTRIBUTES.test(text.slice(end, end + 18)))
const CONTRIBUTES = /^[^,。;]{0,14}贡献/
const BESIDE = new Ending(/(?:[与同和跟像比]|不同于|相邻的)$/)
const ALIKE = /^[^,。;]{0,14}(?:一样|相比|不同|相邻|接壤|毗邻|交界|类似|齐名|隔河|一路之隔|为邻)/
