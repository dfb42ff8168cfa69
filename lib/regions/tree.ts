import type { Region, RegionLevel } from './types'
import { UNIT_ROWS } from './units'

/** The autonomous region's own code. */
export const ROOT = '150000'

/** How many banners, counties and districts each prefecture-level unit has. */
export const COUNTY_COUNTS: Readonly<Record<string, number>> = {
  '150100': 9,
  '150200': 9,
  '150300': 3,
  '150400': 12,
  '150500': 8,
  '150600': 9,
  '150700': 14,
  '150800': 7,
  '150900': 11,
  '152200': 6,
  '152500': 12,
  '152900': 3,
}

function levelOf(code: string): RegionLevel {
  if (code === ROOT) return 'region'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

function parentOf(code: string): string | null {
  if (code === ROOT) return null
  return code.endsWith('00') ? ROOT : `${code.slice(0, 4)}00`
}

/** All 116 units: the region, then each prefecture followed by its counties, by code. */
export const REGIONS: readonly Region[] = UNIT_ROWS.map(([code, name, shortName, nameEn]) => ({
  code,
  level: levelOf(code),
  name,
  shortName,
  nameEn,
  parent: parentOf(code),
}))

const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]))
const CHILDREN = new Map<string, Region[]>()
for (const region of REGIONS) {
  if (region.parent === null) continue
  const siblings = CHILDREN.get(region.parent)
  if (siblings) siblings.push(region)
  else CHILDREN.set(region.parent, [region])
}

export const PREFECTURES: readonly Region[] = REGIONS.filter((region) => region.level === 'prefecture')
export const COUNTIES: readonly Region[] = REGIONS.filter((region) => region.level === 'county')

/** The unit with this GB/T 2260 code, or undefined where Inner Mongolia has none. */
export function regionByCode(code: string): Region | undefined {
  return BY_CODE.get(code)
}

/** Units directly below, in the order of their codes; none for a county or an unknown code. */
export function children(code: string): readonly Region[] {
  return CHILDREN.get(code) ?? []
}

/** Whether `code` is `ancestor` or lies below it. False where either code is unknown. */
export function isWithin(code: string, ancestor: string): boolean {
  for (
    let region = BY_CODE.get(code);
    region;
    region = region.parent ? BY_CODE.get(region.parent) : undefined
  ) {
    if (region.code === ancestor) return true
  }
  return false
}

/** Code of the prefecture-level unit that `code` is or lies in; null for the autonomous region and unknown codes. */
export function prefectureOf(code: string): string | null {
  const region = BY_CODE.get(code)
  if (!region || region.level === 'region') return null
  return region.level === 'prefecture' ? region.code : region.parent
}

/** A unit's name in the language of the view; the code itself where it is unknown. */
export function regionLabel(code: string, language: 'zh' | 'en', form: 'full' | 'short' = 'full'): string {
  const region = BY_CODE.get(code)
  if (!region) return code
  if (language === 'en') {
    return form === 'short'
      ? region.nameEn.replace(/ (District|Banner|County|City|League)$/, '')
      : region.nameEn
  }
  return form === 'short' ? region.shortName : region.name
}
