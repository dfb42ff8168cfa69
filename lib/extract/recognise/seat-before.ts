import { findPlaces, isWithin } from '@/lib/regions'
import { PROVINCES } from '../lexicon/provinces'
import { charset, hasAny } from '../text/charset'
import { Opening } from '../text/opening'

/** The longest that two places one behind the other are. */
const LONGEST = 18
const UNIT = charset('旗县市区盟')
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
  if (FROM_ELSEWHERE.test(name.slice(seat.end, seat.end + 3))) return seat.end
  if (next?.start !== seat.end || next.by === 'town') return 0
  return seat.candidates.some((code) => next.candidates.some((other) => isWithin(other, code))) ? 0 : seat.end
}
