import { CORPORA, type CorpusName, type PublishedScore } from '@/lib/evaluate'
import { SHIPPED } from '@/lib/evaluate/shipped'

/** The corpora that were measured, in their order. */
export const MEASURED: readonly (readonly [CorpusName, PublishedScore])[] = CORPORA.flatMap((name) => {
  const score = SHIPPED[name]
  return score ? [[name, score] as const] : []
})

/** Rows of one table of all corpora that have it. */
export function rowsOf<T extends 'rules' | 'errors' | 'measures'>(table: T) {
  return MEASURED.flatMap(([, score]) => score[table] ?? []) as NonNullable<PublishedScore[T]>[number][]
}
