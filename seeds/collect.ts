import {
  allDocuments,
  type Client,
  declaredKey,
  documentsByHash,
  type IncomingDocument,
  type StoredDocument,
  storedText,
} from '@/lib/store/write'
import type { FoundFile } from './files'
import { hashFiles } from './hash'
import { openPool, runAll } from './pool'
import type { Progress } from './progress'
import { readDocument } from './read-document'
import type { DocumentReport } from './report'
import type { TakenIn, Task } from './take-in'

export interface Collected {
  incoming: IncomingDocument[]
  /** One per file, in the files' order, then stored documents that could not be read anew. */
  reports: (DocumentReport & { hash?: string })[]
  readAnew: number
}

/** The text of a file for storing; it must still be the one that was extracted. */
async function textAgain(file: FoundFile, hash: string): Promise<string> {
  const document = await readDocument(file.path)
  if (document.hash !== hash)
    throw new Error(`${file.shown} was changed while it was being read: run the command again`)
  return document.text
}

/**
 * Reads and extracts the files that are not stored as they are, and, with another extractor, all that is stored.
 * Texts are not kept: only what was found in them.
 */
export async function collect(
  db: Client,
  files: readonly FoundFile[],
  sameExtractor: boolean,
  progress: Progress,
  workers: number | null = null,
): Promise<Collected> {
  const hashes = await hashFiles(files)
  const stored = new Map(
    (sameExtractor ? await documentsByHash(db, [...new Set(hashes.values())]) : await allDocuments(db)).map(
      (document) => [document.hash, document],
    ),
  )
  const reports = new Map<FoundFile, DocumentReport & { hash?: string }>()
  const first = new Map<string, FoundFile>()
  const toRead: FoundFile[] = []
  for (const file of files) {
    const hash = hashes.get(file)
    const twin = hash === undefined ? undefined : first.get(hash)
    if (twin)
      reports.set(file, { file: file.shown, state: 'unchanged', reason: `same bytes as ${twin.shown}` })
    else if (hash !== undefined && stored.has(hash))
      reports.set(file, { file: file.shown, state: 'unchanged' })
    else toRead.push(file)
    if (hash !== undefined && !twin) first.set(hash, file)
  }
  const anew: StoredDocument[] = sameExtractor ? [] : [...stored.values()]
  const incoming = new Map<FoundFile | StoredDocument, IncomingDocument>()

  const bytes = toRead.reduce((sum, file) => sum + file.size, 0) + anew.length * 4000
  const items: (FoundFile | StoredDocument)[] = [...toRead, ...anew]
  const taskOf = async (item: FoundFile | StoredDocument): Promise<Task> =>
    'path' in item
      ? { kind: 'file', path: item.path }
      : { kind: 'stored', meta: item, text: await storedText(db, item.id) }
  const failed: DocumentReport[] = []
  let done = 0
  const onDone = (item: FoundFile | StoredDocument, result: TakenIn) => {
    progress.update(++done)
    if ('path' in item) {
      if (result.kind === 'refused') {
        reports.set(item, { file: item.shown, state: 'rejected', reason: result.reason })
        return
      }
      const { meta, extraction } = result
      reports.set(item, {
        file: item.shown,
        state: 'new',
        hash: meta.hash,
        projects: extraction.projects.length,
        investments: extraction.investments.length,
        outputs: extraction.outputs.length,
      })
      incoming.set(item, { ...meta, extraction, text: () => textAgain(item, meta.hash) })
    } else if (result.kind === 'extracted') {
      const { id, key, ...stored } = item
      incoming.set(item, {
        ...stored,
        ...result.meta,
        extraction: result.extraction,
        storedKey: key,
        text: (tx) => storedText(tx, id),
      })
    } else failed.push({ file: `${item.name} (stored)`, state: 'rejected', reason: result.reason })
  }
  if (items.length > 0) {
    const pool = await openPool(bytes, workers)
    progress.start('reading documents', items.length)
    try {
      await runAll(pool, items, taskOf, onDone)
    } finally {
      progress.stop()
      await pool.close()
    }
  }
  const keyOfFile = (file: FoundFile): string | null => {
    const document = incoming.get(file)
    if (document) return declaredKey(document)
    const hash = hashes.get(file)
    return (hash !== undefined && first.get(hash) === file && stored.get(hash)?.key) || null
  }
  refuseRivals(files, keyOfFile, incoming, reports)
  return {
    incoming: items.flatMap((item) => incoming.get(item) ?? []),
    reports: [...files.map((file) => reports.get(file)!), ...failed],
    readAnew: anew.length,
  }
}

/** Two files of one run that claim to be the same document: the later one is taken, in this run and in any further one. */
function refuseRivals(
  files: readonly FoundFile[],
  keyOf: (file: FoundFile) => string | null,
  incoming: Map<FoundFile | StoredDocument, IncomingDocument>,
  reports: Map<FoundFile, DocumentReport>,
): void {
  const last = new Map<string, FoundFile>()
  for (const file of files) {
    const key = keyOf(file)
    if (key === null) continue
    const rival = last.get(key)
    if (rival) {
      incoming.delete(rival)
      const reason = `its front matter names the same document as ${file.shown}, which is taken instead`
      reports.set(rival, { file: rival.shown, state: 'rejected', reason })
    }
    last.set(key, file)
  }
}
