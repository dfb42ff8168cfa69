import type { QuantityMention } from '../contracts'
import type { SentenceFigures } from './figure-types'
import { readMeasure } from './measure'
import type { Around, Reading } from './reading'

/** 由目前的26%: that much it still is. */
const TOLD = /[由从](?:19|20)\d\d年(?:底|末)?的?(?:约|近|不足|不到)?$/
const STILL = /[由从](?:目前|现在|现有|眼下|当前)的?(?:约|近|不足|不到)?$/

/**
 * The first number of 由500万吨提高到1500万吨. What a plant could make before is a fact, and so is what it
 * still is; of other things only the present is told. Null where it is none.
 *
 * @param label - what both numbers are called
 * @param left - the words before the first number
 */
export function historyReading(
  quantity: QuantityMention,
  label: string,
  left: string,
  around: Around,
): Reading | null {
  const reading = readMeasure(quantity, { ...around, label, right: '', rest: '' })
  if (!reading) return null
  return (reading.measure === 'capacity' && reading.rule !== 'daily') ||
    STILL.test(left) ||
    (reading.regional && reading.measure !== 'share' && TOLD.test(left))
    ? reading
    : null
}

/** 由去年的120万亩扩大到150万亩: the year named in [start, end) is the history's, not that of what follows. */
export const withoutPeriods = (figures: SentenceFigures, start: number, end: number): SentenceFigures => ({
  ...figures,
  periods: {
    ...figures.periods,
    sentence: figures.periods.sentence.filter((period) => period.end <= start || period.start >= end),
  },
})
