import type { Resolution } from '@/lib/resolve'
import type { MentionRow, Placed } from './rows'
import type { Stored } from './stored'

/** Projects whose mentions are no longer the same, by their keys after and before. */
export interface Affected {
  after: Set<string>
  before: Set<string>
}

/**
 * Which projects have to be summarised and ranked again: those with a mention that was read anew or now belongs to
 * another project, and those that such a mention has left.
 */
export function affectedProjects(
  stored: readonly Stored<MentionRow>[],
  desired: readonly (MentionRow & Placed)[],
  touched: ReadonlySet<string>,
  { projects, projectOf }: Resolution,
): Affected {
  const before = new Set<string>()
  const storedProject = new Map<string, string>()
  for (const row of stored) {
    storedProject.set(row.key, row.projectKey)
    if (touched.has(row.document) || projectOf.get(row.key) !== row.projectKey) before.add(row.projectKey)
  }
  const after = new Set<string>()
  for (const row of desired) {
    const old = storedProject.get(row.key)
    if (touched.has(row.document) || old === undefined || before.has(old)) after.add(projectOf.get(row.key)!)
  }
  for (const project of projects) {
    if (!after.has(project.key)) continue
    for (const mention of project.mentions) {
      const old = storedProject.get(mention)
      if (old !== undefined) before.add(old)
    }
  }
  return { after, before }
}
