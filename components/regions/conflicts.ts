import type { Notice, View } from '@/lib/view'

/** Notices for conditions of place in a link to a page that is itself about one place, or lists its own. */
export function placeConflicts(view: View): Notice[] {
  const notices: Notice[] = view.regions.map((value) => ({ parameter: 'region', value, reason: 'conflict' }))
  if (view.within !== null) notices.push({ parameter: 'in', value: view.within, reason: 'conflict' })
  return notices
}
