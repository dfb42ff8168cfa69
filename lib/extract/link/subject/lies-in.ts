import type { PlaceMention } from '../../contracts'
import type { Span } from '../../types'

/** 有21万亩在凉城县, 其中12座分布在X旗: a part of what was told before, and behind it where it lies. */
const PART = /(?:^|[,;:])(?:其中)?(?:有|的|约|超|近)*$/
const LIES = /^[^,。;、\d]{0,6}?(?:分布在|位于|集中在|落户|布局在|在)$/

/** The place behind a figure that its part is said to lie in; null where none does. */
export function liesIn(
  text: string,
  figure: Span,
  clause: Span,
  sentence: Span,
  places: readonly PlaceMention[],
): string | null {
  const next = places.find(({ start }) => start >= figure.end)
  if (!next || next.start > clause.end || next.start - figure.end > 12 || next.by === 'deictic') return null
  if (!LIES.test(text.slice(figure.end, next.start))) return null
  if (!/^(?:[,。;]|$)/.test(text.slice(next.end, next.end + 1)) && next.end < sentence.end) return null
  return PART.test(text.slice(sentence.start, figure.start)) ? next.code : null
}
