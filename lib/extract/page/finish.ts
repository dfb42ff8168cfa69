import type { Span } from '../types'
import { datelineOf } from './dateline'
import type { Body, Draft } from './draft'
import { cutStacks, type Headline, headlineText, openingOf, pairHeadlines } from './headlines'
import { itemsOf } from './marked-items'
import { regroupNumbered } from './numbered'
import { sentences } from './sentences'
import type { ArticleText } from './types'

/** Gives headlines to texts and writes the articles down. */
export function finish(draft: Draft): ArticleText[] {
  const { text, bodies, likeness } = draft
  regroupNumbered(bodies)
  const openings = bodies.map(({ paragraphs }) => openingOf(paragraphs))
  const headlines = cutStacks(
    draft.headlines,
    openings,
    likeness,
    new Set(bodies.flatMap(({ caption }, i) => (caption ? [i] : []))),
  )
  const chosen = pairHeadlines(headlines, openings, likeness)
  const used = new Set(chosen.values())
  joinAroundPictures(bodies, chosen)
  const kickers = new Map<number, Headline>()
  headlines.forEach((headline, i) => {
    if (!used.has(i) && !kickers.has(headline.before) && headlineText(headline).length <= 24)
      kickers.set(headline.before, headline)
  })
  const articles: ArticleText[] = []
  bodies.forEach((body, index) => {
    const headline = chosen.has(index) ? headlines[chosen.get(index)!] : undefined
    if (body.paragraphs.length > 0 || body.subheads.length > 0 || headline)
      articles.push(articleOf(text, body, headline, kickers.get(index)))
  })
  headlines.forEach((headline, i) => {
    const { length } = headlineText(headline)
    if (!used.has(i) && length >= 12 && (headline.before < 0 || length > 24))
      articles.push(articleOf(text, { paragraphs: [], subheads: [] }, headline))
  })
  return articles.filter((article) => article.title !== '')
}

/** A text without headline, writer or place behind a picture's goes on with the article that the picture stands in. */
function joinAroundPictures(bodies: Body[], chosen: ReadonlyMap<number, number>): void {
  let whole: Body | null = null
  bodies.forEach((body, i) => {
    if (body.caption && !chosen.has(i)) return
    const behindPicture = bodies[i - 1]?.caption && !chosen.has(i - 1)
    const own = chosen.has(i) || body.byline || body.continuation || body.paragraphs[0]?.dateline
    if (!whole || !behindPicture || own || body.paragraphs.length === 0) {
      whole = body
      return
    }
    whole.paragraphs.push(...body.paragraphs)
    whole.subheads.push(...body.subheads)
    body.paragraphs = []
    body.subheads = []
  })
}

function articleOf(text: string, body: Body, headline?: Headline, kicker?: Headline): ArticleText {
  const titleSpan = headline ? { start: headline.units[0]!.start, end: headline.units.at(-1)!.end } : null
  const paragraphs: Span[] = []
  for (const unit of body.paragraphs) for (const item of itemsOf(text, spanOf(unit))) paragraphs.push(item)
  const first = body.paragraphs[0]
  // all articles are objects of one kind, whatever they have
  return {
    title: headline ? headlineText(headline) : titleFrom(text, body),
    titleSpan,
    kicker: kicker && { start: kicker.units[0]!.start, end: kicker.units.at(-1)!.end },
    dateline: (first && datelineOf(text, first)) ?? undefined,
    byline: body.byline && spanOf(body.byline),
    continuation: body.continuation,
    caption: body.caption,
    subheads: body.subheads.map(spanOf),
    paragraphs,
    span: reachOf(body, titleSpan),
  }
}

/** From where the first of an article's parts begins to where the last one ends; its headline is one that stands near, or alone. */
function reachOf({ subheads, paragraphs }: Body, title: Span | null): Span {
  const first = subheads[0] ?? paragraphs[0]
  if (!first) return spanOf(title!)
  const reach = spanOf(first)
  const extend = ({ start, end }: Span) => {
    reach.start = Math.min(reach.start, start)
    reach.end = Math.max(reach.end, end)
  }
  subheads.forEach(extend)
  paragraphs.forEach(extend)
  if (title && Math.abs(first.start - title.end) < 200) extend(title)
  return reach
}

const spanOf = (unit: Span): Span => ({ start: unit.start, end: unit.end })

function titleFrom(text: string, body: Body): string {
  const first = body.paragraphs[0] ?? body.subheads[0]
  const sentence = first && sentences(text, first)[0]
  return sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)) : ''
}
