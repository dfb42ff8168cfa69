import type { Qualifier } from '@/lib/extract/types'

/**
 * Which way a figure is cut when it is shown with fewer digits. The figure on screen must stay as true as the sentence
 * it comes from: exact values and lower bounds are cut towards zero (19,999 is never shown as 2万; `≥` stays
 * true), upper bounds away from zero (`<` and `≤` stay true), approximate ones to the nearest.
 */
export type Rounding = 'down' | 'up' | 'nearest'

export function roundingOf(qualifier: Qualifier): Rounding {
  if (qualifier === 'nearly' || qualifier === 'up_to') return 'up'
  return qualifier === 'about' ? 'nearest' : 'down'
}

/**
 * A number with at most `decimals` decimals, as a decimal string without exponent. Works on the shortest decimal form
 * of the number, so that 1.1 × 3 does not become 3.30 and 0.29 × 100 not 28.
 */
export function cut(value: number, decimals: number, rounding: Rounding): string {
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(value)).split('.')
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0')
  const rest = fraction.slice(decimals)
  let scaled = BigInt(whole + kept)
  if (rounding === 'up' ? /[1-9]/.test(rest) : rounding === 'nearest' && rest >= '5') scaled += 1n
  const digits = scaled.toString().padStart(decimals + 1, '0')
  const cutoff = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, cutoff)}.${digits.slice(cutoff)}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** Decimal digits of a number ≥ 0 without exponent; noise beyond the 15th significant digit is dropped. */
export function plainDigits(value: number): string {
  const precise = Number(value.toPrecision(15))
  if (precise === 0) return '0'
  const [mantissa = '0', exponentText = '0'] = precise.toExponential().split('e')
  const exponent = Number(exponentText)
  const digits = mantissa.replace('.', '')
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, '0')
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}

/** Number without its point moved: `value ÷ 10^places`, free of binary noise. */
export function shift(value: number, places: number): number {
  return Number(
    `${value}e${-places}`.replace(/e([+-]?\d+)e(-?\d+)$/, (_, a, b) => `e${Number(a) + Number(b)}`),
  )
}
