import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DocumentProblem, documentFrom, hintsOf } from '@/lib/documents'
import type { CorpusName, GoldDocument, Pair } from '@/lib/evaluate'
import { extract, type Hints } from '@/lib/extract'
import { goldSchema } from '@/scripts/corpus/gold-schema'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Folders of the documents and of their annotations; the newspaper pages lie beside the project, not in it. */
const PLACES: Record<CorpusName, { documents: string; gold: string }> = {
  own: { documents: 'seeds/documents', gold: 'tests/corpus/gold' },
  'own-pages': { documents: 'tests/corpus/pages', gold: 'tests/corpus/pages-gold' },
  heldout: { documents: 'seeds/documents', gold: 'tests/corpus/heldout' },
  'heldout-pages': { documents: 'tests/corpus/pages', gold: 'tests/corpus/pages-heldout' },
  pages: { documents: '../shared/corpus', gold: '../shared/gold' },
}

/** Something is wrong with an annotated document; the message names the file. */
export class CorpusProblem extends Error {}

/** Why a corpus cannot be measured here, or null. */
export function absence(name: CorpusName): string | null {
  const { documents, gold } = PLACES[name]
  const missing = [documents, gold].find((folder) => !existsSync(join(ROOT, folder)))
  if (missing) return `no folder ${missing}`
  return annotations(name).length ? null : `no annotations in ${gold}`
}

const annotations = (name: CorpusName): string[] =>
  readdirSync(join(ROOT, PLACES[name].gold))
    .filter((file) => file.endsWith('.json'))
    .sort()

function readAnnotation(file: string): GoldDocument {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
  } catch (error) {
    throw new CorpusProblem(`${file}: no JSON: ${(error as Error).message}`)
  }
  const parsed = goldSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new CorpusProblem(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function readText(folder: string, document: string) {
  const file = ['.md', '.txt']
    .map((ending) => join(folder, document + ending))
    .find((path) => existsSync(join(ROOT, path)))
  if (!file) throw new CorpusProblem(`${folder}: no ${document}.md or ${document}.txt, which is annotated`)
  try {
    return documentFrom(basename(file), readFileSync(join(ROOT, file)))
  } catch (error) {
    if (error instanceof DocumentProblem) throw new CorpusProblem(`${file}: ${error.message}`)
    throw error
  }
}

/** The annotated documents of a corpus in the order of their names. Throws CorpusProblem where one cannot be read. */
export function documentsOf(
  name: CorpusName,
): { document: string; text: string; hints: Hints; gold: GoldDocument }[] {
  const { documents, gold } = PLACES[name]
  return annotations(name).map((file) => {
    const document = basename(file, '.json')
    const annotation = readAnnotation(join(gold, file))
    const read = readText(documents, document)
    return { document, text: read.text, hints: hintsOf(read), gold: annotation }
  })
}

/** Runs the extractor over a corpus' annotated documents, as the product does. Throws CorpusProblem like documentsOf. */
export const pairsOf = (name: CorpusName): Pair[] =>
  documentsOf(name).map(({ document, text, hints, gold }) => ({
    document,
    text,
    gold,
    predicted: extract(text, hints),
  }))
