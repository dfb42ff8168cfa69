import { CATALOGUE } from './catalogue'
import { canonicalView, DEFAULT_VIEW } from './defaults'
import { PARAMETERS, type Parameter } from './parameters'
import type { View } from './types'
import { yearsToQuery } from './years'

/**
 * A view as a query without `?`, in one canonical form: parameters in fixed order, lists in the order of their
 * catalogue and separated by `~`, defaults left out. `parseView` is its inverse. Empty for the default view.
 */
export function viewToQuery(view: View): string {
  const canonical = canonicalView(view, CATALOGUE)
  const written: Record<Parameter, string> = {
    region: canonical.regions.join('~'),
    sector: canonical.sectors.join('~'),
    industry: canonical.industries.join('~'),
    status: canonical.statuses.join('~'),
    year: yearsToQuery(canonical),
    measure: unlessDefault(canonical.measure, DEFAULT_VIEW.measure),
    product: encodeURIComponent(canonical.product ?? ''),
    per: canonical.per ?? '',
    basis: canonical.basis ?? '',
    grounds: canonical.grounds ?? '',
    level: canonical.within === null ? unlessDefault(canonical.level, DEFAULT_VIEW.level) : '',
    in: canonical.within ?? '',
    lang: unlessDefault(canonical.language, DEFAULT_VIEW.language),
    edition: canonical.edition === null ? '' : String(canonical.edition),
  }
  // Every value consists of letters, digits, `-` and `~`, which URLs may hold as they are; products are encoded.
  // `v` is not written while links of this version say the same when they are read as version 1 (see tests).
  return PARAMETERS.filter((name) => written[name] !== '')
    .map((name) => `${name}=${written[name]}`)
    .join('&')
}

/** The address of a page with a view, changed by `patch`: `withView(view, { within: '150600' })` → `/?in=150600`. */
export function withView(view: View, patch: Partial<View> = {}, path = '/'): string {
  // Leaving a prefecture leaves the level that drilling into it had implied.
  const leaving = view.within !== null && patch.within === null && patch.level === undefined
  // A product belongs to capacities, and what is divided by people to a measure that can be.
  const changing = patch.measure !== undefined && patch.measure !== view.measure
  const query = viewToQuery({
    ...view,
    ...(leaving ? { level: DEFAULT_VIEW.level } : {}),
    ...(changing ? { product: null } : {}),
    ...patch,
  })
  return query === '' ? path : `${path}?${query}`
}

/** The address with one value of a list switched on or off, for links that work as checkboxes. */
export function toggled<K extends 'regions' | 'sectors' | 'industries' | 'statuses'>(
  view: View,
  list: K,
  value: View[K][number],
  path = '/',
): string {
  const values: readonly string[] = view[list]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return withView(view, { [list]: next } as Partial<View>, path)
}

function unlessDefault(value: string, standard: string): string {
  return value === standard ? '' : value
}
