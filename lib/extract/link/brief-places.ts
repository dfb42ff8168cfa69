import type { ArticleText } from '../page'
import { charset, endsIn } from '../text/charset'
import type { Span } from '../types'
import { labelPlace } from './label-place'

/** Numbers in front of a subhead: (一), 2., 三、. */
const NUMBER = /^(?:\(?[一二三四五六七八九十\d]{1,3}[).、]+)/
const CLOSED = charset('】]》:。')

/**
 * The places whose briefs an article is put together from: of each paragraph the one that its label or the subhead above it names,
 * and that of the label before where it has none. Nulls where the article carries no labels of two different places.
 */
export function briefPlaces(
  text: string,
  { paragraphs, subheads, titleSpan }: ArticleText,
  region: string,
): (string | null)[] {
  // 【牙克石市】 became the headline, 【阿荣旗】 a subhead
  let current =
    titleSpan && titleSpan.end - titleSpan.start <= LONGEST_PLACE
      ? headingPlace(text, titleSpan, region)
      : null
  let next = 0
  const named = new Set<string>(current ? [current] : [])
  const places = paragraphs.map((span, i) => {
    const from = i > 0 ? paragraphs[i - 1]!.end : -1
    for (; next < subheads.length && subheads[next]!.start < span.start; next++)
      if (subheads[next]!.start >= from) current = headingPlace(text, subheads[next]!, region)
    const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST))
    // the first cell of a row says what the row is of
    if (!opening.includes('\t')) current = labelPlace(opening, region) ?? current
    if (current) named.add(current)
    return current
  })
  return named.size > 1 ? places : paragraphs.map(() => null)
}

/** No label is longer, and no place with its marks. */
const LONGEST = 30
const LONGEST_PLACE = 12

/** The place that a subhead is made of, or opens with: 五原县, (二)五原县:小葵花大产业. */
function headingPlace(text: string, { start, end }: Span, region: string): string | null {
  const heading = text.slice(start, Math.min(end, start + LONGEST)).replace(NUMBER, '')
  return labelPlace(endsIn(heading, CLOSED) ? heading : `${heading}:`, region)
}
