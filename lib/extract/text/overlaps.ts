import type { Span } from '../types'

/** Whether two stretches have a character in common. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start
