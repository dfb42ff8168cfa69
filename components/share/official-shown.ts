import { shownRegions } from '@/components/charts/comparison'
import { COMPARED_INDICATORS } from '@/components/compare/table'
import { INDICATORS } from '@/components/statistics/rows'
import { children, PREFECTURES, prefectureOf, ROOT, regionByCode } from '@/lib/regions'
import type { OfficialShown } from '@/lib/store/read/changes-official'
import { isOfficial, type View } from '@/lib/view'
import { placesOf, type ScreenKind } from './view-of-screen'

/**
 * The official figures that a screen of a kind shows.
 * @param view what the screen shows (`figuresOfScreen`)
 */
export function officialShown(kind: ScreenKind, view: View): readonly OfficialShown[] {
  switch (kind) {
    case 'overview':
      return [newest(shownRegions(view), [...INDICATORS, ...comparedBy(view)])]
    case 'region': {
      const code = placesOf(view)[0] ?? ROOT
      return [{ regions: [code], indicators: null, every: true }, newest(beside(code), comparedBy(view))]
    }
    case 'compare':
      return [newest(view.regions, COMPARED_INDICATORS)]
    default:
      return []
  }
}

function newest(regions: readonly string[], indicators: readonly string[]): OfficialShown {
  return { regions, indicators: [...new Set(indicators)], every: false }
}

/** What map and rankings need of the table: the indicator itself, and the people that it is divided by. */
function comparedBy({ measure, per }: View): string[] {
  return [...(isOfficial(measure) ? [measure] : []), ...(per === 'head' ? ['population'] : [])]
}

/** Regions that stand in rankings on the page of a region: its like and its parts. */
function beside(code: string): string[] {
  const level = regionByCode(code)?.level
  const units =
    level === 'county'
      ? children(prefectureOf(code) ?? ROOT)
      : [...PREFECTURES, ...(level === 'prefecture' ? children(code) : [])]
  return units.map((unit) => unit.code).filter((one) => one !== code)
}
