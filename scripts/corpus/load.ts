import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parse } from 'yaml'
import { DocumentProblem, documentFrom } from '@/lib/documents'
import { goldSchema } from './gold-schema'
import type { Corpus, CorpusDocument, CorpusGold } from './types'

/** Folders of the gold files of documents, and of whole pages. */
export const SETS = {
  documents: { gold: 'gold', heldout: 'heldout' },
  pages: { gold: 'pages-gold', heldout: 'pages-heldout' },
} as const

/** The front matter's `source`, which the product itself does not use. */
function sourceLine(document: string): string | null {
  const header = /^---\r?\n([\s\S]*?)\r?\n---/.exec(document.replace(/^\ufeff/, ''))?.[1]
  const source: unknown = header === undefined ? null : parse(header)?.source
  return typeof source === 'string' && source.trim() !== '' ? source.trim() : null
}

function readDocuments(folder: string, corpus: Corpus): void {
  for (const file of readdirSync(folder).sort()) {
    if (!['.md', '.txt'].includes(extname(file))) continue
    const path = join(folder, file)
    const bytes = readFileSync(path)
    try {
      const { meta, text } = documentFrom(file, bytes)
      const document: CorpusDocument = {
        name: basename(file, extname(file)),
        file: path,
        meta,
        source: sourceLine(bytes.toString('utf8')),
        text,
      }
      corpus.documents.push(document)
    } catch (error) {
      if (!(error instanceof DocumentProblem)) throw error
      corpus.faults.push({ file: path, message: error.message })
    }
  }
}

function readGold(folder: string, set: CorpusGold['set'], corpus: Corpus): void {
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder).sort()) {
    if (extname(file) !== '.json') continue
    const path = join(folder, file)
    let raw: unknown
    try {
      raw = JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      corpus.faults.push({ file: path, message: `no JSON: ${(error as Error).message}` })
      continue
    }
    const parsed = goldSchema.safeParse(raw)
    if (parsed.success)
      corpus.golds.push({ name: basename(file, '.json'), file: path, set, gold: parsed.data })
    else
      for (const issue of parsed.error.issues)
        corpus.faults.push({ file: path, message: `${issue.path.join('.')}: ${issue.message}` })
  }
}

/**
 * Reads the documents and their gold files. What cannot be read or has the wrong shape is a fault of the corpus
 * returned, never an exception.
 * @param documents folder of .md and .txt files
 * @param gold folder with the two folders of JSON files
 * @param of what kind of documents: its folders of gold are read
 */
export function loadCorpus(documents: string, gold: string, of: keyof typeof SETS = 'documents'): Corpus {
  const corpus: Corpus = { documents: [], golds: [], faults: [] }
  readDocuments(documents, corpus)
  for (const set of ['gold', 'heldout'] as const) readGold(join(gold, SETS[of][set]), set, corpus)
  return corpus
}
