import { isWithin, type PlaceMatch, resolvePlace } from '@/lib/regions'
import type { Span } from '../types'
import { placesWithin } from './page-places'

/** 包头白云鄂博矿: a deposit that bears the name of where it lies. */
const isMine = (text: string, end: number) => text.startsWith('矿', end) && !text.startsWith('区', end + 1)

/** Places named in a stretch, resolved as well as the context allows. */
export function codesIn(text: string, span: Span | null | undefined, context: string | null): string[] {
  const codes: string[] = []
  if (!span) return codes
  for (const place of placesWithin(text, span)) {
    const code = isMine(text, place.end) ? null : resolvePlace(place, context)
    if (code) codes.push(code)
  }
  return codes
}

/** The units that matches stand for, in their order; those that cannot be told are left out. */
export function resolved(matches: readonly PlaceMatch[], context: string | null): string[] {
  const codes: string[] = []
  for (const match of matches) {
    const code = resolvePlace(match, context)
    if (code) codes.push(code)
  }
  return codes
}

/** The most precise code of `codes` that agrees with the first one. */
export function sharpen(codes: readonly string[]): string | null {
  const [first] = codes
  if (!first) return null
  let best = first
  for (const code of codes) if (code !== best && isWithin(code, best)) best = code
  return best
}
