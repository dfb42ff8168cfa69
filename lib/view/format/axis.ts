import type { Qualifier } from '@/lib/extract/types'
import type { Language } from '../types'
import { formatQuantity } from './quantity'
import { cut, shift } from './round'
import { type ShownUnit, type Step, stepFor, unitLabel } from './units'

/** One magnitude for a whole chart, so that its figures can be compared by eye. */
export interface Scale {
  /** Canonical units in one unit of the axis. */
  divisor: number
  /** 亿元, GW, CNY million; empty for counts. */
  label: string
  /** A tick of the axis: the number alone. */
  tick(value: number): string
  /** A value label at a mark, with the sign of its qualifier: ≥20. */
  mark(value: number | null, qualifier?: Qualifier, max?: number | null): string
  /** The same with magnitude and unit, for tooltips and labels that are read out. */
  full(value: number | null, qualifier?: Qualifier, max?: number | null): string
}

/**
 * The scale of a chart whose largest figure is `largest` (canonical unit). Chinese money is never counted in 万亿 on
 * an axis and English money in millions at least, as in official tables.
 */
export function scaleFor(largest: number, unit: ShownUnit, language: Language): Scale {
  const step = axisStep(largest, unit, language)
  const format = (
    value: number | null,
    form: 'words' | 'signs',
    qualifier?: Qualifier,
    max?: number | null,
  ) => formatQuantity({ value, max, qualifier, unit }, language, { qualifiers: form })
  return {
    divisor: 10 ** step.exponent,
    label: unitLabel(step, unit, language),
    tick: (value) => trim(cut(shift(value, step.exponent), 6, 'nearest'), language),
    mark: (value, qualifier, max) => {
      if (value === null) return format(null, 'signs')
      const text = markText(value, max ?? null, qualifier ?? 'exact', step, language)
      // What is too small for the axis' unit keeps its own: 5元 on an axis in 亿元 is not 0.
      return value !== 0 && !/[1-9]/.test(text) ? format(value, 'signs', qualifier, max) : text
    },
    full: (value, qualifier, max) => format(value, 'words', qualifier, max),
  }
}

function axisStep(largest: number, unit: ShownUnit, language: Language): Step {
  const step = stepFor(largest, unit, language)
  return step.exponent === 12 && language === 'zh' ? stepFor(1e8, unit, language) : step
}

function markText(
  value: number,
  max: number | null,
  qualifier: Qualifier,
  step: Step,
  language: Language,
): string {
  // A pure number in the axis' magnitude: `unit` has no name and `full` no cut beyond the axis' own.
  const bare = (number: number, q: Qualifier) => {
    const scaled = shift(number, step.exponent)
    const size = Math.abs(scaled)
    const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 0.1 || size === 0 ? 2 : 4
    const direction = q === 'nearly' || q === 'up_to' ? 'up' : q === 'about' ? 'nearest' : 'down'
    return trim(cut(scaled, decimals, direction), language)
  }
  if (max !== null && max > value) {
    return `${bare(value, 'exact')}${language === 'zh' ? '—' : '–'}${bare(max, 'up_to')}`
  }
  const sign = { exact: '', about: '≈', over: '≥', nearly: '<', up_to: '≤' }[qualifier]
  return `${sign}${bare(value, qualifier)}`
}

/** Chinese axes have no separators below a million: 80000 and 100,000 would stand on one axis. */
function trim(text: string, language: Language): string {
  const [whole = '', fraction = ''] = text.split('.')
  const decimals = fraction.replace(/0+$/, '')
  const separate = language === 'en' ? whole.length > 3 : whole.length > 6
  const head = separate ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return decimals === '' ? head : `${head}.${decimals}`
}
