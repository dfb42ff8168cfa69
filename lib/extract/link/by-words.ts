import type { QuantityMention } from '../contracts'
import type { Span } from '../types'
import type { Figure } from './distribution'
import { growthReading } from './growth'
import { readMeasure } from './measure'
import type { Around, Reading } from './reading'
import { isNoise, reportsNothing } from './skip'
import { readSum, type SumReading } from './sum'

/**
 * What a number is by the words around it alone, whatever was told before. Each answer is worked out when it is first asked for: ahead,
 * for the numbers of a whole page, or else when the number is read.
 */
export class ByWords {
  private nothing: boolean | undefined
  private noise: boolean | undefined
  private measured: Reading | null | undefined
  private summed: SumReading | null | undefined
  private grown: Reading | null | undefined

  constructor(
    private readonly text: string,
    private readonly number: Figure,
    private readonly clause: Span,
    private readonly around: Around,
  ) {}

  private get quantity(): QuantityMention {
    if (this.number.kind !== 'quantity') throw new TypeError('asked of a change, expected a quantity')
    return this.number
  }

  /** See `reportsNothing`. */
  get reportsNothing(): boolean {
    this.nothing ??= reportsNothing(this.quantity, this.text, this.clause, this.around.label)
    return this.nothing
  }

  /** See `isNoise`. */
  get isNoise(): boolean {
    this.noise ??= isNoise(this.quantity, this.text, this.clause)
    return this.noise
  }

  /** See `readMeasure`. */
  get measure(): Reading | null {
    if (this.measured === undefined) this.measured = readMeasure(this.quantity, this.around)
    return this.measured
  }

  /** See `readSum`. */
  get sum(): SumReading | null {
    if (this.summed === undefined) this.summed = readSum(this.quantity, this.around)
    return this.summed
  }

  /** See `growthReading`; asked of its label. */
  get growth(): Reading | null {
    if (this.grown === undefined) this.grown = growthReading(this.around.label)
    return this.grown
  }
}
