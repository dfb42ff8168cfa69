import { codeAt } from '@/lib/regions/alphabet'
import type { QuantityMention } from '../contracts'
import { isDigit } from '../text/characters'
import type { Qualifier, Unit } from '../types'
import { innerQualifier, qualifierAfter, qualifierBefore } from './qualifier'
import { idiomatic } from './quantity-context'
import { printedUnitOf } from './quantity-parts'
import { POINTS, type QuantityReading } from './quantity-scan'
import { perYear } from './units'

/** A quantity, or a number of percentage points, which is none but must be seen to be left out. */
export type Scanned = QuantityMention & { points?: true }

/** What the numbers with units in a text state, without those that are a way to speak. */
export function quantityMentions(text: string, readings: readonly QuantityReading[]): Scanned[] {
  const found: Scanned[] = []
  for (const reading of readings) {
    const mention = mentionOf(text, reading)
    if (mention) found.push(mention)
  }
  return found
}

function mentionOf(text: string, reading: QuantityReading): Scanned | null {
  const { number, unit } = reading
  let { end } = reading
  const before = qualifierBefore(text, reading.start)
  if (unit.printed !== '' && idiomatic(text, number, unit, before !== null)) return null
  let canonicalUnit: Unit = unit.unit
  if (text[end] === '/' && !isDigit(codeAt(text, end + 1))) {
    const per = /^\/(年|a(?![a-z])|人(?!次)|户)/.exec(text.slice(end, end + 3))
    if (!per || (per[1] === '人' && unit.unit !== 'CNY') || per[1] === '户') return null
    canonicalUnit = per[1] === '人' ? 'CNY/person' : perYear(unit.unit)
    end += per[0].length
  }
  const graded = text[end] === '级' && (unit.unit !== 'percent' || unit.printed !== '')
  if (graded) end++
  const after = qualifierAfter(text, end)
  const core = { start: reading.start, end }
  const counts = unit.counter || unit.unit === 'household' || unit.unit === 'person' || unit.unit === 'head'
  // all mentions have all properties in one order: engines read objects of one shape fastest
  return {
    kind: 'quantity',
    start: reading.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    value: reading.value,
    max: reading.max,
    unit: canonicalUnit,
    printedUnit: reading.sign ?? printedUnitOf(text, number, unit.printed),
    counter: counts ? unit.printed : undefined,
    qualifier: qualifierOf(reading, before?.qualifier, after?.qualifier, graded),
    core,
    points: reading.sign === POINTS ? true : undefined,
  }
}

function qualifierOf(
  reading: QuantityReading,
  before?: Qualifier,
  after?: Qualifier,
  graded?: boolean,
): Qualifier {
  if (reading.max !== undefined) return before === 'up_to' || after === 'up_to' ? 'up_to' : 'about'
  const own = before ?? after ?? innerQualifier(reading.number.inner)
  if (own) return own
  return graded || reading.number.bare ? 'about' : 'exact'
}
