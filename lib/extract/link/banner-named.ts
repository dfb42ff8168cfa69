import { regionByCode, resolvePlace } from '@/lib/regions'
import type { Span } from '../types'
import type { Reading } from './article-reading'
import { placesWithin } from './page-places'

/**
 * The banner (旗) or county (县) named last before a paragraph's end; the only one of the article where none was.
 *
 * @param paragraph - index of the paragraph in which 全旗 or 全县 stands
 * @param kind - 旗 or 县
 * @param at - where it stands in the paragraph
 * @returns GB/T 2260 code, null where no name or several may be meant
 */
export function bannerNamed(
  { text, article, region }: Reading,
  paragraph: number,
  kind: string,
  at: number,
): string | null {
  const codesIn = (spans: readonly Span[]) =>
    spans.flatMap((span) =>
      placesWithin(text, span).flatMap((match) => {
        const code = resolvePlace(match, region)
        return code && regionByCode(code)?.level === 'county' && regionByCode(code)!.name.endsWith(kind)
          ? [code]
          : []
      }),
    )
  const { paragraphs } = article
  const own = paragraphs[paragraph]
  const upTo = own ? [{ start: own.start, end: Math.min(own.end, own.start + at) }] : []
  const before = codesIn([...paragraphs.slice(Math.max(0, paragraph - 3), paragraph), ...upTo]).at(-1)
  if (before) return before
  const behind = codesIn(own ? [own] : []).at(-1)
  if (behind) return behind
  const all = new Set(codesIn(article.titleSpan ? [article.titleSpan, ...paragraphs] : paragraphs))
  return all.size === 1 ? [...all][0]! : null
}
