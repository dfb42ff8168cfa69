import type { Qualifier } from '@/lib/extract/types'
import { t } from '../messages'
import type { Language } from '../types'
import { cut, type Rounding, roundingOf, shift } from './round'
import { isCurrency, type ShownUnit, type Step, stepFor, stepsOf, unitLabel } from './units'

export interface Quantity {
  /** In the canonical unit; null: not reported. */
  value: number | null
  /** Upper bound of a range. */
  max?: number | null
  unit: ShownUnit
  qualifier?: Qualifier
}

export interface QuantityStyle {
  /** `words` (约, about) for sentences and tables, `signs` (≈, ≥, <, ≤) for charts. Default `words`. */
  qualifiers?: 'words' | 'signs'
  /** All digits instead of at most four. */
  full?: boolean
}

const SIGNS: Record<Qualifier, string> = { exact: '', about: '≈', over: '≥', nearly: '<', up_to: '≤' }

/**
 * A figure as people write it: 20亿元, 1.23万吨, 约30—50亿元; CNY 2.0 bn, 20 million t, 2 GW.
 * At most four digits, cut as `roundingOf` says; null is 「—」/“not reported”.
 */
export function formatQuantity(quantity: Quantity, language: Language, style: QuantityStyle = {}): string {
  const { value, unit } = quantity
  if (value === null || !Number.isFinite(value)) return t(language).missing
  const max = quantity.max ?? null
  const range = max !== null && max > value
  const qualifier = quantity.qualifier ?? 'exact'
  const largest = range ? max : value
  const upper = range ? 'up' : roundingOf(qualifier)
  const step = style.full ? fullStep(largest, unit, language) : cutStep(largest, upper, unit, language)
  const digits = (number: number, rounding: Rounding) =>
    numberIn(number, step, rounding, language, style.full ?? false)
  const number = range
    ? `${digits(value, 'down')}${language === 'zh' ? '—' : '–'}${digits(max, 'up')}`
    : digits(value, roundingOf(qualifier))
  // A range says by itself that it is approximate.
  const stated = range && qualifier === 'about' ? 'exact' : qualifier
  return qualified(withUnit(number, step, unit, language), stated, language, style.qualifiers ?? 'words')
}

/** Money in yuan: `formatAmount(2e9, 'zh')` → 20亿元. */
export function formatAmount(
  value: number | null,
  language: Language,
  options: QuantityStyle & { max?: number | null; qualifier?: Qualifier } = {},
): string {
  const { max, qualifier, ...style } = options
  return formatQuantity({ value, max, qualifier, unit: 'CNY' }, language, style)
}

/** A count of things that the surrounding text names: projects, documents. Never rounded. */
export function formatCount(value: number | null, language: Language): string {
  return value === null ? t(language).missing : grouped(cut(value, 0, 'down'), language)
}

/** In full, Chinese figures stop at 亿 and English ones at bn: 17875.5亿元 reads better than 1.78755万亿元. */
function fullStep(magnitude: number, unit: ShownUnit, language: Language): Step {
  const largest = language === 'zh' ? 8 : 9
  const steps = stepsOf(unit, language).filter((step) => step.exponent <= largest)
  return steps.find((step) => Math.abs(magnitude) >= 10 ** step.exponent) ?? steps.at(-1)!
}

/** The step of the figure as it is shown: 9999.9万 rounded up is 1亿, not 10000万. */
function cutStep(magnitude: number, rounding: Rounding, unit: ShownUnit, language: Language): Step {
  const step = stepFor(magnitude, unit, language)
  const scaled = shift(magnitude, step.exponent)
  const shown = Number(cut(Math.abs(scaled), decimalsFor(scaled), rounding))
  return stepFor(shown * 10 ** step.exponent, unit, language)
}

function numberIn(value: number, step: Step, rounding: Rounding, language: Language, full: boolean): string {
  const scaled = shift(value, step.exponent)
  const text = cut(scaled, full ? 10 : decimalsFor(scaled), rounding)
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  const billions = language === 'en' && step.magnitude.endsWith('n') && step.exponent >= 9
  if (billions && /^−?\d$/.test(trimmed)) return `${trimmed}.0`
  return grouped(trimmed, language)
}

/** Four digits at most, two decimals at most; very small values keep two significant digits. */
function decimalsFor(value: number): number {
  const size = Math.abs(value)
  if (size >= 1000) return 0
  if (size >= 100) return 1
  if (size >= 0.1 || size === 0) return 2
  return Math.min(12, 1 - Math.floor(Math.log10(size)))
}

/** Chinese figures carry 万 and 亿 and need no separators below 100,000; English ones are grouped by thousands. */
function grouped(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.')
  const separate = language === 'en' ? whole.length > 3 : whole.replace('−', '').length > 5
  const head = separate ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? head : `${head}.${fraction}`
}

function withUnit(number: string, step: Step, unit: ShownUnit, language: Language): string {
  if (language === 'zh') return `${number}${step.magnitude}${step.unit}`
  if (unit === 'percent') return `${number}%`
  if (isCurrency(unit)) return [step.unit, number, step.magnitude].filter(Boolean).join(' ')
  return [number, unitLabel(step, unit, language)].filter(Boolean).join(' ')
}

function qualified(text: string, qualifier: Qualifier, language: Language, form: 'words' | 'signs'): string {
  if (form === 'signs') {
    const sign = SIGNS[qualifier]
    return sign === '' ? text : language === 'zh' ? `${sign}${text}` : `${sign} ${text}`
  }
  const word = t(language).terms.qualifier[qualifier]
  return word === '' ? text : language === 'zh' ? `${word}${text}` : `${word} ${text}`
}
