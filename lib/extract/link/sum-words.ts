import type { QuantityMention } from '../contracts'
import { Ending } from '../text/ending'
import type { DraftInvestment } from './draft'
import type { Around } from './reading'

/** What may stand between a verb of spending and its sum. */
export const NEARLY = '(?:约|近|将近|接近|大约|大概|差不多|整整|不到|超过?|共|一共|总共|足足)*$'

/** Asks at once whether any of several patterns for the words before a sum can match: most of them end with the same few words. */
export const anyOf = (...patterns: readonly RegExp[]): Ending =>
  new Ending(new RegExp(patterns.map(({ source }) => source).join('|')))

/** A sum as its sentence tells it. */
export interface ToldSum {
  quantity: QuantityMention
  /** Printed words before it in its clause, from the number before on. */
  left: string
  /** Its sentence up to it. */
  said: string
  /** The page behind it, a few words. */
  behind: string
  around: Around
  /** The sum before it in the sentence. */
  previous: DraftInvestment | null
}
