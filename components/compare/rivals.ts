import { regionByCode } from '@/lib/regions'

/** The regions of one level among which something can be said to be most: banners first; none where no level has two. */
export function rivalsOf(codes: readonly string[]): string[] {
  for (const level of ['county', 'prefecture'] as const) {
    const mine = codes.filter((code) => regionByCode(code)?.level === level)
    if (mine.length > 1) return mine
  }
  return []
}

/** The regions that a sentence tells of: those that can be compared, or else all, side by side without a ranking. */
export function toldRegions(codes: readonly string[]): string[] {
  const rivals = rivalsOf(codes)
  return rivals.length > 0 ? rivals : [...codes]
}
