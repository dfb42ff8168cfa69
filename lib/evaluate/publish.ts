import type { ErrorTally, MeasureScore, Rates, RuleScore, Score, Scorecard } from './types'

/** The corpora that are measured, in the order they are shown: articles and whole pages of our own, and newspaper pages. */
export const CORPORA = ['own', 'own-pages', 'heldout', 'heldout-pages', 'pages'] as const
export type CorpusName = (typeof CORPORA)[number]

/** Whether a corpus is kept aside as a check: nobody looks at its errors while rules are written. */
export const isHeldOut = (name: CorpusName): boolean => name.startsWith('heldout')

/** A corpus' score as the product shows it. Of the held-out part nothing is told that could be tuned to. */
export interface PublishedScore extends Omit<Score, 'rules' | 'errors' | 'measures'> {
  /** Version of the extractor that was measured. */
  extractor: string
  rules?: RuleScore[]
  errors?: ErrorTally[]
  measures?: MeasureScore[]
}

/** What `npm run evaluate -- --write` wrote last; corpora that were not at hand then are absent or older. */
export type Published = Partial<Record<CorpusName, PublishedScore>>

const digits = (share: number) => Math.round(share * 10_000) / 10_000
const rounded = ({ tp, fp, fn, precision, recall, f1 }: Rates): Rates => ({
  tp,
  fp,
  fn,
  precision: digits(precision),
  recall: digits(recall),
  f1: digits(f1),
})

/**
 * A scorecard in the form that is published: shares to four digits, no documents and no single errors.
 * @param extractor version of the extractor
 */
export function published(name: CorpusName, card: Scorecard, extractor: string): PublishedScore {
  const { investments, outputs } = card.anySubject
  return {
    extractor,
    documents: card.documents,
    facts: card.facts,
    optional: card.optional,
    all: rounded(card.all),
    projects: rounded(card.projects),
    investments: rounded(card.investments),
    outputs: rounded(card.outputs),
    anySubject: { investments: rounded(investments), outputs: rounded(outputs) },
    attributes: card.attributes,
    quotes: card.quotes,
    ...(isHeldOut(name) ? {} : { rules: card.rules, errors: card.errors, measures: card.measures }),
  }
}
