import { checkDocument, duplicates } from './check-documents'
import { checkGold } from './check-gold'
import type { Corpus, CorpusGold, Fault } from './types'

function checkPair({ file, name, gold }: CorpusGold, corpus: Corpus): Fault[] {
  const fault = (message: string) => ({ file, message })
  const document = corpus.documents.find((candidate) => candidate.name === name)
  const faults: Fault[] = []
  if (gold.document !== name) faults.push(fault(`document is ${gold.document}; expected ${name}`))
  if (!document) return [...faults, fault(`no document ${name}.md`)]
  if (gold.published !== document.meta.published)
    faults.push(fault(`published is ${gold.published}, but ${document.meta.published} in the front matter`))
  return [...faults, ...checkGold(gold, document.text).map(fault)]
}

/**
 * Everything that is wrong with a corpus: front matter, shape, ids, quotes, documents without gold, gold without
 * document, documents in both sets, documents restated twice.
 */
export function checkCorpus(corpus: Corpus): Fault[] {
  const sets = new Map<string, CorpusGold[]>()
  for (const gold of corpus.golds) sets.set(gold.name, [...(sets.get(gold.name) ?? []), gold])
  const unread = new Set(corpus.faults.map((fault) => fault.file))
  const hasGold = (name: string) =>
    sets.has(name) || [...unread].some((file) => file.endsWith(`/${name}.json`))
  return [
    ...corpus.faults,
    ...corpus.documents.flatMap((document) => [
      ...checkDocument(document).map((message) => ({ file: document.file, message })),
      ...(hasGold(document.name) ? [] : [{ file: document.file, message: 'no gold file' }]),
    ]),
    ...duplicates(corpus.documents).map(([one, other]) => ({
      file: other.file,
      message: `restates the same item as ${one.file}`,
    })),
    ...[...sets.values()].flatMap(([one, other]) =>
      one && other ? [{ file: other.file, message: `stands in ${one.set} as well` }] : [],
    ),
    ...corpus.golds.flatMap((gold) => checkPair(gold, corpus)),
  ]
}
