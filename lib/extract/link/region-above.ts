import { isWithin, regionByCode } from '@/lib/regions'
import type { ArticleText } from '../page'
import { codesIn } from './codes-in'

/** How far an article is looked at. */
const LOOKED_AT = 1200

/** 该旗调整种植结构, 县里放出话来: a banner or county speaks of itself. */
const ITSELF: Readonly<Record<string, RegExp>> = {
  旗: /[该全我]旗|(?:^|[,。;\n])旗里/,
  县: /[该全我]县|(?:^|[,。;\n])县里/,
}

/**
 * The county of the text above, where an article names none and speaks of 该旗 or 县里 all the same: what its headline opens is a part
 * of that text.
 *
 * @param found - the unit that the article was found to be of
 * @param above - the unit that the text above is of; null at the head of a page
 */
export function regionAbove(
  text: string,
  { span, dateline }: ArticleText,
  found: string,
  above: string | null,
): string | null {
  if (above === null || above === found || dateline || !isWithin(above, found)) return null
  const unit = regionByCode(above)
  const itself = unit?.level === 'county' ? ITSELF[unit.name.at(-1)!] : undefined
  if (!itself) return null
  const end = Math.min(span.end, span.start + LOOKED_AT)
  if (!itself.test(text.slice(span.start, end))) return null
  const named = codesIn(text, { start: span.start, end }, above)
  return named.every((code) => code === above || isWithin(above, code)) ? above : null
}
