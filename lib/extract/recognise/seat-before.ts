import { findPlaces, isWithin } from '@/lib/regions'
import { PROVINCES } from '../lexicon/provinces'
import { charset, hasAny } from '../text/charset'
import { Opening } from '../text/opening'
import { Scan } from '../text/scan'

/** The longest that two places one behind the other are. */
const LONGEST = 18
const UNIT = charset('旗县市区盟')
/** 青山区X新材料(包头)有限公司: the name holds its own place. */
const SEAT_INSIDE = new Scan(
  /\((?:内蒙古|呼和浩特|包头|鄂尔多斯|巴彦淖尔|乌海|乌兰察布|赤峰|通辽|呼伦贝尔|锡林郭勒|兴安|阿拉善)[^()]{0,3}\)/,
)
const FROM_ELSEWHERE = new Opening(new RegExp(`^(?:${PROVINCES})`))

/**
 * Length of a place in front of a firm's name that is none of it: 正蓝旗锡林郭勒盟交通投资集团, 达茂旗内蒙古天骏公司. A name opens with
 * one place, or with one that lies in another (鄂尔多斯市东胜区X公司), so what stands before a wider or another place tells where the
 * firm builds.
 */
export function seatBefore(name: string): number {
  const opening = name.slice(0, LONGEST)
  if (!hasAny(opening.slice(0, 8), UNIT)) return 0
  const [seat, next] = findPlaces(opening)
  if (seat?.start !== 0 || seat.by === 'town' || name.length - seat.end < 4) return 0
  if (SEAT_INSIDE.test(name) && next?.start !== seat.end) return seat.end
  if (FROM_ELSEWHERE.test(name.slice(seat.end, seat.end + 3))) return seat.end
  if (next?.start !== seat.end || next.by === 'town') return 0
  return seat.candidates.some((code) => next.candidates.some((other) => isWithin(other, code))) ? 0 : seat.end
}
