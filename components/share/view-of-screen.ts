import { regionByCode } from '@/lib/regions'
import type { View } from '@/lib/view'
import type { Address } from './address'

/** A region's page is the overview narrowed to it. */
export function regionView(view: View, code: string): View {
  const level = regionByCode(code)?.level
  if (level === 'prefecture') return { ...view, within: code, level: 'county', regions: [] }
  return { ...view, within: null, regions: level === 'county' ? [code] : [] }
}

/** Places side by side: a ranking of them alone. */
export function comparedView(view: View, list: string): View {
  const regions = list.split('~').filter((code) => regionByCode(code) !== undefined)
  const counties = regions.some((code) => regionByCode(code)?.level === 'county')
  return { ...view, within: null, level: counties ? 'county' : 'prefecture', regions }
}

/** The figures that a screen shows: a view, and the project where it is about one. Null: it shows none of its own. */
export function figuresOfScreen({ path, view, own }: Address): { view: View; project: string | null } | null {
  const [, screen, key = ''] = path.split('/')
  switch (screen) {
    case '':
    case 'present':
      return { view, project: null }
    case 'projects':
      // A project's page shows all of it, whatever else is filtered.
      return key === '' ? { view, project: null } : { view: unfiltered(view), project: key }
    case 'regions':
      return { view: regionView(view, key), project: null }
    case 'compare':
      return { view: comparedView(view, own.regions ?? ''), project: null }
    default:
      return null
  }
}

function unfiltered(view: View): View {
  const nothing = { regions: [], sectors: [], industries: [], statuses: [], yearFrom: null, yearTo: null }
  return { ...view, ...nothing, within: null, grounds: null }
}
