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

/** Rows of the same `by` made one, their `counts` added up; in the order of `by`. */
function sumRows<T extends object>(
  rows: readonly T[],
  by: readonly (keyof T)[],
  counts: readonly (keyof T)[],
): T[] {
  return [...grouped(rows, (row) => by.map((name) => row[name]).join(' ')).values()].map((group) => {
    const sums = counts.map((count) => [count, group.reduce((sum, row) => sum + Number(row[count]), 0)])
    return { ...group[0]!, ...Object.fromEntries(sums) }
  })
}

/** One row a rule, the busiest first. */
export const sumRules = (rows: readonly RuleScore[]): RuleScore[] =>
  sumRows(rows, ['set', 'rule'], ['found', 'right', 'optional', 'wrong']).sort((a, b) => b.found - a.found)

/** One row a kind of error, the most frequent first. */
export const sumErrors = (rows: readonly ErrorTally[]): ErrorTally[] =>
  sumRows(rows, ['set', 'kind'], ['missed', 'falseAlarms']).sort(
    (a, b) => b.missed + b.falseAlarms - (a.missed + a.falseAlarms),
  )

/** One row a measure, the most missed first. */
export const sumMeasures = (rows: readonly MeasureScore[]): MeasureScore[] =>
  sumRows(rows, ['set', 'measure'], ['of', 'missed', 'falseAlarms']).sort(
    (a, b) => b.missed - a.missed || b.falseAlarms - a.falseAlarms,
  )

const sides = ({ side }: FactError) => ({
  missed: side === 'missed' ? 1 : 0,
  falseAlarms: side === 'false-alarm' ? 1 : 0,
})

export const tallyErrors = (errors: readonly FactError[]): ErrorTally[] =>
  sumErrors(errors.map((error) => ({ set: error.set, kind: error.kind, ...sides(error) })))

/** @param needed set and measure of every fact that has to be found */
export const tallyMeasures = (
  needed: readonly { set: FactSet; measure: string }[],
  errors: readonly FactError[],
): MeasureScore[] =>
  sumMeasures([
    ...needed.map((fact) => ({ ...fact, of: 1, missed: 0, falseAlarms: 0 })),
    ...errors.map((error) => ({ set: error.set, measure: error.measure, of: 0, ...sides(error) })),
  ])
