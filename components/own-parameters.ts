import type { Notice } from '@/lib/view'

/** A notice for each of a page's own parameters whose value was not used. */
export function unusedNotices(
  values: readonly [name: string, value: string | null, used: boolean][],
): Notice[] {
  return values
    .filter(([, value, used]) => value !== null && value !== '' && !used)
    .map(([parameter, value]) => ({
      parameter,
      value: [...(value ?? '')].slice(0, 60).join(''),
      reason: 'unknown-value',
    }))
}

/** Whether a text is a page number. */
export function isPage(text: string | null): boolean {
  return text !== null && /^[1-9]\d{0,5}$/.test(text)
}
