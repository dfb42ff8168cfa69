import { isWithin, ROOT } from '@/lib/regions'
import { productName } from './product'
import { PER_HEAD_MEASURES, type View } from './types'

/** The view of a URL without parameters. */
export const DEFAULT_VIEW: View = Object.freeze({
  regions: [],
  sectors: [],
  industries: [],
  statuses: [],
  yearFrom: null,
  yearTo: null,
  measure: 'investment',
  product: null,
  per: null,
  basis: null,
  grounds: null,
  level: 'prefecture',
  within: null,
  language: 'zh',
  edition: null,
})

/** The level a view has where the URL does not say: drilling into a prefecture shows its counties. */
export function defaultLevel(within: string | null): View['level'] {
  return within === null ? 'prefecture' : 'county'
}

/**
 * The one form of a view among all that mean the same: lists without doubles in the order of their catalogue, regions
 * outside the prefecture drilled into left out, the level that drilling implies, years in order, a product only with
 * capacities, per head only where that means something.
 */
export function canonicalView(view: View, catalogue: Catalogue): View {
  const { within } = view
  const whole = view.regions.includes(ROOT)
  const regions = whole ? [] : view.regions.filter((code) => within === null || isWithin(code, within))
  const reversed = view.yearFrom !== null && view.yearTo !== null && view.yearFrom > view.yearTo
  return {
    ...view,
    regions: inOrder(regions, catalogue.regions),
    sectors: inOrder(view.sectors, catalogue.sectors),
    industries: inOrder(view.industries, catalogue.industries),
    statuses: inOrder(view.statuses, catalogue.statuses),
    yearFrom: reversed ? view.yearTo : view.yearFrom,
    yearTo: reversed ? view.yearFrom : view.yearTo,
    product: view.measure === 'capacity' && view.product !== null ? productName(view.product) : null,
    per: PER_HEAD_MEASURES.includes(view.measure) ? view.per : null,
    level: within === null ? view.level : 'county',
  }
}

/** The values that lists in the URL may hold, in the order in which they are written. */
export interface Catalogue {
  regions: readonly string[]
  sectors: readonly string[]
  industries: readonly string[]
  statuses: readonly View['statuses'][number][]
}

function inOrder<T>(values: readonly T[], order: readonly T[]): T[] {
  const chosen = new Set(values)
  return order.filter((value) => chosen.has(value))
}
