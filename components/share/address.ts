import { linkTo } from '@/components/link'
import { PARAMETERS, parseView, type View } from '@/lib/view'

/** A screen of the dashboard in one of its states: what a link, a picture or a slide shows. */
export interface Address {
  path: string
  view: View
  /** Parameters that the screen reads itself. */
  own: Readonly<Record<string, string>>
}

/** The longest address that is shared; a view with every filter set stays far below it. */
const LONGEST_ADDRESS = 2000
const MOST_OWN = 12
/** `v` is the version of the link's format. */
const OF_VIEW: ReadonlySet<string> = new Set([...PARAMETERS, 'v'])

/** Screens that can be shared. Files, pictures, short links and answers of the API are not among them. */
const SCREENS =
  /^\/(?:(?:compare|editions(?:\/diff)?|evidence|present)?|about(?:\/[a-z-]{1,40})?|regions\/\d{6}|(?:projects|facts|sources)(?:\/[\w.-]{1,80})?)$/

/**
 * Reads the address of a screen as it stands behind the host: `/compare?regions=150622~150626`. Null for everything
 * else, above all for what leads to another host: this is what keeps short links from being an open redirect.
 */
export function parseAddress(text: string): Address | null {
  if (text.length > LONGEST_ADDRESS || /[\\\p{Cc}\s#]/u.test(text)) return null
  const [path = '', ...rest] = text.split('?')
  if (!SCREENS.test(path) || rest.length > 1) return null
  const parameters = new URLSearchParams(rest[0] ?? '')
  const own: Record<string, string> = {}
  for (const [name, value] of parameters) {
    if (OF_VIEW.has(name) || name in own) continue
    if (!/^[a-z][a-z_-]{0,23}$/.test(name) || value === '') continue
    own[name] = value
  }
  if (Object.keys(own).length > MOST_OWN) return null
  const { view } = parseView(parameters, Object.keys(own))
  return { path, view, own }
}

/**
 * An address as one word, for the query of a rewritten one: Next decodes that once more in production, and what stands
 * behind the first & of a plain address would be lost.
 */
export const packed = (address: string): string => Buffer.from(address).toString('base64url')

/** The address that `packed` made a word of. */
export const unpacked = (word: string): string => Buffer.from(word, 'base64url').toString()

/** Screens of figures, which can be printed as a brief; the others are printed as they are. */
export function hasBrief(path: string): boolean {
  return /^\/(?:|compare|projects|regions\/\d{6})$/.test(path)
}

/** The canonical text of an address; `parseAddress` reads it back. */
export function addressText({ path, view, own }: Address): string {
  return linkTo(path, view, own)
}

/** The address with its edition fixed, so that it shows the same figures later. */
export function pinned(address: Address, edition: number): Address {
  return { ...address, view: { ...address.view, edition: address.view.edition ?? edition } }
}

/** The address that shows the newest edition whenever it is opened. */
export function live(address: Address): Address {
  return { ...address, view: { ...address.view, edition: null } }
}
