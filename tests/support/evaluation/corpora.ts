import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hintsOf } from '@/lib/documents'
import type { CorpusName, Pair } from '@/lib/evaluate'
import { extract } from '@/lib/extract'
import { loadCorpus } from '@/scripts/corpus/load'
import type { Corpus } from '@/scripts/corpus/types'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SHARED = join(ROOT, '../shared')

/** Folder of the documents, and the one that holds `gold` and `heldout`. */
const PLACES: Record<CorpusName, { documents: string; annotations: string; set: 'gold' | 'heldout' }> = {
  own: { documents: join(ROOT, 'seeds/documents'), annotations: join(ROOT, 'tests/corpus'), set: 'gold' },
  heldout: {
    documents: join(ROOT, 'seeds/documents'),
    annotations: join(ROOT, 'tests/corpus'),
    set: 'heldout',
  },
  pages: { documents: join(SHARED, 'corpus'), annotations: SHARED, set: 'gold' },
}

/** Something is wrong with an annotated document; the message names the file. */
export class CorpusProblem extends Error {}

const loaded = new Map<string, Corpus>()

function corpusAt(documents: string, annotations: string): Corpus {
  const known = loaded.get(documents)
  if (known) return known
  const corpus = loadCorpus(documents, annotations)
  loaded.set(documents, corpus)
  return corpus
}

/** Why a corpus cannot be measured here, or null. The newspaper pages lie beside the project, not in it. */
export function absence(name: CorpusName): string | null {
  const { documents, annotations, set } = PLACES[name]
  const missing = [documents, join(annotations, set)].find((folder) => !existsSync(folder))
  return missing ? `no folder ${missing}` : null
}

/**
 * Runs the extractor over a corpus' annotated documents, as the product does, in the order of their names.
 * Throws CorpusProblem where a document or an annotation cannot be read.
 */
export function pairsOf(name: CorpusName): Pair[] {
  const { documents, annotations, set } = PLACES[name]
  const corpus = corpusAt(documents, annotations)
  const byName = new Map(corpus.documents.map((document) => [document.name, document]))
  const [fault] = corpus.faults
  if (fault) throw new CorpusProblem(`${fault.file}: ${fault.message}`)
  return corpus.golds
    .filter((annotated) => annotated.set === set)
    .map(({ name: document, file, gold }) => {
      const found = byName.get(document)
      if (!found) throw new CorpusProblem(`${file}: no document ${document}.md or .txt in ${documents}`)
      const { text, meta } = found
      return { document, text, gold, predicted: extract(text, hintsOf({ name: document, meta })) }
    })
}
