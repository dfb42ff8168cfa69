import type { Scope } from '@/lib/store/read'

/** No condition at all. */
export const ALL: Scope = {
  regions: [],
  sectors: [],
  industries: [],
  statuses: [],
  yearFrom: null,
  yearTo: null,
  within: null,
}
