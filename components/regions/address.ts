import { regionByCode } from '@/lib/regions'
import { unitsCalled } from './find-unit'

/** What the last part of a region page's address means. */
export type RegionAddress =
  | { kind: 'code'; code: string }
  /** A name that stands for one unit: its page is under its code. */
  | { kind: 'name'; code: string }
  | { kind: 'unknown'; text: string }

/** Reads the part after `/regions/`, as the router hands it over: percent-encoded or not. */
export function regionAddress(part: string): RegionAddress {
  const text = decoded(part)
  if (regionByCode(text)) return { kind: 'code', code: text }
  const [code, ...others] = unitsCalled(text)
  return code !== undefined && others.length === 0 ? { kind: 'name', code } : { kind: 'unknown', text }
}

/** The region that the path of an address asks for, in at most 40 characters: for a page that says there is none. */
export function askedFor(path: string): string {
  return [...decoded(path.split('/')[2] ?? '')].slice(0, 40).join('')
}

/** A stray % is not an encoding: such text is taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
