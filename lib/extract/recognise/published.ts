import type { Plain } from '../contracts'

/** Date of publication as far as the page itself tells. */
export const inferPublished = (_page: Plain): string | null => null
