import type { Project } from '@/lib/extract/types'
import { type Assignment, assign } from './assign'
import type { GoldProject } from './gold'
import { contains, dice } from './text'

/** Least likeness of two projects that are taken for the same. */
export const SAME_PROJECT = 0.5

/**
 * Likeness of a found project and a right one. Names count (the best of the right one's), a name inside the other
 * at least 0.75; a common company adds; a name that is company and object on one side only is compared with both.
 */
export function projectLikeness(
  predicted: Pick<Project, 'name' | 'company'>,
  gold: Pick<GoldProject, 'name' | 'aliases' | 'company'>,
): number {
  let likeness = Math.max(
    ...[gold.name, ...(gold.aliases ?? [])].map((name) =>
      Math.max(dice(predicted.name, name), contains(predicted.name, name) ? 0.75 : 0),
    ),
  )
  const { company } = predicted
  if (!company) return likeness
  if (gold.company && (contains(company, gold.company) || dice(company, gold.company) > 0.7))
    likeness = Math.max(likeness, 0.45) + 0.25
  if (dice(company + predicted.name, (gold.company ?? '') + gold.name) > 0.65)
    likeness = Math.max(likeness, 0.65)
  return likeness
}

/** Assigns the projects found in a document to the right ones. */
export function assignProjects(
  predicted: readonly Project[],
  gold: readonly GoldProject[],
): Assignment<Project, GoldProject> {
  return assign(predicted, gold, projectLikeness, SAME_PROJECT)
}
