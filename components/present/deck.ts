import type { Address } from '@/components/share/address'
import { addressOf } from '@/components/share/short-link-target'
import { isShortId, loadShortLinks } from '@/lib/store/short-links'

/** The most views of a presentation. */
export const MOST_VIEWS = 20

/** Ids of short links in the order in which they are shown; what cannot be one is left out. */
export function parseDeck(text: string | null): string[] {
  return (text ?? '').split('~').filter(isShortId).slice(0, MOST_VIEWS)
}

export function deckText(ids: readonly string[]): string {
  return ids.join('~')
}

/** A list with one of its entries moved by some places, or taken out (`null`). */
export function moved(ids: readonly string[], index: number, by: number | null): string[] {
  const rest = ids.filter((_, i) => i !== index)
  const id = ids[index]
  if (by === null || id === undefined) return rest
  const to = Math.max(0, Math.min(rest.length, index + by))
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

/** What the ids lead to; null for those that lead nowhere. One statement. */
export async function loadDeck(ids: readonly string[]): Promise<(Address | null)[]> {
  const targets = await loadShortLinks(ids)
  return targets.map((target) => target && addressOf(target))
}
