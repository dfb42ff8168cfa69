import type { Deixis } from '../recognise/place'
import type { Reading } from './article-reading'
import { counts, dropRepeated, titlePeriod } from './headline'
import { ECONOMIC, readParagraph } from './paragraph'
import { enterParagraph, openScope } from './scope'

/** Reads one article: its headline last, so that what the body says more exactly is not said twice. */
export function readArticle(reading: Reading): void {
  const { text, article } = reading
  if (!ECONOMIC.test(text.slice(article.span.start, article.span.end))) return
  const deixis: Deixis = { region: reading.region, publisher: reading.publisher }
  const scope = openScope(reading.region)
  const from = counts(reading)
  scope.running = titlePeriod(reading)
  article.paragraphs.forEach((span, i) => {
    enterParagraph(scope, i)
    if (ECONOMIC.test(text.slice(span.start, span.end))) readParagraph(reading, span, scope, deixis)
  })
  const body = counts(reading)
  if (article.titleSpan && !article.caption)
    readParagraph(reading, article.titleSpan, openScope(reading.region), deixis)
  dropRepeated(reading, from, body)
}
