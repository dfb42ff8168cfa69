import type { Project } from '@/lib/extract/types'
import { type Assignment, assign } from './assign'
import type { GoldProject } from './gold'
import { labelOf } from './label'
import { projectLikeness, SAME_PROJECT } from './project'
import { overlap } from './text'
import type { FactError } from './types'

/** Least likeness of a false alarm and a miss that are one project under two names. */
const ANOTHER_NAME = 0.25

const likeness = (found: Project, gold: GoldProject) =>
  projectLikeness(found, gold) + (overlap(found.quote, gold.quote) ? 0.25 : 0)

/** Says of every project missed and every false one what kind of error it is. */
export function projectErrors(
  document: string,
  predicted: readonly Project[],
  gold: readonly GoldProject[],
  { goldOf, predictedOf }: Assignment<Project, GoldProject>,
): FactError[] {
  const alarms = predicted.filter((project) => !goldOf.has(project))
  const misses = gold.filter((project) => !predictedOf.has(project))
  const renamed = assign(alarms, misses, likeness, ANOTHER_NAME)
  const error = { document, set: 'projects', measure: 'project' } as const
  const falseAlarms = alarms.map((project): FactError => {
    const right = renamed.goldOf.get(project)
    const twice = gold.find((other) => projectLikeness(project, other) >= SAME_PROJECT)
    const other = right ?? twice
    return {
      ...error,
      side: 'false-alarm',
      kind: right ? 'name' : twice ? 'duplicate' : 'spurious',
      fact: labelOf(project),
      counterpart: other ? labelOf(other) : null,
      rule: project.rule,
    }
  })
  const missed = misses
    .filter((project) => !project.optional)
    .map((project): FactError => {
      const found = renamed.predictedOf.get(project)
      return {
        ...error,
        side: 'missed',
        kind: found ? 'name' : 'missed',
        fact: labelOf(project),
        counterpart: found ? labelOf(found) : null,
        rule: null,
      }
    })
  return [...falseAlarms, ...missed]
}
