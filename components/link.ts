import { type View, withView } from '@/lib/view'
import { isPage } from './own-parameters'

/** Parameters of a page that are not part of the view: the page of a table, its order, the figure asked for. */
export type OwnParameters = Readonly<Record<string, string | number | null | undefined>>

/** The address of a page with a view and its own parameters; empty ones are not written. */
export function linkTo(path: string, view: View, own: OwnParameters = {}, patch: Partial<View> = {}): string {
  const base = withView(view, patch, path)
  const more = Object.entries(own)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  if (more === '') return base
  return `${base}${base.includes('?') ? '&' : '?'}${more}`
}

/** What leads from one screen to another: language and edition stay, filters are left behind. */
export function bare(view: View, standard: View): View {
  return { ...standard, language: view.language, edition: view.edition }
}

/** A single own parameter of the URL. */
export function own(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
  name: string,
): string | null {
  const value = parameters[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** A page number of the URL; 1 where it is none. */
export function pageNumber(text: string | null): number {
  return isPage(text) ? Number(text) : 1
}
