import type { Unit } from '@/lib/extract/types'
import type { Language } from '../types'

/** Units that figures are shown in: the canonical ones, and those of figures divided by people. */
export type ShownUnit = Unit | 'kW/person' | 'jobs/1000' | 'projects/100000'

/** One step of a unit: from `10^exponent` canonical units on, figures are counted in it. */
export interface Step {
  exponent: number
  /** Word of magnitude, before the unit: 亿, million. Empty where the step is a unit of its own (GW). */
  magnitude: string
  /** The unit after it: 元, 吨, GW. */
  unit: string
}

const ZH: Record<ShownUnit, string> = {
  CNY: '元',
  USD: '美元',
  t: '吨',
  't/a': '吨/年',
  m3: '立方米',
  'm3/a': '立方米/年',
  kW: '千瓦',
  kWh: '千瓦时',
  'kWh/a': '千瓦时/年',
  mu: '亩',
  km: '公里',
  head: '头（只）',
  person: '人',
  household: '户',
  unit: '',
  percent: '%',
  m2: '平方米',
  plant: '株',
  'CNY/person': '元/人',
  times: '倍',
  'kW/person': '千瓦/人',
  'jobs/1000': '个/千人',
  'projects/100000': '个/10万人',
}

const EN: Record<ShownUnit, string> = {
  CNY: 'CNY',
  USD: 'USD',
  t: 't',
  't/a': 't/a',
  m3: 'm³',
  'm3/a': 'm³/a',
  kW: 'kW',
  kWh: 'kWh',
  'kWh/a': 'kWh/a',
  mu: 'mu',
  km: 'km',
  head: 'head',
  person: 'people',
  household: 'households',
  unit: '',
  percent: '%',
  m2: 'm²',
  plant: 'plants',
  'CNY/person': 'CNY per person',
  times: 'times',
  'kW/person': 'kW per person',
  'jobs/1000': 'per 1,000 people',
  'projects/100000': 'per 100,000 people',
}

/** Counted in digits whatever their size. */
const UNSCALED: ReadonlySet<ShownUnit> = new Set([
  ...(['percent', 'times', 'CNY/person', 'kW/person', 'jobs/1000', 'projects/100000'] as const),
])

/** Units whose English multiples have SI prefixes. */
const PREFIXED: Partial<Record<ShownUnit, readonly (readonly [exponent: number, name: string])[]>> = {
  kW: [
    [6, 'GW'],
    [3, 'MW'],
  ],
  kWh: [
    [9, 'TWh'],
    [6, 'GWh'],
    [3, 'MWh'],
  ],
  'kWh/a': [
    [9, 'TWh/a'],
    [6, 'GWh/a'],
    [3, 'MWh/a'],
  ],
}

/** Steps of a unit, largest first; the last one is the unit itself. */
export function stepsOf(unit: ShownUnit, language: Language): readonly Step[] {
  const name = (language === 'zh' ? ZH : EN)[unit]
  const base: Step = { exponent: 0, magnitude: '', unit: name }
  if (UNSCALED.has(unit)) return [base]
  if (language === 'zh') {
    const step = (exponent: number, magnitude: string): Step => ({ exponent, magnitude, unit: name })
    return [step(12, '万亿'), step(8, '亿'), step(4, '万'), base]
  }
  const prefixed = PREFIXED[unit]
  if (prefixed)
    return [...prefixed.map(([exponent, prefix]) => ({ exponent, magnitude: '', unit: prefix })), base]
  const step = (exponent: number, magnitude: string): Step => ({ exponent, magnitude, unit: name })
  return [step(12, 'trn'), step(9, 'bn'), step(6, 'million'), base]
}

/** The largest step that leaves at least one digit before the point. */
export function stepFor(magnitude: number, unit: ShownUnit, language: Language): Step {
  const steps = stepsOf(unit, language)
  return steps.find((step) => Math.abs(magnitude) >= 10 ** step.exponent) ?? steps.at(-1)!
}

/** Unit and magnitude as they stand on an axis or in a table's head: 亿元, 万千瓦, CNY million, GW. */
export function unitLabel(step: Step, unit: ShownUnit, language: Language): string {
  if (language === 'zh') return `${step.magnitude}${step.unit}`
  const parts = isCurrency(unit) ? [step.unit, step.magnitude] : [step.magnitude, step.unit]
  return parts.filter(Boolean).join(' ')
}

/** Written before the figure in English. */
export function isCurrency(unit: ShownUnit): boolean {
  return unit === 'CNY' || unit === 'USD'
}
