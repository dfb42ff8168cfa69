import type { View } from '@/lib/view'

/** Whether filters other than the place leave something out. */
export function isNarrowed(view: View): boolean {
  const { sectors, industries, statuses, yearFrom, yearTo, grounds } = view
  return (
    sectors.length + industries.length + statuses.length > 0 ||
    yearFrom !== null ||
    yearTo !== null ||
    grounds !== null
  )
}
