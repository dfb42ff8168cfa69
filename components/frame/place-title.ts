import { ROOT, regionLabel } from '@/lib/regions'
import { t, type View } from '@/lib/view'

/** The place a view is about: the regions chosen, the prefecture drilled into, or the whole region. */
export function placeTitle(view: View): string {
  const { language, regions, within } = view
  if (regions.length === 0) return regionLabel(within ?? ROOT, language)
  const names = regions.slice(0, 3).map((code) => regionLabel(code, language))
  const more = regions.length - names.length
  const list = names.join(t(language).separator)
  if (more <= 0) return list
  return language === 'zh' ? `${list}等${regions.length}地` : `${list} and ${more} more`
}
