import { placeTitle } from '@/components/frame/place-title'
import { regionLabel } from '@/lib/regions'
import { t } from '@/lib/view'
import type { Address } from './address'
import { comparedView } from './view-of-screen'

/** What a screen is about, in a few words, as far as its address tells. */
export function screenTitle({ path, view, own }: Address): string {
  const [, screen = '', key = ''] = path.split('/')
  const { nav, site } = t(view.language)
  if (screen === '') return placeTitle(view)
  if (screen === 'regions') return regionLabel(key, view.language)
  if (screen === 'compare') return placeTitle(comparedView(view, own.regions ?? ''))
  const name = nav[screen as keyof typeof nav]
  return typeof name === 'string' ? name : site.name
}
