import type { Plain } from '../contracts'
import { plain } from '../text'
import type { ArticleText, Page } from './types'

/** Reads a document: canonical text in reading order, cut into articles. */
export function readPage(original: string): Page {
  const text = plain(original)
  return { plain: text, articles: segmentPage(text) }
}

/** Cuts a page into its articles. */
export function segmentPage(page: Plain): ArticleText[] {
  const articles: ArticleText[] = []
  let current: ArticleText | undefined
  for (const match of page.text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const heading = /^#{1,6}\s+/.exec(match[0])
    if (heading || !current) {
      const titleSpan = { start: span.start + (heading?.[0].length ?? 0), end: span.end }
      current = {
        title: page.text.slice(titleSpan.start, titleSpan.end),
        titleSpan,
        subheads: [],
        paragraphs: [],
        span,
      }
      articles.push(current)
    } else {
      current.paragraphs.push(span)
      current.span = { start: current.span.start, end: span.end }
    }
  }
  return articles
}
