import type { ProjectSourceRow } from '@/lib/store/rows'
import type { EvidenceItem, ProjectItem } from '../schemas/items'
import type { ItemContext } from './context'
import { evidenceOf } from './evidence'

/** A sentence that a project's row rests on, and what it says. */
export interface ProjectSource {
  project: string
  projectName: string
  status: ProjectItem['status'] | null
  kind: 'total' | 'completed' | null
  amount: number | null
  amountMax: number | null
  qualifier: string | null
  evidence: EvidenceItem
}

/** A sentence of a project as it leaves the house. */
export function projectSource(row: ProjectSourceRow, context: ItemContext): ProjectSource {
  return {
    project: row.projectKey,
    projectName: row.projectName,
    status: row.status as ProjectSource['status'],
    kind: row.kind,
    amount: row.amount,
    amountMax: row.amountMax,
    qualifier: row.qualifier,
    evidence: evidenceOf(row, row.key, context),
  }
}
