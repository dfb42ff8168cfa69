import { linkTo } from '@/components/link'
import { DEFAULT_VIEW, type View } from '@/lib/view'

/** As many regions as can be told apart side by side. */
export const MOST_COMPARED = 8

/** What a place of its own leaves of a view: filters stay, regions and the map's place give way. */
function elsewhere(view: View): View {
  return { ...view, regions: [], within: null, level: DEFAULT_VIEW.level }
}

/** The page of a region, with the filters of the view. */
export function regionLink(view: View, code: string): string {
  return linkTo(`/regions/${code}`, elsewhere(view))
}

/** Regions side by side in the order given, with the filters of the view; those beyond the eighth are left out. */
export function compareLink(view: View, codes: readonly string[]): string {
  const list = [...new Set(codes)].slice(0, MOST_COMPARED)
  return linkTo('/compare', elsewhere(view), { regions: list.join('~') })
}

/** A view of one region alone, as its page and its files show it. */
export function viewOfRegion(view: View, code: string): View {
  return { ...elsewhere(view), regions: [code] }
}

/** The same filters over the whole autonomous region: what a region is compared with. */
export function viewOfAll(view: View, level: View['level']): View {
  return { ...elsewhere(view), level }
}
