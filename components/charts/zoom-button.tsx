import type { RegionRow } from '@/lib/charts'
import type { Language, View } from '@/lib/view'

/** Placeholder until the interactive map is asked for. */
export function ZoomButton(_: { view: View; rows: readonly RegionRow[]; language: Language }) {
  return null
}
