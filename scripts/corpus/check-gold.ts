import { regionByCode } from '@/lib/regions'
import type { Gold } from './gold-schema'

/** A figure in a few words, for messages. */
const inWords = (figure: { quote: string }) => `«${figure.quote}»`

function* repeated(ids: readonly string[], what: string): Generator<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) yield `${what} ${id} stands there twice`
    seen.add(id)
  }
}

function* checkFigures(gold: Gold): Generator<string> {
  const projects = new Set(gold.projects.map((project) => project.id))
  const isSubject = (subject: string) => projects.has(subject) || regionByCode(subject) !== undefined
  for (const figure of [...gold.investments, ...gold.outputs])
    for (const subject of [figure.subject, ...(figure.subjectAlso ?? [])])
      if (!isSubject(subject)) yield `${inWords(figure)}: subject ${subject} is neither a project nor a code`
  for (const figure of gold.investments)
    if (figure.amountMax !== undefined && figure.amountMax <= figure.amount)
      yield `${inWords(figure)}: amountMax is not above amount`
  for (const figure of gold.outputs) {
    if (figure.value === null && figure.change === null) yield `${inWords(figure)}: neither value nor change`
    if ((figure.value === null) !== (figure.unit === null))
      yield `${inWords(figure)}: value and unit go together`
    if (figure.valueMax !== undefined && (figure.value === null || figure.valueMax <= figure.value))
      yield `${inWords(figure)}: valueMax is not above value`
  }
}

/** A quote is found by its characters; it may not reach over a line break, which a re-wrapped copy would lose. */
function* checkQuotes(gold: Gold, text: string): Generator<string> {
  for (const fact of [...gold.projects, ...gold.investments, ...gold.outputs]) {
    if (fact.quote.includes('\n')) yield `${inWords(fact)}: quote reaches over a line break`
    else if (!text.includes(fact.quote)) yield `${inWords(fact)}: quote is not in the document`
  }
}

/**
 * What is wrong with a gold file of the right shape: ids, references, values without units, quotes that do not stand
 * verbatim in the document's text (without front matter).
 */
export function checkGold(gold: Gold, text: string): string[] {
  const articles = new Set(gold.articles.map((article) => article.id))
  return [
    ...repeated(
      gold.articles.map((article) => article.id),
      'article',
    ),
    ...repeated(
      gold.projects.map((project) => project.id),
      'project',
    ),
    ...gold.projects
      .filter((project) => !articles.has(project.article))
      .map((project) => `project ${project.id}: no article ${project.article}`),
    ...checkFigures(gold),
    ...checkQuotes(gold, text),
  ]
}
