import { loadDocument } from './document'
import { loadSnapshot, type Snapshot } from './edition'
import { loadFact } from './fact'
import { loadProject } from './project'

/** Null where there is no such record. */
const LOADERS = {
  projects: loadProject,
  facts: async (snapshot: Snapshot, key: string) => (await loadFact(snapshot, key)).at(0) ?? null,
  sources: loadDocument,
} as const

/** Kinds of records that have a page of their own, as their addresses name them. */
export type RecordKind = keyof typeof LOADERS

export const isRecordKind = (text: string): text is RecordKind => text in LOADERS

/**
 * Whether a record can be shown: its key exists, in the edition asked for. With no edition at all everything can, because
 * the page then says that there are no data.
 *
 * @param edition - null: the newest
 */
export async function isKnown(kind: RecordKind, key: string, edition: number | null): Promise<boolean> {
  const snapshot = await loadSnapshot(edition)
  return snapshot === null || (await LOADERS[kind](snapshot, key)) !== null
}
