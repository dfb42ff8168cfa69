import { checkDocument, checkName, duplicates } from './check-documents'
import { checkGold } from './check-gold'
import type { Corpus, CorpusGold, Fault } from './types'

function checkPair({ file, name, gold }: CorpusGold, corpus: Corpus): Fault[] {
  const fault = (message: string) => ({ file, message })
  const document = corpus.documents.find((candidate) => candidate.name === name)
  const faults: Fault[] = []
  if (gold.document !== name) faults.push(fault(`document is ${gold.document}; expected ${name}`))
  if (!document) return [...faults, fault(`no document of that name`)]
  return [...faults, ...checkGold(gold, document.text).map(fault)]
}

function checkDate({ file, name, gold }: CorpusGold, corpus: Corpus): Fault[] {
  const document = corpus.documents.find((candidate) => candidate.name === name)
  if (!document || gold.published === document.meta.published) return []
  return [
    {
      file,
      message: `published is ${gold.published}, but ${document.meta.published} in the front matter`,
    },
  ]
}

/** What is wrong with gold files and what belongs to them: shape, ids, quotes, documents in no set or in both. */
function checkSets(corpus: Corpus): Fault[] {
  const sets = new Map<string, CorpusGold[]>()
  for (const gold of corpus.golds) sets.set(gold.name, [...(sets.get(gold.name) ?? []), gold])
  const unread = new Set(corpus.faults.map((fault) => fault.file))
  const hasGold = (name: string) =>
    sets.has(name) || [...unread].some((file) => file.endsWith(`/${name}.json`))
  return [
    ...corpus.faults,
    ...corpus.documents
      .filter(({ name }) => !hasGold(name))
      .map(({ file }) => ({ file, message: 'no gold file' })),
    ...[...sets.values()].flatMap(([one, other]) =>
      one && other ? [{ file: other.file, message: `stands in ${one.set} as well` }] : [],
    ),
    ...corpus.golds.flatMap((gold) => checkPair(gold, corpus)),
  ]
}

/** Everything that is wrong with the documents that ship with the project: front matter, items restated twice, gold. */
export function checkCorpus(corpus: Corpus): Fault[] {
  return [
    ...corpus.documents.flatMap((document) =>
      checkDocument(document).map((message) => ({ file: document.file, message })),
    ),
    ...duplicates(corpus.documents).map(([one, other]) => ({
      file: other.file,
      message: `restates the same item as ${one.file}`,
    })),
    ...checkSets(corpus),
    ...corpus.golds.flatMap((gold) => checkDate(gold, corpus)),
  ]
}

/** Everything that is wrong with whole pages, which have no front matter: their names and their gold. */
export function checkPages(corpus: Corpus): Fault[] {
  return [
    ...corpus.documents.flatMap(({ name, file }) => checkName(name).map((message) => ({ file, message }))),
    ...checkSets(corpus),
  ]
}
