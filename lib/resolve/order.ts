/** Order of characters' codes: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Earliest report first; reports without a date come last; the key decides what remains. */
export function byReport(
  a: { published: string | null; key: string },
  b: { published: string | null; key: string },
): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1
    if (b.published === null) return -1
    return compare(a.published, b.published)
  }
  return compare(a.key, b.key)
}

/** Latest dated report first; reports without a date come last; the key decides what remains. */
export function byLatest(
  a: { published: string | null; key: string },
  b: { published: string | null; key: string },
): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1
    if (b.published === null) return -1
    return compare(b.published, a.published)
  }
  return compare(a.key, b.key)
}

/** Year of a date in the guide's notation; null where there is none. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}
