import { STATUSES } from '@/lib/extract/types'
import { INDUSTRIES, SECTORS } from '@/lib/industries'
import { REGIONS } from '@/lib/regions'
import type { Catalogue } from './defaults'

/** Everything a list in the URL may hold. */
export const CATALOGUE: Catalogue = {
  regions: REGIONS.map((region) => region.code),
  sectors: SECTORS.map((sector) => sector.slug),
  industries: INDUSTRIES.map((industry) => industry.slug),
  statuses: STATUSES,
}
