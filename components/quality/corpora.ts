import { CORPORA, type CorpusName, type PublishedScore } from '@/lib/evaluate'
import { SHIPPED } from '@/lib/evaluate/shipped'

/** The corpora that were measured, in their order. */
export const MEASURED: readonly (readonly [CorpusName, PublishedScore])[] = CORPORA.flatMap((name) => {
  const score = SHIPPED[name]
  return score ? [[name, score] as const] : []
})

const tables = MEASURED.map(([, score]) => score)

/** Rows of all corpora that tell of rules, errors and measures; held-out ones do not. */
export const RULES = tables.flatMap(({ rules }) => rules ?? [])
export const ERRORS = tables.flatMap(({ errors }) => errors ?? [])
export const MEASURES = tables.flatMap(({ measures }) => measures ?? [])
