import { createHash } from 'node:crypto'
import type { Hints } from '@/lib/extract/types'
import { decode } from './decode'
import { type FrontMatter, frontMatter } from './front-matter'
import { DocumentProblem } from './problem'

/** Larger files are refused: no newspaper page is, and memory is bounded by the largest. */
export const LARGEST = 20 * 1024 * 1024

export const TOO_LARGE = 'larger than 20 MB; expected one newspaper page per file'

/** A file taken in: its text without front matter (all offsets point into it), and what front matter says. */
export interface ReadDocument {
  /** The file's name, without folders. */
  name: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  hash: string
  text: string
  meta: FrontMatter
}

/** A document from its bytes. Throws DocumentProblem. */
export function documentFrom(name: string, bytes: Uint8Array): ReadDocument {
  if (bytes.length > LARGEST) throw new DocumentProblem(TOO_LARGE)
  if (bytes.length === 0) throw new DocumentProblem('empty file')
  const { meta, text } = frontMatter(decode(bytes))
  if (text.trim() === '') throw new DocumentProblem('empty file: no text')
  return { name, hash: createHash('sha256').update(bytes).digest('hex'), text, meta }
}

/** What the extractor is told about a document besides its text. */
export function hintsOf({ name, meta }: Pick<ReadDocument, 'name' | 'meta'>): Hints {
  const { title, publisher, published, region } = meta
  return {
    document: name.replace(/\.[^.]+$/, ''),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(region === null ? {} : { region }),
  }
}
