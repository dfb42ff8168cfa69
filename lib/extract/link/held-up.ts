import type { Span } from '../types'

/** 以X项目为示范: held up as an example, so it runs. */
export function isExample(text: string, mention: Span, floor: number): boolean {
  const before = text.slice(Math.max(floor, mention.start - 8), mention.start)
  return (
    before.includes('以') &&
    /以[^,。;]{0,6}$/.test(before) &&
    /^[^,。;]{0,4}为(?:示范|样板|引领|龙头)/.test(text.slice(mention.end, mention.end + 10))
  )
}
