/**
 * Development zones and industrial parks under the names that newspapers give them. A zone within one banner or
 * district has that unit's code; a zone that spans several, or whose county is not certain, has its prefecture's.
 *
 * Sources: the national 开发区审核公告目录 (2018 edition, part of Inner Mongolia), the autonomous region's list of
 * development zones after their merger of 2021, and the parks that appear as statistical areas in the official
 * list of towns. Variants (经济技术开发区 = 经开区 …) are made by variants.ts; prefixes 内蒙古 and the unit's own
 * name need no entry.
 */
import { EASTERN_ZONES } from './eastern'
import { WESTERN_ZONES } from './western'

/** Zone names by code. */
export const ZONE_TABLE: readonly (readonly [code: string, names: string])[] = [
  ...WESTERN_ZONES,
  ...EASTERN_ZONES,
]
