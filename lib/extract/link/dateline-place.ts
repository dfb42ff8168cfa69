import { findPlaces } from '@/lib/regions'
import type { ArticleText } from '../page'
import { charset, hasAny } from '../text/charset'
import { resolved, sharpen } from './codes-in'

/** National agencies file from their bureau in the capital, wherever it happened. */
const BUREAU = /^(?:新华社|中新社|人民网|新华网|中新网)呼和浩特/

/** The place that an article's dateline names, null where it has none or an agency filed it from its bureau. */
export function datelinePlace(text: string, article: ArticleText, base: string | null): string | null {
  const { dateline } = article
  const found = printedAtHead(text, article, base)
  if (found || !dateline?.printedPlace) return found
  if (BUREAU.test(text.slice(dateline.span.start, dateline.span.end))) return null
  return sharpen(resolved(findPlaces(dateline.printedPlace), base))
}

const FILED = /^(?:本报)?[\u4e00-\u9fff]{2,8}?(?:\d{1,2}月\d{1,2}日)?[讯电]/
const WIRE = charset('讯电')

/** 薛家湾讯, 本报包头10月21日电, at the head of the first paragraphs, where the segmenter has not reported it. */
function printedAtHead(text: string, article: ArticleText, base: string | null): string | null {
  for (const span of article.paragraphs.slice(0, 2)) {
    const head = text.slice(span.start, Math.min(span.end, span.start + 30))
    const match = hasAny(head, WIRE) ? FILED.exec(head) : null
    if (!match || BUREAU.test(head)) continue
    const codes = resolved(findPlaces(head.slice(0, match[0].length)), base)
    if (codes.length) return sharpen(codes)
  }
  return null
}
