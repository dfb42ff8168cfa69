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
  let text = part
  try {
    text = decodeURIComponent(part)
  } catch {
    // A stray % is not an encoding: taken as it is.
  }
  if (regionByCode(text)) return { kind: 'code', code: text }
  const [code, ...others] = unitsCalled(text)
  return code !== undefined && others.length === 0 ? { kind: 'name', code } : { kind: 'unknown', text }
}
