import type { QuantityMention } from '../contracts'
import { RISES } from './figure-words'
import { historyReading, withoutPeriods } from './history'
import { trimTail } from './label'
import type { SentenceFacts, Told } from './sentence-facts'

/**
 * 由75%提升至90%: the first number is history, the second takes its words.
 *
 * @returns whether the number is where a rise began
 */
export function readRise(quantity: QuantityMention, told: Told, facts: SentenceFacts): boolean {
  const { left, labelled, around, next } = told
  if (
    next?.kind !== 'quantity' ||
    !(left.includes('由') || left.includes('从')) ||
    !RISES.test(facts.named.text.slice(quantity.end, next.start))
  )
    return false
  // 由去年的120万亩: that year is the history's
  facts.figures = withoutPeriods(facts.figures, quantity.start - left.length, quantity.end)
  facts.carried = { ...labelled, label: trimTail(labelled.label.replace(/[由从][^由从]*$/, '')) }
  const before = historyReading(quantity, facts.carried.label, left, around)
  if (before) {
    const { value, qualifier } = quantity
    const fact = facts.output(
      before,
      { value, unit: before.unit, qualifier },
      { ...told, labelled: facts.carried },
    )
    fact.basis = 'actual'
    fact.period = /((?:19|20)\d\d)年/.exec(left)?.[1] ?? null
    facts.linked.outputs.push(fact)
  }
  facts.risen = true
  return true
}
