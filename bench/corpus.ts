import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { documentFrom } from '@/lib/documents'

/** A document with the hand-made facts that belong to it. */
export interface Annotated {
  name: string
  text: string
  gold: { investments: GoldFigure[]; outputs: GoldFigure[] }
}

export interface GoldFigure {
  amount?: number
  value?: number | null
  unit?: string | null
  quote: string
}

const root = resolve(import.meta.dirname, '..')

export interface Corpus {
  name: string
  documents: string
  gold: string
}

/** Folders of documents with their gold: the shipped ones, and real pages beside the project where they are present. */
export const CORPORA: Corpus[] = [
  {
    name: 'shipped documents',
    documents: join(root, 'seeds/documents'),
    gold: join(root, 'tests/corpus/gold'),
  },
  {
    name: 'five newspaper pages',
    documents: resolve(root, '../shared/corpus'),
    gold: resolve(root, '../shared/gold'),
  },
]

/** Invented pages of the test corpus, which are denser than real ones. */
export const TEST_PAGES: Corpus = {
  name: 'pages of the test corpus',
  documents: join(root, 'tests/corpus/pages'),
  gold: join(root, 'tests/corpus/pages-gold'),
}

/** Bodies of all documents of a folder, in the order of their names. */
export function texts(folder: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => ['.md', '.txt'].includes(extname(file)))
    .sort()
    .map((file) => ({
      name: basename(file, extname(file)),
      text: documentFrom(file, readFileSync(join(folder, file))).text,
    }))
}

/** The documents of a folder that have gold; empty where the folders are absent. */
export function annotated(documents: string, gold: string): Annotated[] {
  if (!existsSync(documents) || !existsSync(gold)) return []
  return texts(documents)
    .filter(({ name }) => existsSync(join(gold, `${name}.json`)))
    .map((document) => ({
      ...document,
      gold: JSON.parse(readFileSync(join(gold, `${document.name}.json`), 'utf8')),
    }))
}

/** Whether a corpus is on this machine. */
export const isPresent = ({ documents }: Corpus): boolean => existsSync(documents)

/** At least `length` characters of a corpus, made of its documents over and over. */
export function textOfLength({ documents }: Corpus, length: number): string {
  const once = texts(documents)
    .map(({ name, text }) => `## ${name}\n\n${text}\n\n`)
    .join('')
  return once.repeat(Math.ceil(length / once.length))
}

/** Facts that a corpus's gold asks for in 1,000 characters of its documents. */
export function density({ documents, gold }: Corpus): number {
  const known = annotated(documents, gold)
  const facts = known.reduce((sum, { gold }) => sum + gold.investments.length + gold.outputs.length, 0)
  return (1000 * facts) / known.reduce((sum, { text }) => sum + text.length, 0)
}
