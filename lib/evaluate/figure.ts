import type { Investment, OutputFigure, Project } from '@/lib/extract/types'
import { type Assignment, assign } from './assign'
import type { GoldFigure, GoldProject } from './gold'
import { bare, near, overlap } from './text'

export type Figure = Investment | OutputFigure
/** Whether a found figure belongs to whom a right one belongs to. */
export type SameSubject = (predicted: Figure, gold: GoldFigure) => boolean

const SAME_FIGURE = 0.5

/** Kind of an investment, measure of an output. */
export const measureOf = (figure: Figure | GoldFigure): string =>
  'amount' in figure ? figure.kind : figure.measure

/** Amount of an investment, value of an output; null for an index known only by its growth. */
export const numberOf = (figure: Figure | GoldFigure): number | null =>
  'amount' in figure ? figure.amount : figure.value

export const unitOf = (figure: Figure | GoldFigure): string | null =>
  'amount' in figure ? 'CNY' : figure.unit

const productOf = (figure: Figure | GoldFigure) => ('amount' in figure ? null : figure.product)

/** Measures that count as right for a figure. */
export const measuresOf = (gold: GoldFigure): string[] =>
  'amount' in gold ? [gold.kind, ...(gold.kindAlso ?? [])] : [gold.measure, ...(gold.measureAlso ?? [])]

/** Whether a found figure says what a right one says, whosever it is: measure, value and unit, or else the change. */
export function sameFigure(predicted: Figure, gold: GoldFigure): boolean {
  if (!measuresOf(gold).includes(measureOf(predicted)) || !near(numberOf(predicted), numberOf(gold)))
    return false
  if ('amount' in gold || 'amount' in predicted) return true
  return gold.value === null ? near(predicted.change, gold.change) : predicted.unit === gold.unit
}

/**
 * Compares subjects by way of the projects' assignment: a project's figure is right where its project stands for the
 * right one. A project that stands for none keeps its own id, as in the reference scorer.
 */
export function subjectsBy(
  projects: Assignment<Project, GoldProject>,
  found: readonly Project[],
): SameSubject {
  const ids = new Map(found.map((project) => [project.id, projects.goldOf.get(project)?.id]))
  return (predicted, gold) =>
    [gold.subject, ...(gold.subjectAlso ?? [])].includes(ids.get(predicted.subject) ?? predicted.subject)
}

const passage = (predicted: Figure, gold: GoldFigure) => (overlap(predicted.quote, gold.quote) ? 0.2 : 0)

/** Assigns found figures to right ones; equal figures by passage, then by product. */
export function assignFigures<P extends Figure, G extends GoldFigure>(
  predicted: readonly P[],
  gold: readonly G[],
  sameSubject: SameSubject,
): Assignment<P, G> {
  const likeness = (p: P, g: G) => {
    if (!sameFigure(p, g) || !sameSubject(p, g)) return 0
    return 0.7 + passage(p, g) + (bare(productOf(p)) === bare(productOf(g)) ? 0.1 : 0)
  }
  return assign(predicted, gold, likeness, SAME_FIGURE)
}

/** Assigns found figures to right ones whosever they are. */
export function assignAnySubject<P extends Figure, G extends GoldFigure>(
  predicted: readonly P[],
  gold: readonly G[],
): Assignment<P, G> {
  return assign(predicted, gold, (p, g) => (sameFigure(p, g) ? 0.7 + passage(p, g) : 0), SAME_FIGURE)
}
