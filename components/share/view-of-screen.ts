import { type SearchedView, searchText } from '@/components/search-text'
import { ROOT, regionByCode } from '@/lib/regions'
import type { View } from '@/lib/view'
import type { Address } from './address'

/** A region's page is the overview narrowed to it. */
function regionView(view: View, code: string): View {
  const level = regionByCode(code)?.level
  if (level === 'prefecture') return { ...view, within: code, level: 'county', regions: [] }
  // Of banners themselves: what is reported of one is not its city's.
  if (level === 'county') return { ...view, within: null, level: 'county', regions: [code] }
  return { ...view, within: null, regions: [] }
}

/** Places side by side: a ranking of them alone. */
export function comparedView(view: View, list: string): View {
  const regions = list.split('~').filter((code) => regionByCode(code) !== undefined)
  const counties = regions.some((code) => regionByCode(code)?.level === 'county')
  return { ...view, within: null, level: counties ? 'county' : 'prefecture', regions }
}

/** What kinds of figures a screen has: official ones are shown by some, each in its own way. */
export type ScreenKind = 'overview' | 'region' | 'compare' | 'projects'

/** What a screen shows. */
export interface ShownFigures {
  kind: ScreenKind
  /** With what the table of projects was searched for. */
  view: SearchedView
  /** The project that it is about. */
  project: string | null
  /** The places whose figures as a whole it shows. */
  places: readonly string[]
}

/** The figures that a screen shows; null: it shows none of its own. */
export function figuresOfScreen({ path, view, own }: Address): ShownFigures | null {
  const [, screen, key = ''] = path.split('/')
  const projects = { kind: 'projects', project: null, places: [] } as const
  switch (screen) {
    case '':
      return { kind: 'overview', view, project: null, places: placesOf(view) }
    case 'present':
      return { ...projects, view }
    case 'projects':
      // A project's page shows all of it, whatever else is filtered.
      return key === ''
        ? { ...projects, view: { ...view, search: searchText(own.q ?? null) } }
        : { ...projects, view: unfiltered(view), project: key }
    case 'regions': {
      const mine = regionView(view, key)
      return { kind: 'region', view: mine, project: null, places: placesOf(mine) }
    }
    case 'compare':
      return { ...projects, kind: 'compare', view: comparedView(view, own.regions ?? '') }
    default:
      return null
  }
}

/** The places that a view is about: those chosen, else the prefecture drilled into, else the whole region. */
export function placesOf({ regions, within }: Pick<View, 'regions' | 'within'>): readonly string[] {
  return regions.length > 0 ? regions : [within ?? ROOT]
}

function unfiltered(view: View): View {
  const nothing = { regions: [], sectors: [], industries: [], statuses: [], yearFrom: null, yearTo: null }
  return { ...view, ...nothing, within: null, grounds: null }
}
