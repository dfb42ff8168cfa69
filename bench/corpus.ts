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

/** Folders of documents with their gold: the shipped ones, and real pages beside the project where they are present. */
export const CORPORA = [
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

/** Exactly `length` characters of newspaper text, made of the shipped documents over and over. */
export function textOfLength(length: number): string {
  const once = texts(CORPORA[0]!.documents)
    .map(({ name, text }) => `## ${name}\n\n${text}`)
    .join('\n\n')
  return once.repeat(Math.ceil(length / once.length)).slice(0, length)
}
