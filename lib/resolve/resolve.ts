import { clusterMentions } from './cluster'
import { compare } from './order'
import { summarise } from './summary'
import type { MentionInput, Resolution } from './types'

/**
 * Mentions of many documents → projects. Deterministic and independent of the order of `mentions`; a key that is given
 * twice counts once. Takes time near-linear in the number of mentions.
 */
export function resolve(mentions: readonly MentionInput[]): Resolution {
  const unique = new Map<string, MentionInput>()
  for (const mention of mentions) if (!unique.has(mention.key)) unique.set(mention.key, mention)
  const projects = clusterMentions([...unique.values()])
    .map(summarise)
    .sort((a, b) => compare(a.key, b.key))
  const projectOf = new Map<string, string>()
  for (const project of projects) for (const key of project.mentions) projectOf.set(key, project.key)
  return { projects, projectOf }
}
