import type { Span } from '../types'

/** Mentions that stand wholly in a stretch. */
export function inside<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  const found: M[] = []
  for (const mention of mentions) if (mention.start >= start && mention.end <= end) found.push(mention)
  return found
}
