import type { SumReading } from './sum'
import { isGiven } from './sum-given'
import { isLent } from './sum-lent'
import { answersCost, isOfWhole } from './sum-of-whole'
import { isOfYear } from './sum-of-year'
import type { ToldSum } from './sum-words'

/**
 * What kind of sum everyday words tell: of a year's plan, given from public money, lent, or the whole of an undertaking.
 *
 * @param asked - the end of the sentence before, which may have asked for it
 * @returns null where they tell none
 */
export function toldSum(told: ToldSum, asked: string): SumReading | null {
  if (told.quantity.value < 100_000) return null
  const year = isOfYear(told)
  if (year) return { kind: year, rule: 'sum-told-year' }
  if (isGiven(told)) return { kind: 'public_fund', rule: 'sum-told-given' }
  if (isLent(told)) return { kind: 'loan', rule: 'sum-told-lent' }
  const whole = isOfWhole(told)
  if (whole) return { kind: whole, rule: `sum-told-${whole}` }
  return asked && answersCost(told, asked) ? { kind: 'total', rule: 'sum-answered' } : null
}
