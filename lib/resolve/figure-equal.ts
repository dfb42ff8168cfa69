import type { Qualifier } from '@/lib/extract/types'

interface Amount {
  value: number
  valueMax: number | null
  qualifier: Qualifier
}

/** Significant digits of a number as it is usually printed: 7865000000 has four. At least two, since 20亿 seldom means 15 to 25. */
export function significantDigits(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '')
  return Math.max(2, digits.length)
}

const round = (value: number, digits: number) => Number(value.toPrecision(digits))

/** Share of the value that a qualifier leaves open, downwards and upwards. */
const OPEN: Record<Qualifier, readonly [down: number, up: number]> = {
  exact: [0, 0],
  about: [0.05, 0.05],
  over: [0, 0.1],
  nearly: [0.1, 0],
  up_to: [0.1, 0],
}

function reach({ value, valueMax, qualifier }: Amount): readonly [number, number] {
  const [down, up] = OPEN[qualifier]
  const low = value * (1 - down)
  const high = Math.max(valueMax ?? value, value * (1 + up))
  return [Math.min(low, high), Math.max(low, high)]
}

/**
 * Whether two amounts say the same: equal after rounding to the digits of the coarser one, or within what a qualifier
 * (约 ±5 %, 超 +10 %, 近 −10 %) or a range leaves open.
 */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.value === b.value) return true
  const digits = Math.min(significantDigits(a.value), significantDigits(b.value))
  if (round(a.value, digits) === round(b.value, digits)) return true
  const [lowA, highA] = reach(a)
  const [lowB, highB] = reach(b)
  return lowA <= highB && lowB <= highA
}
