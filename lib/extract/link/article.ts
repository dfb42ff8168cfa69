import type { Deixis } from '../recognise/place'
import type { Reading } from './article-reading'
import { counts, dropRepeated, titlePeriod } from './headline'
import { ECONOMIC, readParagraph } from './paragraph'
import { enterParagraph, openScope } from './scope'
import { type Columns, cellsOf, columnsOf, rowFact } from './table'

/** Reads one article: its headline last, so that what the body says more exactly is not said twice. */
export function readArticle(reading: Reading): void {
  const { text, article } = reading
  if (!ECONOMIC.test(text.slice(article.span.start, article.span.end))) return
  const deixis: Deixis = { region: reading.region, publisher: reading.publisher }
  const scope = openScope(reading.region)
  const from = counts(reading)
  scope.running = titlePeriod(reading)
  let columns: Columns | null = null
  article.paragraphs.forEach((span, i) => {
    enterParagraph(scope, i)
    const cells = cellsOf(text.slice(span.start, span.end))
    if (cells.length < 2) columns = null
    else if (cells.every((cell) => /^[-:]*$/.test(cell))) return
    else {
      columns = columnsOf(cells, reading) ?? columns
      if (columns) {
        const fact = rowFact(cells, columns, span, reading, scope)
        if (fact) reading.outputs.push(fact)
        return
      }
    }
    if (ECONOMIC.test(text.slice(span.start, span.end))) readParagraph(reading, span, scope, deixis)
  })
  const body = counts(reading)
  if (article.titleSpan && !article.caption)
    readParagraph(reading, article.titleSpan, openScope(reading.region), deixis)
  dropRepeated(reading, from, body)
}
