import { type DocumentScore, scoreDocument } from './document'
import { sumRules, tallyErrors, tallyMeasures } from './tables'
import { grouped, ratesOf, sumCounts, sumShares } from './tally'
import { FACT_SETS, type FactSet, type FigureSet, type Pair, type Scorecard, type Share } from './types'

function shares(scores: readonly DocumentScore[]): Record<string, Share> {
  const judgements = scores.flatMap((score) => score.judgements)
  return Object.fromEntries(
    [...grouped(judgements, ([attribute]) => attribute)].map(([attribute, group]) => [
      attribute,
      { right: group.filter(([, right]) => right).length, of: group.length },
    ]),
  )
}

/**
 * Scores what the extractor found against what people found, after the annotation guide: facts one to one, precision,
 * recall and F1; attributes of the facts found; rules; errors by kind. Sums are over facts, not over documents.
 * @param pairs documents with both; none give zeros
 */
export function score(pairs: readonly Pair[]): Scorecard {
  const scores = pairs.map(scoreDocument)
  const of = (set: FactSet) => ratesOf(sumCounts(scores.map(({ counts }) => counts[set])))
  const anySubject = (set: FigureSet) => ratesOf(sumCounts(scores.map((one) => one.anySubject[set])))
  const together = (one: DocumentScore) => sumCounts(FACT_SETS.map((set) => one.counts[set]))
  const errors = scores.flatMap((one) => one.errors)
  const needed = scores.flatMap((one) => one.needed)
  return {
    documents: pairs.length,
    facts: needed.length,
    optional: scores.reduce((sum, one) => sum + one.optional, 0),
    all: ratesOf(sumCounts(scores.map(together))),
    projects: of('projects'),
    investments: of('investments'),
    outputs: of('outputs'),
    anySubject: { investments: anySubject('investments'), outputs: anySubject('outputs') },
    attributes: shares(scores),
    quotes: sumShares(scores.map(({ quotes }) => quotes)),
    rules: sumRules(scores.flatMap(({ rules }) => rules)),
    errors: tallyErrors(errors),
    measures: tallyMeasures(needed, errors),
    byDocument: scores.map((one) => ({ document: one.document, all: ratesOf(together(one)) })),
    listing: errors,
  }
}
