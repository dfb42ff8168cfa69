import { INDUSTRIES } from '@/lib/industries'
import { isWithin, REGIONS, type Region } from '@/lib/regions'
import { SERIES, SERIES_NAMES, type Sum } from '@/lib/store/read/series'
import type { SumRow } from '@/lib/store/rows'
import type { IndustryItem, RegionItem } from '../schemas/items'
import { type ItemContext, pageOf } from './context'

/** Which regions of the gazetteer: chosen ones with their parts, of one level, inside one prefecture. */
export interface RegionChoice {
  regions: readonly string[]
  within: string | null
  level: Region['level'] | null
}

/**
 * Regions with their sums, each with all its parts, by code. A prefecture's projects that could not be placed in one of its
 * banners are in its own row only, so rows of one level need not add up to the level above: `unplaced` says by how many.
 */
export function regionItems(
  rows: readonly SumRow[],
  choice: RegionChoice,
  context: ItemContext,
): RegionItem[] {
  return REGIONS.filter((region) => isChosen(region, choice)).map((region) => {
    const parts = rows.filter(({ key }) => isWithin(key, region.code))
    const { code, level, name, shortName, nameEn, parent } = region
    return {
      ...{ code, level, name, shortName, nameEn, parent },
      projects: parts.reduce((sum, row) => sum + row.projects, 0),
      unplaced: level === 'county' ? 0 : (rows.find(({ key }) => key === code)?.projects ?? 0),
      sums: sumsOf(parts),
      page: pageOf(context, `/regions/${code}`),
    }
  })
}

/**
 * What could only be filed under a level above the one asked for: rows of those units without their parts, so that together
 * with the items of the level they make up the whole.
 */
export function unplacedItems(
  rows: readonly SumRow[],
  level: 'prefecture' | 'county',
  context: ItemContext,
): RegionItem[] {
  const higher: readonly Region['level'][] = level === 'county' ? ['region', 'prefecture'] : ['region']
  return REGIONS.filter((region) => higher.includes(region.level)).flatMap((region) => {
    const own = rows.filter(({ key }) => key === region.code)
    if (own.length === 0) return []
    const { code, name, shortName, nameEn, parent } = region
    const projects = own.reduce((sum, row) => sum + row.projects, 0)
    return [
      {
        ...{ code, level: region.level, name, shortName, nameEn, parent, projects },
        unplaced: projects,
        sums: sumsOf(own),
        page: pageOf(context, `/regions/${code}`),
      },
    ]
  })
}

/** Industries with their sums, in the order of the taxonomy; those that nothing was reported of are there, too. */
export function industryItems(rows: readonly SumRow[], context: ItemContext): IndustryItem[] {
  return INDUSTRIES.map(({ slug, sector, zh, en, gbt4754 }) => {
    const own = rows.filter(({ key }) => key === slug)
    return {
      ...{ slug, sector, name: context.language === 'zh' ? zh : en, nameEn: en },
      gbt4754: gbt4754.map(({ code, name }) => ({ code, name })),
      projects: own.reduce((sum, row) => sum + row.projects, 0),
      sums: sumsOf(own),
      page: pageOf(context, '/', `industry=${slug}`),
    }
  })
}

function isChosen({ code, level }: Region, choice: RegionChoice): boolean {
  return (
    (choice.level === null || level === choice.level) &&
    (choice.within === null || isWithin(code, choice.within)) &&
    (choice.regions.length === 0 || choice.regions.some((one) => isWithin(code, one)))
  )
}

function sumsOf(rows: readonly SumRow[]): RegionItem['sums'] {
  return Object.fromEntries(
    SERIES_NAMES.map((name) => {
      const total = rows.map(({ sums }) => sums[name]).reduce(added, { value: null, count: 0, inexact: 0 })
      return [name, { ...total, unit: SERIES[name].unit }]
    }),
  )
}

/** Nothing reported and nothing reported stay nothing reported, not zero. */
function added(a: Sum, b: Sum): Sum {
  return {
    value: a.value === null && b.value === null ? null : (a.value ?? 0) + (b.value ?? 0),
    count: a.count + b.count,
    inexact: a.inexact + b.inexact,
  }
}
