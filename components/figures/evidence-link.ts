import { linkTo } from '@/components/link'
import type { SearchedView } from '@/components/search-text'
import { isWithin } from '@/lib/regions'
import type { SeriesName } from '@/lib/store/read'
import type { View } from '@/lib/view'

/** What a list of sentences proves: a number of projects, one of the sums, or a product's capacity. */
export type Figure = 'projects' | SeriesName | 'capacity_planned' | 'capacity_actual'

interface Target {
  /** Narrowed to this region, industry or stage. */
  region?: string
  industry?: string
  status?: string
  /** Exactly this unit, what lies in it not included. */
  at?: string
  product?: string
  unit?: string
}

/** The address of the sentences behind exactly one number of a view. */
export function evidenceLink(view: SearchedView, figure: Figure, target: Target = {}): string {
  const patch: Partial<View> = {
    // Neither changes a sum of one measure; the fewer parameters, the easier a link is read.
    measure: 'investment',
    product: null,
    per: null,
    basis: null,
    ...(view.within === null ? { level: 'prefecture' } : {}),
  }
  if (target.region !== undefined) patch.regions = narrowed(view.regions, target.region)
  if (target.industry !== undefined) Object.assign(patch, { sectors: [], industries: [target.industry] })
  if (target.status !== undefined) patch.statuses = [target.status as View['statuses'][number]]
  return linkTo(
    '/evidence',
    view,
    { of: figure, at: target.at, product: target.product, unit: target.unit, q: view.search },
    patch,
  )
}

/** The regions of a view that lie in one region: that region itself, or the chosen parts of it. */
function narrowed(chosen: readonly string[], region: string): string[] {
  if (chosen.length === 0 || chosen.some((code) => isWithin(region, code))) return [region]
  return chosen.filter((code) => isWithin(code, region))
}
