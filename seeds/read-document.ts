import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DocumentProblem, documentFrom, LARGEST, type ReadDocument, TOO_LARGE } from '@/lib/documents'

/** Reads a document from a file. Throws DocumentProblem where it cannot be taken in. */
export async function readDocument(path: string): Promise<ReadDocument> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST) throw new DocumentProblem(TOO_LARGE)
    return documentFrom(basename(path), await readFile(path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new DocumentProblem('no such file or folder')
    if (code === 'EISDIR') throw new DocumentProblem('a folder; expected a file')
    if (code === 'EACCES' || code === 'EPERM') throw new DocumentProblem('not readable: permission denied')
    throw error
  }
}
