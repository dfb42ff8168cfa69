import { findQuantities } from '../recognise'
import { charset, hasAny } from '../text/charset'
import { remembered } from '../text/remembered'

/** How far a plant may have grown beyond the size that its name gives: phases are added, grids are not. */
const GROWTH = 4

/** No single undertaking has more, in kW: the largest bases of wind and sun are planned at 16 GW. */
const LARGEST = 30_000_000

/** Each unit of power has one of these. */
const WATTS = charset('瓦Ww')

/** The largest power that a name states, in kW; 0 where it states none. */
const powerInName = remembered((name: string) =>
  Math.max(0, ...findQuantities(name).map(({ unit, value }) => (unit === 'kW' ? value : 0))),
)

/**
 * True where a power in kW cannot be that of the undertaking: 100万千瓦光伏一期工程并网,装机突破1.1亿千瓦 speaks of the
 * place's whole installed capacity.
 */
export function beyondName(name: string, kilowatts: number | null): boolean {
  if (kilowatts === null) return false
  if (kilowatts > LARGEST) return true
  const stated = hasAny(name, WATTS) ? powerInName(name) : 0
  return stated > 0 && kilowatts > GROWTH * stated
}
