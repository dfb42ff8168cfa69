import type { Assignment } from './assign'
import { grouped } from './tally'
import type { ErrorTally, FactError, FactSet, MeasureScore, RuleScore } from './types'

/** What each rule found in a document: rows of one, to be summed. */
export function ruleRows<P extends { rule: string }, G extends { optional?: true }>(
  set: FactSet,
  predicted: readonly P[],
  { goldOf }: Assignment<P, G>,
): RuleScore[] {
  return predicted.map((fact) => {
    const gold = goldOf.get(fact)
    return {
      set,
      rule: fact.rule,
      found: 1,
      right: gold && !gold.optional ? 1 : 0,
      optional: gold?.optional ? 1 : 0,
      wrong: gold ? 0 : 1,
    }
  })
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0)

/** One row a rule, the busiest first. */
export function sumRules(rows: readonly RuleScore[]): RuleScore[] {
  return [...grouped(rows, ({ set, rule }) => `${set} ${rule}`).values()]
    .map((group) => ({
      set: group[0]!.set,
      rule: group[0]!.rule,
      found: sum(group, (row) => row.found),
      right: sum(group, (row) => row.right),
      optional: sum(group, (row) => row.optional),
      wrong: sum(group, (row) => row.wrong),
    }))
    .sort((a, b) => b.found - a.found)
}

/** One row a kind of error, the most frequent first. */
export function tallyErrors(errors: readonly FactError[]): ErrorTally[] {
  return [...grouped(errors, ({ set, kind }) => `${set} ${kind}`).values()]
    .map((group) => ({
      set: group[0]!.set,
      kind: group[0]!.kind,
      missed: sum(group, ({ side }) => (side === 'missed' ? 1 : 0)),
      falseAlarms: sum(group, ({ side }) => (side === 'false-alarm' ? 1 : 0)),
    }))
    .sort((a, b) => b.missed + b.falseAlarms - (a.missed + a.falseAlarms))
}

/**
 * One row a measure, the most missed first.
 * @param needed set and measure of every fact that has to be found
 */
export function tallyMeasures(
  needed: readonly { set: FactSet; measure: string }[],
  errors: readonly FactError[],
): MeasureScore[] {
  const rows = [
    ...needed.map((fact) => ({ ...fact, of: 1, missed: 0, falseAlarms: 0 })),
    ...errors.map(({ set, measure, side }) => ({
      set,
      measure,
      of: 0,
      missed: side === 'missed' ? 1 : 0,
      falseAlarms: side === 'false-alarm' ? 1 : 0,
    })),
  ]
  return [...grouped(rows, ({ set, measure }) => `${set} ${measure}`).values()]
    .map((group) => ({
      set: group[0]!.set,
      measure: group[0]!.measure,
      of: sum(group, (row) => row.of),
      missed: sum(group, (row) => row.missed),
      falseAlarms: sum(group, (row) => row.falseAlarms),
    }))
    .sort((a, b) => b.missed - a.missed || b.falseAlarms - a.falseAlarms)
}
