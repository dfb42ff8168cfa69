import type { OwnParameters } from '@/components/link'
import type { Address } from '@/components/share/address'
import type { ShownFigures } from '@/components/share/view-of-screen'
import { regionByCode } from '@/lib/regions'
import type { View } from '@/lib/view'

/** A screen that shows projects only. */
const PROJECTS = 'projects'

/** Parameters by which a list of differences says whose it is; without any of them it is the overview's. */
export const SCREEN_PARAMETERS = ['project', 'only', 'place', 'regions', 'q'] as const

/**
 * The parameters and the view of a list of differences.
 * @param address the screen
 * @param shown what the screen shows (`figuresOfScreen`)
 */
export function diffAddress(
  { own }: Pick<Address, 'own'>,
  shown: ShownFigures,
): { view: View; own: OwnParameters } {
  const { kind, project, view, places } = shown
  if (project !== null) return { view, own: { project } }
  if (kind === 'projects') return { view, own: { only: PROJECTS, q: view.search } }
  if (kind === 'region') return { view, own: { place: places[0] } }
  // The places stand in their own parameter: in that of the view the whole region would swallow the others.
  if (kind === 'compare') return { view: { ...view, regions: [] }, own: { regions: own.regions } }
  return { view, own: {} }
}

export type ScreenGiven = Readonly<Record<(typeof SCREEN_PARAMETERS)[number], string | null>>

/**
 * The screen that the parameters name, and which of them mean something: the first that does names it alone, and `q`
 * belongs to the table of projects.
 */
export function diffScreen({ project, only, place, regions, q }: ScreenGiven): {
  path: string
  own: Record<string, string>
  used: readonly (typeof SCREEN_PARAMETERS)[number][]
} {
  if (project !== null && /^[\w-]{24}$/.test(project))
    return { path: `/projects/${project}`, own: {}, used: ['project'] }
  if (only === PROJECTS)
    return q === null
      ? { path: '/projects', own: {}, used: ['only'] }
      : { path: '/projects', own: { q }, used: ['only', 'q'] }
  if (place !== null && regionByCode(place)) return { path: `/regions/${place}`, own: {}, used: ['place'] }
  if (regions?.split('~').some((code) => regionByCode(code)))
    return { path: '/compare', own: { regions }, used: ['regions'] }
  return { path: '/', own: {}, used: [] }
}
