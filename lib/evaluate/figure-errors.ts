import { type Assignment, assign } from './assign'
import { type Figure, measureOf, measuresOf, numberOf, type SameSubject, sameFigure, unitOf } from './figure'
import type { GoldFigure } from './gold'
import { labelOf } from './label'
import { dice, near, overlap } from './text'
import type { ErrorKind, FactError, FigureSet } from './types'

type Confusion = Extract<ErrorKind, 'subject' | 'measure' | 'unit' | 'value'>
/** Which reading of an error is preferred where several are possible. */
const WEIGHT: Record<Confusion, number> = { subject: 0.9, measure: 0.7, unit: 0.6, value: 0.5 }

/** What a false alarm got wrong, if it is a miss in disguise; null if it is not. */
function confusion(found: Figure, gold: GoldFigure): Confusion | null {
  if (sameFigure(found, gold)) return 'subject'
  if (!overlap(found.quote, gold.quote) && dice(found.quote, gold.quote) < 0.5) return null
  const sameMeasure = measuresOf(gold).includes(measureOf(found))
  const sameValue = numberOf(gold) !== null && near(numberOf(found), numberOf(gold))
  const sameUnit = unitOf(found) === unitOf(gold)
  if (sameValue && sameUnit) return 'measure'
  if (sameValue && sameMeasure) return 'unit'
  return sameMeasure ? 'value' : null
}

interface Judged<P, G> {
  document: string
  set: FigureSet
  predicted: readonly P[]
  gold: readonly G[]
  assignment: Assignment<P, G>
  sameSubject: SameSubject
  /** Ids of right projects that were not found. */
  missedProjects: ReadonlySet<string>
}

/** Says of every figure missed and every false one what kind of error it is. */
export function figureErrors<P extends Figure, G extends GoldFigure>(judged: Judged<P, G>): FactError[] {
  const { document, set, predicted, gold, assignment, sameSubject, missedProjects } = judged
  const alarms = predicted.filter((figure) => !assignment.goldOf.has(figure))
  const misses = gold.filter((figure) => !assignment.predictedOf.has(figure))
  const weight = (p: P, g: G) => {
    const kind = confusion(p, g)
    return kind === null ? 0 : WEIGHT[kind] + (overlap(p.quote, g.quote) ? 0.05 : 0)
  }
  const confused = assign(alarms, misses, weight, 0.1)
  const kindOf = (p: P, g: G): ErrorKind => {
    const kind = confusion(p, g)
    return kind === 'subject' && missedProjects.has(g.subject) ? 'subject-missed' : (kind ?? 'spurious')
  }
  const falseAlarms = alarms.map((figure): FactError => {
    const right = confused.goldOf.get(figure)
    const twice = gold.find((other) => sameFigure(figure, other) && sameSubject(figure, other))
    const other = right ?? twice
    return {
      document,
      set,
      measure: measureOf(figure),
      side: 'false-alarm',
      kind: right ? kindOf(figure, right) : twice ? 'duplicate' : 'spurious',
      fact: labelOf(figure),
      counterpart: other ? labelOf(other) : null,
      rule: figure.rule,
    }
  })
  const missed = misses
    .filter((figure) => !figure.optional)
    .map((figure): FactError => {
      const found = confused.predictedOf.get(figure)
      return {
        document,
        set,
        measure: measureOf(figure),
        side: 'missed',
        kind: found ? kindOf(found, figure) : 'missed',
        fact: labelOf(figure),
        counterpart: found ? labelOf(found) : null,
        rule: null,
      }
    })
  return [...falseAlarms, ...missed]
}
