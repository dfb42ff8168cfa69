import type { Deixis } from '../../recognise/deixis'
import type { Span } from '../../types'
import type { Reading } from '../article-reading'
import { bannerNamed } from '../banner-named'
import { isEconomic } from '../economic'
import { recognise } from './paragraphs'
import type { ParagraphAhead, Stretch } from './types'

/** Characters read ahead: a page of a newspaper. More would need more memory, less would be slower. */
const WINDOW = 20_000

/** A paragraph that will be asked for, or the headline behind an article's last one. */
interface Announced {
  reading: Reading
  span: Span
  paragraph: number
  /** The brief's or the article's own. */
  region: string
}

const stretchOf = ({ reading, span, paragraph, region }: Announced): Stretch => {
  const named = (kind: string, at: number) => bannerNamed(reading, paragraph, kind, at)
  return { reading, span, outer: { region, publisher: reading.publisher, named } }
}

/**
 * Paragraphs as the recognisers see them, many at a time. What a paragraph mentions does not hang on what its article told before; so each
 * recogniser goes over the paragraphs of a whole page before the next one does. The code for a single sentence is some hundreds of
 * kilobytes: read one sentence after the other, each would find the processor's caches filled with another's.
 */
export class ReadAhead {
  private readonly announced: Announced[] = []
  private readonly indices = new Map<number, number>()
  private next = 0
  private readonly ready = new Map<number, ParagraphAhead>()

  /** The paragraphs of an article that may hold facts, and behind them its headline, will be asked for. */
  announce(reading: Reading): void {
    const { text, article, region, briefs } = reading
    const add = (span: Span, paragraph: number, place: string | null) => {
      this.indices.set(span.start, this.announced.length)
      this.announced.push({ reading, span, paragraph, region: place ?? region })
    }
    article.paragraphs.forEach((span, i) => {
      if (isEconomic(text.slice(span.start, span.end))) add(span, i, briefs[i] ?? null)
    })
    if (article.titleSpan) add(article.titleSpan, article.paragraphs.length - 1, null)
  }

  /** Whether a paragraph was announced: all others hold no facts. */
  mayHoldFacts({ start }: Span): boolean {
    return this.indices.has(start)
  }

  /**
   * A paragraph of an article; its mentions may be changed. One that was not announced, or is asked for a second time, is looked at alone.
   *
   * @param outer - what 全市 and 我旗 stand for, unless the paragraph's own label says otherwise
   */
  take(reading: Reading, span: Span, outer: Deixis): ParagraphAhead {
    const index = this.indices.get(span.start)
    if (index !== undefined && index >= this.next) this.readFrom(index)
    const known = this.ready.get(span.start)
    if (known && known.span.end === span.end && known.outer.region === outer.region) {
      this.ready.delete(span.start)
      return known
    }
    return recognise([{ reading, span, outer }])[0]!
  }

  private readFrom(index: number): void {
    const window: Stretch[] = []
    let size = 0
    for (this.next = index; this.next < this.announced.length && size < WINDOW; this.next++) {
      const stretch = stretchOf(this.announced[this.next]!)
      size += stretch.span.end - stretch.span.start
      window.push(stretch)
    }
    this.ready.clear()
    for (const paragraph of recognise(window)) this.ready.set(paragraph.span.start, paragraph)
  }
}
